import type { TextDocument } from '../../message-content/index.js';
import type { Steps } from '../../parts/index.js';
import { diffTexts } from './diffTexts.js';
import { listRawParts } from './listRawParts.js';
import { listRenderedParts } from './listRenderedParts.js';
import type { TextComparison } from './types.js';

/** A text as it is shown: read as Markdown, or its exact characters. */
export type ShownText = TextDocument | string;

const toParts = (text: ShownText) =>
  typeof text === 'string' ? listRawParts(text) : listRenderedParts(text);

/** How two texts differ as they are shown. */
export function* findDifferences(a: ShownText, b: ShownText): Steps<TextComparison> {
  const partsOfA = yield* toParts(a);
  const partsOfB = yield* toParts(b);
  return yield* diffTexts(partsOfA, partsOfB);
}
