import type { PresentedOption } from '@adjudge/core';
import type { Texts } from '../i18n/index.js';

/** An option's name as shown: that of the response it stands for, under the letter it is shown under; else its own label. */
export function toOptionName({ option, response }: PresentedOption, { responseName }: Texts): string {
  return response === undefined ? option.label : responseName(response.letter);
}
