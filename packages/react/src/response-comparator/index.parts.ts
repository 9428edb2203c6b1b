export { ArrangementMenu as Arrangement } from './arrangement/ArrangementMenu.js';
export { ComparatorTools as Tools } from './ComparatorTools.js';
export { DifferenceTools as Differences } from './differences/DifferenceTools.js';
export {
  ResponseComparatorRoot as Root,
  type ResponseComparatorRootProps as RootProps,
} from './ResponseComparatorRoot.js';
export { ResponseFlip as Flip } from './ResponseFlip.js';
export { ResponsePanel as Panel, type ResponsePanelProps as PanelProps } from './ResponsePanel.js';
export { ResponsePanels as Panels, type ResponsePanelsProps as PanelsProps } from './ResponsePanels.js';
export { TurnSwitch as Turns } from './TurnSwitch.js';
