export { Attachment } from './Attachment.js';
export { Media, type MediaProps } from './Media.js';
