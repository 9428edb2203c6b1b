export { AdjudgeError } from './adjudgeError.js';
export { type ErrorCode, errorCodes } from './codes.js';
export { isEqualJson } from './isEqualJson.js';
export { type JsonValue, parseJson } from './parseJson.js';
export { parseWith } from './parseWith.js';
export {
  applyPathPrefix,
  createProblem,
  type Path,
  type Problem,
  type Result,
  toPathText,
  toProblemText,
  toReason,
} from './problem.js';
export { createFailure, createSuccess, hasErrors } from './result.js';
