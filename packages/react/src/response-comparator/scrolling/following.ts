export { followLeader } from './followLeader.js';
export { readPlace, scrollToCounterpart } from './followScroll.js';
