import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../styles/style.css';
import { Maths } from './Maths.js';

const matrix = '\\begin{pmatrix}a & b \\\\ c & d \\\\ e & f\\end{pmatrix}';
const readBox = (text: string) => page.getByText(text).element().getBoundingClientRect();

it('keeps the room of a formula that is set apart from before it is drawn, so that what follows hardly moves', async () => {
  await render(
    <div data-adj="response-content" data-mode="markdown">
      <Maths source={matrix} isBlock />
      <p>After</p>
    </div>,
  );
  const before = readBox('After').top;
  await expect.poll(() => document.querySelector('mtable'), { timeout: 15_000 }).not.toBeNull();
  expect(Math.abs(readBox('After').top - before)).toBeLessThan(12);
});

it('stands in its line, and says its LaTeX', async () => {
  const { container } = await render(
    <p>
      Take <Maths source="x_1" isBlock={false} data-testid="formula" /> here.
    </p>,
  );
  await expect.poll(() => container.querySelector('math')?.getAttribute('alttext')).toBe('x_1');
  const line = container.querySelector('p')?.getBoundingClientRect();
  expect(line?.height).toBeLessThan(40);
  await expect.element(page.getByTestId('formula')).not.toHaveAttribute('tabindex');
});

it('scrolls in itself where it is wider than its box, by key too', async () => {
  await render(
    <div data-adj="response-content" data-mode="markdown" style={{ inlineSize: 240 }}>
      <Maths source={'a + b + c + d + '.repeat(12).replace(/\+ $/, '= x')} isBlock />
    </div>,
  );
  const formula = page.getByRole('group', { name: 'Formula' });
  await expect.poll(() => formula.element().querySelector('math')).not.toBeNull();
  const box = formula.element();
  expect(box.scrollWidth).toBeGreaterThan(box.clientWidth + 100);
  expect(box.getBoundingClientRect().width).toBeLessThanOrEqual(240);
  expect(box.scrollLeft).toBe(0);
  await userEvent.tab();
  expect(document.activeElement).toBe(box);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => box.scrollLeft).toBeGreaterThan(0);
});

it('shows the LaTeX that it cannot draw, and says so', async () => {
  const { container } = await render(<Maths source="\href{https://evil.example}{x}" isBlock={false} />);
  await expect.element(page.getByText('formula, not drawn')).toBeVisible();
  expect(container.querySelector('code')?.textContent).toBe('\\href{https://evil.example}{x}');
  expect(container.querySelector('math, a')).toBeNull();
});
