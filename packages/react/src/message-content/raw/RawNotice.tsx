'use client';

import { useId, useState } from 'react';
import { useAnnounce } from '../../a11y/index.js';
import { useTranslations } from '../../i18n/index.js';
import { markingTexts } from '../../i18n/markingTexts.js';
import { Button, Icon } from '../../parts/index.js';
import { toMarkLabel } from './characterCodes.js';
import { maximumMarks } from './listMarks.js';
import type { RawMark } from './types.js';
import { useExplanations } from './useExplanations.js';

interface RawNoticeProps {
  content: string;
  marks: readonly RawMark[];
  /** The mark a person is at. */
  current: RawMark | undefined;
  onGo: (mark: RawMark) => void;
}

function countCharacters(content: string, marks: readonly RawMark[], type: RawMark['type']): number {
  const texts = marks.filter((mark) => mark.type === type).map(({ start, end }) => content.slice(start, end));
  return [...texts.join('')].length;
}

/** Says above a raw text what in it is not what it seems, goes from one such place to the next, and explains them on demand. */
export function RawNotice({ content, marks, current, onGo }: RawNoticeProps) {
  const id = useId();
  const announce = useAnnounce();
  const { rawMarks, markPlace, nextMark, previousMark, explanationsFailed } = useTranslations(markingTexts);
  const [isOpen, setOpen] = useState(false);
  const [explanations, load] = useExplanations();
  const place = current === undefined ? -1 : marks.indexOf(current);
  const go = (mark: RawMark | undefined) => {
    if (mark === undefined) return;
    onGo(mark);
    const text = content.slice(mark.start, mark.end);
    const label = mark.type === 'invisible' ? toMarkLabel(text) : text;
    announce(markPlace(label, marks.indexOf(mark) + 1, marks.length));
  };
  const toggle = () => {
    if (!isOpen) load();
    setOpen(!isOpen);
  };
  const isGrave =
    marks.some(({ type }) => type === 'look-alike') ||
    /[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u.test(content);
  const summary = rawMarks(
    countCharacters(content, marks, 'invisible'),
    countCharacters(content, marks, 'look-alike'),
    marks.length >= maximumMarks,
  );
  return (
    <div data-adj="raw-notice" data-skip="" data-tone={isGrave ? 'warning' : 'neutral'}>
      <div data-adj="raw-notice-bar">
        <button
          type="button"
          data-adj="raw-notice-toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          <Icon name={isGrave ? 'warning' : 'info'} />
          <span>{summary}</span>
          <Icon name="chevron-down" size={14} />
        </button>
        <span data-adj="raw-notice-place">{place < 0 ? '' : `${place + 1} / ${marks.length}`}</span>
        <Button
          size="mini"
          icon="chevron-left"
          iconLabel={previousMark}
          onClick={() => go(marks.at(Math.max(place, 0) - 1))}
        />
        <Button
          size="mini"
          icon="chevron-right"
          iconLabel={nextMark}
          onClick={() => go(marks[place + 1] ?? marks[0])}
        />
      </div>
      <div id={id} hidden={!isOpen}>
        {explanations === 'failed' ? <p role="alert">{explanationsFailed}</p> : null}
        {isOpen && typeof explanations === 'object' ? (
          <explanations.RawMarkList content={content} marks={marks} current={current} onGo={go} />
        ) : null}
      </div>
    </div>
  );
}
