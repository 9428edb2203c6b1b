import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MessageContent } from './MessageContent.js';

/** Every element that text may become: Markdown's own, and ours around it. */
const elements = new Set(
  'a b bdi blockquote br button code del div em figcaption figure h3 h4 h5 h6 hr input li ol p path pre section span strong sup svg table tbody td th thead tr ul'.split(
    ' ',
  ),
);
/** Every attribute, besides data-* and aria-*. */
const attributes = new Set(
  'checked colspan d dir disabled focusable height href id readonly rel role rowspan start tabindex target title type viewbox width'.split(
    ' ',
  ),
);

function listLinkDangers(link: Element): string[] {
  const href = link.getAttribute('href');
  if (href === null) return [];
  if (href.startsWith('#adj-')) return [];
  const isOutside = /^(?:https?:\/\/[^/]|mailto:)/.test(href);
  const isApart = link.getAttribute('rel')?.includes('noopener') && link.getAttribute('target') === '_blank';
  return isOutside && isApart ? [] : [`<a href="${href}">`];
}

/** What in a drawn text could run, fetch, restyle the page, leave it unasked, or take its ids. */
function listDangers(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase();
    const found = elements.has(tag) ? [] : [`<${tag}>`];
    for (const { name, value } of element.attributes) {
      const isKnown = /^(?:data|aria)-/.test(name) || attributes.has(name.toLowerCase());
      if (!isKnown) found.push(`${tag}[${name}="${value}"]`);
      if (name === 'id' && !value.startsWith('adj-')) found.push(`${tag}#${value}`);
    }
    if (tag === 'a') found.push(...listLinkDangers(element));
    if (tag === 'input' && element.getAttribute('type') !== 'checkbox') found.push('<input>');
    return found;
  });
}

function draw(content: string): HTMLElement {
  const { container } = render(<MessageContent content={content} mode="markdown" />);
  return container;
}

const attacks: readonly [string, string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in a sentence', 'See <script>alert(1)</script> this.'],
  ['a handler', '<img src=x onerror=alert(1)>'],
  ['a frame', '<iframe src="https://evil.example"></iframe>'],
  ['a style', '<style>body{display:none}</style>\n\n<p style="position:fixed">x</p>'],
  [
    'a form',
    '<form action="https://evil.example"><button formaction="javascript:alert(1)">x</button></form>',
  ],
  [
    'a base',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  ],
  ['drawn script', '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>'],
  ['an address that runs', '[x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) <javascript:alert(1)>'],
  [
    'an address that hides what it is',
    '[x](&#106;avascript:alert(1)) [y](java&#10;script:alert(1)) [z](\u0001javascript:alert(1))',
  ],
  [
    'a page in an address',
    '[x](data:text/html,<script>alert(1)</script>) [y](vbscript:x) [z](file:///etc/hosts)',
  ],
  ['an address of this page', '[x](/admin/delete) [y](//evil.example) [z](?q=1) [e]()'],
  ['a beacon', '![x](https://evil.example/p.png) ![y](//evil.example/p.png "t") ![z](data:image/svg+xml,x)'],
  ['a beacon by reference', '![x][b]\n\n[b]: https://evil.example/p.png "onerror=alert(1)"'],
  ['an id of the host', '<h1 id="root">x</h1>\n\n# root\n\n[^root]\n\n[^root]: y'],
  ['an attribute through a fence', '```js onload=alert(1) class="x"\ncode\n```\n\n```"><script>\ncode\n```'],
];

describe('what models write', () => {
  it.each(attacks)('is drawn without %s', (_name, content) => {
    expect(listDangers(draw(content))).toEqual([]);
  });

  it('is safe whatever pieces of it stand side by side', () => {
    const piece = fc.oneof(
      fc.constantFrom(...attacks.map(([, content]) => content)),
      fc.constantFrom(
        '\n\n',
        '\n',
        '- ',
        '> ',
        '1. ',
        '    ',
        '`',
        '```\n',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '|',
        '<',
        '>',
        '![',
        '](',
        '"',
        '\\',
        '&#x',
        ';',
        '\t',
        '\0',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    );
    fc.assert(
      fc
        .property(fc.array(piece, { maxLength: 12 }), (pieces) => {
          expect(listDangers(draw(pieces.join('')))).toEqual([]);
        })
        .afterEach(cleanup),
      { numRuns: 150 },
    );
  });
});

const corpus = process.env.ADJUDGE_CORPUS ?? '';
const folder = (path: string) => join(corpus, path);
const listFiles = (path: string, ending: string) =>
  readdirSync(folder(path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, content: readFileSync(folder(join(path, name)), 'utf8') }));

describe.skipIf(!existsSync(corpus))('texts that others collected (set ADJUDGE_CORPUS)', () => {
  function expectSafe(texts: readonly { readonly name: string; readonly content: string }[]) {
    expect(texts.length).toBeGreaterThan(0);
    const dangers = texts.flatMap(({ name, content }) => {
      const found = listDangers(draw(content)).map((danger) => `${name}: ${danger}`);
      cleanup();
      return found;
    });
    expect(dangers.join('\n')).toBe('');
  }

  it('of attacks on Markdown sanitisers are drawn safely', () => {
    expectSafe(listFiles('security/vercel-markdown-sanitizers', '.md'));
  }, 60_000);

  it('of attacks on HTML sanitisers are drawn safely, alone and in a sentence', () => {
    const payloads: readonly { readonly payload: string }[] = JSON.parse(
      readFileSync(folder('security/dompurify/expect.json'), 'utf8'),
    );
    expectSafe(
      payloads.flatMap(({ payload }, index) => [
        { name: `${index}`, content: payload },
        { name: `${index} in a sentence`, content: `Take ${payload} for this.` },
      ]),
    );
  }, 60_000);

  it('of inputs on which parsers hang come to an end', () => {
    expectSafe(listFiles('markdown/marked-redos', '.md'));
  }, 60_000);

  it('of odd Markdown are drawn safely', () => {
    expectSafe(listFiles('markdown/markdown-it', '.txt'));
  }, 60_000);

  it('of long real answers are drawn, none as plain text', () => {
    const lines = readFileSync(folder('markdown/llm-answers/longest20.jsonl'), 'utf8').trim().split('\n');
    const answers = lines.map((line): { id: string; markdown: string } => JSON.parse(line));
    expectSafe(answers.map(({ id, markdown }) => ({ name: id, content: markdown })));
    for (const { markdown } of answers) {
      expect(draw(markdown).querySelector('[data-mode="raw"]')).toBeNull();
      cleanup();
    }
  }, 60_000);
});
