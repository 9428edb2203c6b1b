export type { Decoration, DecorationKind } from './decorations/index.js';
export {
  prepareText,
  readDocument,
  type TextBlock,
  type TextDocument,
  type TextPlugins,
  useCanParse,
  useDocument,
} from './document/index.js';
export { MessageContent, type MessageContentProps } from './MessageContent.js';
export {
  toCopiedText,
  toPlaceheldText,
  useMaskedDecorations,
  useMaskedRanges,
} from './masking/index.js';
export { Attachment } from './media/index.js';
export {
  type DrawDiagram,
  type MessageContentOptions,
  MessageContentOptionsProvider,
  useMessageContentOptions,
} from './options.js';
export { readWords } from './readWords.js';
export {
  readRange,
  readSelection,
  type SourceRange,
  toDomRanges,
  toMarkdownSlice,
} from './selection/index.js';
