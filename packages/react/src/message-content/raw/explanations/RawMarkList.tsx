'use client';

import { useMemo } from 'react';
import { useTranslations } from '../../../i18n/index.js';
import { markingTexts } from '../../../i18n/markingTexts.js';
import { Button } from '../../../parts/index.js';
import type { RawMark } from '../types.js';
import { defaultCharacterTexts } from './characterTexts.js';
import { listMarkKinds, type MarkKind } from './listMarkKinds.js';

interface RawMarkListProps {
  content: string;
  marks: readonly RawMark[];
  current: RawMark | undefined;
  onGo: (mark: RawMark | undefined) => void;
}

/** More kinds than this are not listed, nor more hidden texts of one kind: a text can be made of nothing else. */
const maximumKinds = 100;
const maximumTexts = 20;
const maximumSample = 24;

const isAfter = (mark: RawMark, current: RawMark | undefined) =>
  current === undefined || mark.start > current.start;
const toShort = (text: string) => (text.length > maximumSample ? `${text.slice(0, maximumSample)}…` : text);

function MarkKindRow({
  kind,
  current,
  onGo,
}: Pick<RawMarkListProps, 'current' | 'onGo'> & { kind: MarkKind }) {
  const { characterTexts, drawnLike, hiddenText, nextOfKind, nextMark, timesFound } =
    useTranslations(markingTexts);
  const { name, effect } = characterTexts[kind.text] ??
    defaultCharacterTexts[kind.text] ?? { name: kind.sample, effect: '' };
  const next = kind.marks.find((mark) => isAfter(mark, current)) ?? kind.marks[0];
  const hasCurrent = current !== undefined && kind.marks.includes(current);
  return (
    <li data-current={hasCurrent ? '' : undefined}>
      <code dir="ltr">{toShort(kind.sample)}</code>
      <div>
        <p>
          <b>{name}</b>{' '}
          {kind.codePoint === undefined ? null : <bdi data-adj="code-point">{kind.codePoint}</bdi>}
        </p>
        <p>
          {kind.latin === undefined ? null : `${drawnLike(toShort(kind.latin))} `}
          {effect}
        </p>
        {kind.hiddenTexts.slice(0, maximumTexts).map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same text may be hidden twice; the order never changes.
          <p key={index} data-adj="hidden-text">
            {hiddenText} <bdi>{text}</bdi>
          </p>
        ))}
      </div>
      <span>{timesFound(kind.count)}</span>
      <Button size="mini" aria-label={nextOfKind(name)} onClick={() => onGo(next)}>
        {nextMark}
      </Button>
    </li>
  );
}

/** What the marks of a text are: each kind with its name, what it does, how many there are, and the way to the next. */
export function RawMarkList({ content, marks, current, onGo }: RawMarkListProps) {
  const { rawMarkKinds, characterTexts } = useTranslations(markingTexts);
  const kinds = useMemo(
    () => listMarkKinds(content, marks, (code) => code in characterTexts || code in defaultCharacterTexts),
    [content, marks, characterTexts],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by key.
    <ul data-adj="raw-mark-kinds" aria-label={rawMarkKinds} tabIndex={0}>
      {kinds.slice(0, maximumKinds).map((kind) => (
        <MarkKindRow key={kind.key} kind={kind} current={current} onGo={onGo} />
      ))}
    </ul>
  );
}
