export { ArrangementList } from '../arrangement/ArrangementList.js';
export { ComparingNoteText } from '../differences/ComparingNoteText.js';
export { DifferenceDetails } from '../differences/DifferenceDetails.js';
export { DifferenceKeeper } from '../differences/DifferenceKeeper.js';
export { DifferenceTicks } from '../differences/DifferenceTicks.js';
export { StatisticsPanel } from '../StatisticsPanel.js';
