export { ConversationThreadRoot as Root } from './ConversationThreadRoot.js';
export { EverythingToggle } from './EverythingToggle.js';
export { ThreadFoot as Foot } from './ThreadFoot.js';
export { ThreadHeading as Heading } from './ThreadHeading.js';
export { ThreadMessage as Message, type ThreadMessageProps as MessageProps } from './ThreadMessage.js';
export { ThreadMessages as Messages, type ThreadMessagesProps as MessagesProps } from './ThreadMessages.js';
