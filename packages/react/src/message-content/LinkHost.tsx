'use client';

import { useTranslations } from '../i18n/index.js';
import { type LinkTarget, namesOtherHost } from './linkTarget.js';

type OutsideTarget = Extract<LinkTarget, { type: 'outside' }>;

/** Whether an address may be taken for another: by punycode, by a user name, or by the words that lead to it. */
export function isMisleading({ unicodeHost, hasUser, host }: OutsideTarget, words = ''): boolean {
  return unicodeHost !== undefined || hasUser || namesOtherHost(words, host);
}

/** Where a link really leads, and what about it may deceive. Isolated: a name from right to left must not turn the words around it. */
export function LinkHost({ target, words = '' }: { target: OutsideTarget; words?: string | undefined }) {
  const { linkHost } = useTranslations();
  return (
    <bdi
      data-adj="link-host"
      data-warning={isMisleading(target, words) ? '' : undefined}
      data-skip=""
      dir="ltr"
    >
      {linkHost(target.host, {
        unicode: target.unicodeHost,
        hasUser: target.hasUser,
        isOther: namesOtherHost(words, target.host),
      })}
    </bdi>
  );
}
