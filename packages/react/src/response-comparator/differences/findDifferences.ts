import type { TextDocument } from '../../message-content/index.js';
import { diffTexts } from './diffTexts.js';
import { listRawParts } from './listRawParts.js';
import { listRenderedParts } from './listRenderedParts.js';
import type { TextComparison } from './types.js';

/** A text as it is shown: read as Markdown, or its exact characters. */
export type ShownText = TextDocument | string;

const toParts = (text: ShownText) =>
  typeof text === 'string' ? listRawParts(text) : listRenderedParts(text);

/** How two texts differ as they are shown. */
export function findDifferences(a: ShownText, b: ShownText): TextComparison {
  return diffTexts(toParts(a), toParts(b));
}
