'use client';

import type { Problem } from '@adjudge/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { defaultTranslations, type Translations } from './translations.js';

const TranslationsContext = createContext<Translations>(defaultTranslations);

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

/** The strings in force here. Outside an editor: the English ones. */
export function useTranslations(): Translations {
  return useContext(TranslationsContext);
}

/** What a problem says to an annotator. */
export function toProblemMessage(problem: Problem, { problemTexts }: Translations): string {
  return problemTexts[problem.code]?.(problem.params ?? {}) ?? problem.message;
}
