import type { Category } from './categories.js';

/** The letters and the line that marks of a category have in the texts. */
export function CategoryMark({ category }: { category: Category | undefined }) {
  return (
    <span
      data-adj="evidence-mark"
      data-pattern={category === undefined ? 'none' : String(category.place % 6)}
      data-letters={category?.letters ?? '·'}
    />
  );
}
