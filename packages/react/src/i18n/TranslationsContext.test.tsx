import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { searchTexts } from './searchTexts.js';
import { TranslationsProvider, useTranslations } from './TranslationsContext.js';

const own = { closeFind: 'Suche schließen', submit: 'Absenden' };
const wrapper = ({ children }: { children: ReactNode }) => (
  <TranslationsProvider translations={own}>{children}</TranslationsProvider>
);

describe('strings of parts that load late', () => {
  it('are English with them, and a host’s where it has its own', () => {
    const { result } = renderHook(() => useTranslations(searchTexts), { wrapper });
    expect(result.current.closeFind).toBe('Suche schließen');
    expect(result.current.nextFind).toBe('Next find');
    expect(result.current.submit).toBe('Absenden');
  });

  it('stay the same object while nothing of them changes', () => {
    const { result, rerender } = renderHook(() => useTranslations(searchTexts), { wrapper });
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
  });
});
