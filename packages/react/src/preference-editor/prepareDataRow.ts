import { type DataRow, defaultIdentityPhrases, maskDataRow } from '@adjudge/core';
import { prepareText, type TextPlugins } from '../message-content/index.js';

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

/**
 * Reads the texts that a row opens with, ahead of its being shown and while the page has nothing else to do: the end of its conversation and the
 * responses of its first and its last turn. An editor that shows the row then has them at once. Call it with the row that comes next.
 *
 * @returns a function by which that is no longer wanted, as an effect returns it.
 *
 * @example useEffect(() => prepareDataRow(nextRow), [nextRow]);
 */
export function prepareDataRow(dataRow: DataRow, options: PrepareDataRowOptions = {}): () => void {
  const { plugins, blind = true, maskedPhrases = defaultIdentityPhrases } = options;
  const { row } = maskDataRow(dataRow, blind && maskedPhrases !== false ? maskedPhrases : []);
  const turns = new Set([row.comparisons[0], row.comparisons.at(-1)]);
  const responses = [...turns].flatMap((turn) => turn?.responses ?? []);
  const stops = [...responses, ...row.messages.slice(-openingMessages)].map(({ content }) =>
    prepareText(content, plugins),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
