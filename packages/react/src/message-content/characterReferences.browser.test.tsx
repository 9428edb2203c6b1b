import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { MessageContent } from './MessageContent.js';

function draw(content: string): HTMLElement {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(<MessageContent content={content} mode="markdown" />));
  return place;
}

describe('character references', () => {
  // The names and numbers of CommonMark’s own section on them.
  const cases = [
    ['&amp; &copy; &AElig; &Dcaron;', '& © Æ Ď'],
    ['&frac34; &HilbertSpace; &DifferentialD; &ngE;', '¾ ℋ ⅆ ≧̸'],
    ['&ClockwiseContourIntegral;&semi;', '∲;'],
    ['&#35; &#1234; &#X22; &#XD06; &#xcab;', '# Ӓ " ആ ಫ'],
    ['&#0;', '\ufffd'],
    ['&nbsp &x; &#; &#x; &#87654321; &#abcdef0; &hi?;', '&nbsp &x; &#; &#x; &#87654321; &#abcdef0; &hi?;'],
    ['&copy', '&copy'],
    ['&MadeUpEntity; &notit; &constructor;', '&MadeUpEntity; &notit; &constructor;'],
    ['`f&ouml;f&ouml;`', 'f&ouml;f&ouml;'],
    ['&#42;foo&#42;', '*foo*'],
    ['a & b &', 'a & b &'],
  ] as const;
  it.each(cases)('%s', (content, text) => {
    expect(draw(content).textContent).toBe(text);
  });

  it('are read in addresses, titles and the names of references', () => {
    const [one, two] = draw(
      '[a](https://a.example/f&ouml; "t&quot;") [b&amp;b][x&y]\n\n[x&y]: https://b.example',
    ).querySelectorAll('a');
    expect(one?.getAttribute('href')).toBe('https://a.example/f%C3%B6');
    expect(two?.getAttribute('href')).toBe('https://b.example/');
    expect(two?.textContent).toBe('b&b');
  });
});
