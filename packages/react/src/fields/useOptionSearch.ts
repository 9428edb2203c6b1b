'use client';

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { createOptionSearch } from './optionSearch.js';

/** As many as are drawn at once: more than anyone reads, few enough to be there at once. */
const shownLimit = 50;

/** A pause in typing, in milliseconds, after which the number of matches is said. */
const pauseMs = 500;

interface OptionSearchConfig {
  names: readonly string[];
  /** Places that stand first while nothing is searched for: those proposed. */
  first: readonly number[];
  onChoose: (place: number) => void;
}

/** What is typed and where the arrow keys are. `isMoved`: they led there, so that Space chooses instead of being typed. */
interface Position {
  query: string;
  active: number | undefined;
  isMoved: boolean;
}

const start: Position = { query: '', active: undefined, isMoved: false };

/** Says how many options match, once the person stops typing. */
function useMatchAnnouncement(): (matches: number) => void {
  const announce = useAnnounce();
  const { matchCount } = useTranslations();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (matches) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => announce(matchCount(matches)), pauseMs);
  };
}

/** A search over options by what is typed, walked with the arrow keys. Options go by their places. */
export function useOptionSearch({ names, first, onChoose }: OptionSearchConfig) {
  const search = useMemo(() => createOptionSearch(names), [names]);
  const [{ query, active, isMoved }, setPosition] = useState(start);
  const announceMatches = useMatchAnnouncement();
  const listMatches = (text: string): readonly number[] => {
    const matches = search(text);
    return text.trim() === '' ? [...first, ...matches.filter((place) => !first.includes(place))] : matches;
  };
  const matches = listMatches(query);
  const more = Math.max(0, matches.length - shownLimit);
  const shown = matches.slice(0, shownLimit);

  const type = (text: string) => {
    const found = listMatches(text);
    setPosition({ query: text, active: text.trim() === '' ? undefined : found[0], isMoved: false });
    announceMatches(found.length);
  };

  const move = (step: 1 | -1) => {
    const at = active === undefined ? -1 : shown.indexOf(active);
    const next = at === -1 && step === -1 ? shown.length - 1 : (at + step + shown.length) % shown.length;
    setPosition({ query, active: shown[next], isMoved: true });
  };

  const isChoosing = (key: string) => key === 'Enter' || (key === ' ' && isMoved);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (ctrlKey || metaKey || altKey || nativeEvent.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    else if (isChoosing(key)) {
      if (active !== undefined && shown.includes(active)) onChoose(active);
    } else if (key === 'Escape' && query !== '') {
      type('');
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  const chooseAt = (place: number) => {
    setPosition({ query, active: place, isMoved: true });
    onChoose(place);
  };

  return { query, active, shown, more, type, onKeyDown, chooseAt };
}
