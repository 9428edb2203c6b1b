import type { sampleOntology } from '@adjudge/core/testing';
import type { PreferenceEditorProps } from '@adjudge/react';
import { expect, test } from '@playwright/test';
import { attacks } from './attacks.js';
import { openHostPage } from './host/hostPage.js';
import type { HostProps } from './host/main.js';
import { createTextsFromOutside } from './host/textsFromOutside.js';

const createProps = (text: string, mode: 'markdown' | 'raw') => createTextsFromOutside(() => text, mode);

type View = PreferenceEditorProps['defaultView'];

const createView = (text: string, mode: 'markdown' | 'raw', defaultView: View): HostProps => {
  const props = createProps(text, mode);
  return { ...props, options: { ...props.options, defaultView } };
};

/** A mark over all of the first response, with a comment that says the same. */
function createMarked(text: string, mode: 'markdown' | 'raw'): HostProps {
  const props = createProps(text, mode);
  const target = {
    type: 'span',
    field: { type: 'response', responseId: 'r0' },
    start: 0,
    end: text.length,
  } as const;
  const mark = (classificationId: string, answer: string) =>
    ({ classificationId, target, answer, origin: 'person' }) as const;
  const { label, ...options } = props.options ?? {};
  const ontology = props.ontology as typeof sampleOntology;
  return {
    ...props,
    ontology: {
      ...ontology,
      classifications: [
        ...ontology.classifications,
        { id: 'fault', kind: 'radio', scope: 'span', name: text, options: [{ id: 'o', label: text }] },
        { id: 'comment', kind: 'text', scope: 'span', name: text },
      ],
    },
    options: {
      ...options,
      label: label && {
        ...label,
        annotations: [...label.annotations, mark('fault', 'o'), mark('comment', text)],
      },
    },
  };
}

/** Whatever draws a text draws it as safely: what draws it, and what of that must be there for the attack to count. */
const views: Readonly<Record<string, readonly [create: (text: string) => HostProps, drawn: string]>> = {
  differences: [
    (text) => createView(text, 'markdown', { isShowingDifferences: true, isEverythingShown: true }),
    '[data-kind="difference"]',
  ],
  'differences of raw text, in lines with numbers that go on': [
    (text) => createView(text, 'raw', { isShowingDifferences: true, hasLineNumbers: true, isWrapped: false }),
    '[data-numbered][data-unwrapped] [data-kind="difference"]',
  ],
  'one response alone, shortened': [
    (text) => createView(text, 'markdown', { arrangement: 'stacked', collapsedLines: 3 }),
    '[data-arrangement="stacked"] [data-adj="response-content"]',
  ],
  'formulas set apart': [(text) => createProps(`$$\n${text}\n$$\n\n\\(x\\)`, 'markdown'), 'math'],
  'formulas in a line': [
    (text) => createProps(`\\(${text}\\) and $x$ and $\\text{${text}}$`, 'markdown'),
    'math',
  ],
  'code with its tokens': [
    (text) => createProps(`\`\`\`html\n<b title="x">${text}\n\`\`\``, 'markdown'),
    '[data-token]',
  ],
  'marks of evidence': [
    (text) => createMarked(text, 'markdown'),
    '[data-kind~="evidence"], [data-kinds~="evidence"]',
  ],
  'marks of evidence in raw text': [
    (text) => createMarked(text, 'raw'),
    '[data-kind~="evidence"], [data-kinds~="evidence"]',
  ],
};

for (const [name, [create, drawn]] of Object.entries(views)) {
  test(`no text from outside does anything as ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    const host = await openHostPage(page);
    // What loads late is loaded.
    await host.mount(create('Harmless words.'));
    await expect(page.locator(drawn).first()).toBeAttached();
    const found: string[] = [];
    let count = 0;
    for (const text of attacks) {
      await host.mount(create(text));
      await page.evaluate(
        (selector) =>
          new Promise<void>((resolve) => {
            const start = performance.now();
            const look = () =>
              document.querySelector(selector) !== null || performance.now() - start > 150
                ? resolve()
                : setTimeout(look, 5);
            look();
          }),
        drawn,
      );
      if ((await page.locator(drawn).count()) > 0) count += 1;
      const dangers = [...(await host.listDangers()), ...(await host.takeHappened()), ...host.requests];
      if (dangers.length > 0)
        found.push(`${JSON.stringify(text.slice(0, 80))}: ${dangers.slice(0, 4).join(', ')}`);
      if (host.requests.length > 0) break;
    }
    expect(found).toEqual([]);
    // Some attacks are no formula, or end the code they stand in.
    expect(count).toBeGreaterThan(attacks.length / 2);
  });
}
