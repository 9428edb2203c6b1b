export * as ClassificationForm from './index.parts.js';
export { MessageFields } from './MessageFields.js';
