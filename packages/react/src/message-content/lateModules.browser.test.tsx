import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { MessageContentOptions } from './options.js';

// Before anything of the library is asked for: a browser keeps the first 250 otherwise.
performance.setResourceTimingBufferSize(10_000);
const { MessageContent } = await import('./MessageContent.js');
const { MessageContentOptionsProvider } = await import('./options.js');

const picture = new URL('../../../../docs/images/labelling.png', import.meta.url).href;

/** What draws each of them, the library’s own file and the renderer that it is made of; and what is fetched of a picture. */
const late = {
  formula: [/\/drawMaths\.ts/, /\/temml\b/],
  code: [/\/highlightCode\.ts/, /\/lowlight\b/],
  diagram: [/\/DiagramTools\.tsx/],
  explanations: [/\/explanations\/index\.ts/],
  picture: [/\/labelling\.png/],
} as const;
type Name = keyof typeof late;
const names = Object.keys(late) as Name[];

const isFetched = (pattern: RegExp) =>
  performance.getEntriesByType('resource').some(({ name }) => pattern.test(name));
const listFetched = () => names.filter((name) => late[name].some(isFetched));
const isThere = (name: Name) => late[name].every(isFetched);

function draw(content: string, mode: 'markdown' | 'raw' = 'markdown', options: MessageContentOptions = {}) {
  return render(
    <MessageContentOptionsProvider value={options}>
      <MessageContent content={content} mode={mode} />
    </MessageContentOptionsProvider>,
  );
}

/** The page has had nothing else to do, and did then what waited for that. */
async function waitUntilIdle(): Promise<void> {
  // It is asked for once the page is idle, whatever the text is.
  await expect.poll(() => isFetched(/\/raw\/marking\.ts/), { timeout: 15_000 }).toBe(true);
  for (let times = 0; times < 3; times++) await new Promise((resolve) => requestIdleCallback(resolve));
}

const plain = `# Title

Words, **bold**, \`code\`, [a link](https://shop.example), $5 and $10.

- [x] done

| a | b |
|---|---|
| 1 | 2 |

\`\`\`
no language
\`\`\`

\`\`\`text
a language without colours
\`\`\`

\`\`\`mermaid
graph TD; A-->B
\`\`\`

![picture](${picture})
`;

it('a text that needs no renderer loads none, and fetches no picture, however long the page is idle', async () => {
  await draw(plain);
  expect(isFetched(/\/Markdown\.tsx/)).toBe(true);
  await waitUntilIdle();
  expect(listFetched()).toEqual([]);
  await draw('a\u200bb', 'raw');
  await expect.poll(() => document.querySelector('[data-adj="raw-notice"]')).not.toBeNull();
  await waitUntilIdle();
  expect(listFetched()).toEqual([]);
});

// One after the other: what one has loaded stays.
it('each renderer is loaded by the first text that needs it, and with it no other', async () => {
  const needs: readonly (readonly [Name, string, MessageContentOptions?])[] = [
    ['formula', 'So $x^2$ is.'],
    ['code', '```js\nconst a = 1;\n```'],
    ['diagram', '```mermaid\ngraph TD\n```', { drawDiagram: () => Promise.resolve('<svg/>') }],
    ['picture', `![picture](${picture})`, { allowedMedia: [location.origin] }],
  ];
  const fetched: Name[] = [];
  expect(listFetched()).toEqual(fetched);
  for (const [name, content, options] of needs) {
    const { unmount } = await draw(content, 'markdown', options);
    await expect.poll(() => isThere(name), { timeout: 15_000 }).toBe(true);
    fetched.push(name);
    await unmount();
    expect([...listFetched()].sort()).toEqual([...fetched].sort());
  }
});
