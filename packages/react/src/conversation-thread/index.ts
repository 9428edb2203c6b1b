export * as ConversationThread from './index.parts.js';
