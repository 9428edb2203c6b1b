export { MessageContent, type MessageContentProps } from './MessageContent.js';
