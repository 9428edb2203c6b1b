import { type DataRow, defaultIdentityPhrases, maskDataRow, toRowHash } from '@adjudge/core';
import { prepareText, type TextPlugins } from '../message-content/index.js';
import { type Steps, workInBackground } from '../parts/index.js';

/** What the editor that will show the row is given as well: a text that is shown otherwise is read again. */
export interface PrepareDataRowOptions {
  /** @default none */
  plugins?: TextPlugins | undefined;
  /** @default true */
  blind?: boolean | undefined;
  /** @default defaultIdentityPhrases */
  maskedPhrases?: readonly string[] | false | undefined;
}

/** So many messages are in sight when a row opens. */
const openingMessages = 12;

/** What is worked out of a row is kept with it; what is read of its texts, until it is stopped. */
function* prepare(
  dataRow: DataRow,
  { plugins, blind = true, maskedPhrases = defaultIdentityPhrases }: PrepareDataRowOptions,
): Steps<readonly (() => void)[]> {
  toRowHash(dataRow);
  yield;
  const { row } = maskDataRow(dataRow, blind && maskedPhrases !== false ? maskedPhrases : []);
  yield;
  const turns = new Set([row.comparisons[0], row.comparisons.at(-1)]);
  const responses = [...turns].flatMap((turn) => turn?.responses ?? []);
  const texts = [...responses, ...row.messages.slice(-openingMessages)];
  return texts.map(({ content }) => prepareText(content, plugins));
}

/**
 * Reads the texts that a row opens with, ahead of its being shown and while the page has nothing else to do: the end of its conversation and the
 * responses of its first and its last turn. An editor that shows the row, the same object, then has them at once. Call it with the row that comes
 * next.
 *
 * @returns a function by which that is no longer wanted, as an effect returns it.
 *
 * @example useEffect(() => prepareDataRow(nextRow), [nextRow]);
 */
export function prepareDataRow(dataRow: DataRow, options: PrepareDataRowOptions = {}): () => void {
  let stops: readonly (() => void)[] = [];
  const stop = workInBackground(prepare(dataRow, options), {
    onDone: (made) => {
      stops = made;
    },
    // What is wrong with the row is said when it is shown.
    onFail: () => undefined,
  });
  return () => {
    stop();
    for (const stopText of stops) stopText();
  };
}
