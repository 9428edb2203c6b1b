export { toMarkLabel } from './characterCodes.js';
export { listMarks } from './listMarks.js';
export { RawNotice } from './RawNotice.js';
