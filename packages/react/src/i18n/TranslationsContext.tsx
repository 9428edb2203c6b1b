'use client';

import type { Problem } from '@adjudge/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Texts, texts } from './texts.js';
import type { Translations } from './translations.js';

const TranslationsContext = createContext<Texts & Partial<Translations>>(texts);

interface TranslationsProviderProps {
  translations?: Partial<Translations> | undefined;
  children: ReactNode;
}

/** Puts a host's strings over the English ones. */
export function TranslationsProvider({ translations, children }: TranslationsProviderProps) {
  const outer = useContext(TranslationsContext);
  const merged = useMemo(() => ({ ...outer, ...translations }), [outer, translations]);
  return <TranslationsContext.Provider value={merged}>{children}</TranslationsContext.Provider>;
}

/**
 * The strings in force here. Outside an editor: the English ones.
 *
 * @param late the English strings of a part that loads late: a host's stand over them as over all others.
 */
export function useTranslations(): Texts;
export function useTranslations<Late extends Partial<Translations>>(late: Late): Texts & Late;
export function useTranslations(late?: Partial<Translations>): Texts {
  const own = useContext(TranslationsContext);
  return useMemo(() => (late === undefined ? own : { ...late, ...own }), [late, own]);
}

/** What a problem says to an annotator. */
export function toProblemMessage(problem: Problem, { problemTexts }: Texts): string {
  return problemTexts[problem.code]?.(problem.params ?? {}) ?? problem.message;
}
