export { RawMarkList } from './RawMarkList.js';
