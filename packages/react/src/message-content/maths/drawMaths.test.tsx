import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMaths } from './drawMaths.js';
import { mathsAttributes, mathsElements } from './mathsElements.js';

const evil = 'https://evil.example/p.png';

/** Whatever in a drawn formula is not presentation MathML alone. */
function listDangers(source: string, isBlock = true): string[] {
  const { container, unmount } = render(<div>{drawMaths(source, isBlock)}</div>);
  const dangers = [...container.querySelectorAll('div > div *')].flatMap((element) => {
    const tag = mathsElements.has(element.localName) ? [] : [`<${element.localName}>`];
    const names = [...element.attributes]
      .filter(({ name, value }) => {
        if (name === 'style') return /url|var|expression|fixed|[<"']/i.test(value);
        return !mathsAttributes.has(name) && name !== 'data-look' && name !== 'alttext';
      })
      .map(({ name, value }) => `${element.localName}[${name}="${value}"]`);
    return [...tag, ...names];
  });
  unmount();
  return dangers;
}
const isDrawn = (source: string, isBlock = true) => drawMaths(source, isBlock) !== undefined;

describe('drawMaths', () => {
  it.each([
    ['x^2 + y_1', 'msup'],
    ['\\frac{a}{b}', 'mfrac'],
    ['\\begin{pmatrix}a & b \\\\ c & d\\end{pmatrix}', 'mtable'],
    ['\\begin{align*}x &= 1 \\\\ y &= 2\\end{align*}', 'mtable'],
    ['\\sqrt[3]{x}', 'mroot'],
    ['\\ce{2H2O}', 'msub'],
    ['\\text{if } x \\in \\mathbb{R}', 'mtext'],
  ])('draws %s as MathML, which holds its LaTeX', (source, element) => {
    const { container } = render(<div>{drawMaths(source, true)}</div>);
    expect(container.querySelector(element)).not.toBeNull();
    expect(container.querySelector('math')?.getAttribute('alttext')).toBe(source);
  });

  it.each([
    `\\includegraphics{${evil}}`,
    `\\includegraphics[width=1em,alt=x]{${evil}}`,
    `\\href{${evil}}{x}`,
    '\\href{javascript:alert(1)}{x}',
    `\\url{${evil}}`,
    '\\htmlClass{a}{x}',
    '\\htmlId{root}{x}',
    `\\htmlStyle{background: url(${evil})}{x}`,
    '\\htmlData{a=b}{x}',
    '\\class{host}{x}',
    '\\id{root}{x}',
    '\\cssId{root}{x}',
    `\\style{background: url(${evil})}{x}`,
    '\\data{a=b}{x}',
    '\\begin',
    '\\frac{',
    'x^',
    '\\nothingOfTheKind',
  ])('leaves %s as it is written', (source) => {
    for (const isBlock of [true, false]) expect(isDrawn(source, isBlock)).toBe(false);
  });

  it.each([
    ['a macro without end', '\\def\\a{\\a\\a}\\a'],
    ['a macro without end, by another name', '\\let\\a=\\b\\let\\b=\\a\\a'],
    ['an expanding macro without end', '\\edef\\a{\\a\\a}\\a'],
    [
      'macros that double',
      `${[...'bcdefghijkl'].map((name, index) => `\\def\\${name}{\\${'abcdefghijk'[index]}\\${'abcdefghijk'[index]}}`).join('')}\\def\\a{xx}\\l`,
    ],
    ['fractions too deep', `${'\\frac{1}{'.repeat(250)}x${'}'.repeat(250)}`],
    ['roots too deep', `${'\\sqrt{'.repeat(400)}x${'}'.repeat(400)}`],
    ['more of it than anybody reads', 'x+'.repeat(2000)],
  ])('leaves %s as it is written', (_name, source) => {
    expect(isDrawn(source)).toBe(false);
  });

  it('lets no formula change the next', () => {
    expect(isDrawn('\\gdef\\frac#1#2{#2}\\gdef\\mine{y} \\mine')).toBe(true);
    expect(isDrawn('\\mine')).toBe(false);
    const { container } = render(<div>{drawMaths('\\frac{3}{4}', false)}</div>);
    expect(container.querySelector('mfrac')).not.toBeNull();
  });

  it('takes no size that would cover the text around it', () => {
    const { container } = render(
      <div>{drawMaths('\\rule{999em}{999em}\\hspace{-999em}x\\kern-999pt y', true)}</div>,
    );
    const sizes = [...container.querySelectorAll('math *')].flatMap((element) =>
      [...element.attributes].flatMap(({ value }) => value.match(/\d+(?:\.\d+)?(?=em|pt)/g) ?? []),
    );
    expect(Math.max(0, ...sizes.map(Number))).toBeLessThanOrEqual(100);
  });

  it('draws in no colour but the text’s: white on white would hide what is judged', () => {
    expect(
      listDangers('\\color{white}x \\textcolor{red}{y} \\colorbox{#000}{z} \\fcolorbox{red}{blue}{w}'),
    ).toEqual([]);
  });

  it('is presentation MathML alone, whatever stands side by side', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          'x',
          '1',
          '+',
          '=',
          '^',
          '_',
          '{',
          '}',
          '&',
          '\\\\',
          '\\',
          ' ',
          '%\n',
          '#1',
          '~',
          "'",
          '$',
          '<',
          '>',
          '"',
        ],
        ...[
          '\\frac',
          '\\sqrt',
          '\\text',
          '\\left(',
          '\\right)',
          '\\begin{matrix}',
          '\\end{matrix}',
          '\\def\\a',
          '\\a',
        ],
        ...[
          '\\cancel',
          '\\boxed',
          '\\phase',
          '\\label{a}',
          '\\ref{a}',
          '\\tag{1}',
          '\\color{red}',
          '\\rule{1em}{1em}',
        ],
        ...[
          '\\cancelto{0}{x}',
          '\\verb|<b>|',
          '\\char"3C',
          '\\mathllap{x}',
          '\\raisebox{1em}{x}',
          '\\bbox{x}',
          '\\ce{A->B}',
        ],
        ...[
          '\\href{javascript:x}{y}',
          `\\includegraphics{${evil}}`,
          '\\class{a}{b}',
          '\\style{a:b}{c}',
          '\\begin{CD}',
          '\\end{CD}',
        ],
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.boolean(), (pieces, isBlock) => {
        expect(listDangers(pieces.join(''), isBlock)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
