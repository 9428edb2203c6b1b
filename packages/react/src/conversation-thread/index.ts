/** The conversation that the responses answer, in parts: its heading, its messages, and what stands below them. */
export * as ConversationThread from './index.parts.js';
