export type { TextPlugins } from '../message-content/index.js';
export { createTextPlugins, type TextPluginLists } from './createTextPlugins.js';
