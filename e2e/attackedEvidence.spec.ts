import { type Annotation, parseOntology, type SpanTarget } from '@adjudge/core';
import { readDataFiles, writeNative } from '@adjudge/core/formats';
import { createSampleLabel, createSampleProject, sampleOntology } from '@adjudge/core/testing';
import { expect, type Page, test } from '@playwright/test';
import { createAttackedRow, listFound, toBatches } from './attackedRow.js';
import { attacks } from './attacks.js';
import { openHostPage } from './host/hostPage.js';
import type { HostProps } from './host/main.js';

function createOntology(texts: readonly string[]) {
  const options = texts.map((label, index) => ({ id: `o${index}`, label }));
  const parsed = parseOntology({
    ...sampleOntology,
    classifications: [
      ...sampleOntology.classifications,
      { id: 'category', kind: 'radio', scope: 'span', name: 'What is it?', options },
      { id: 'severity', kind: 'rating', scope: 'span', name: 'How much does it matter?', min: 1, max: 3 },
      { id: 'comment', kind: 'text', scope: 'span', name: 'Comment' },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

/** Each text marked where it stands in a response: as the category that has its name, with itself as the comment. */
function createMarked(texts: readonly string[]) {
  const ontology = createOntology(texts);
  const dataRow = createAttackedRow(['Harmless.'], texts.join('\n\n'), 'Two.');
  let start = 0;
  const annotations = texts.flatMap((text, index) => {
    const field = { type: 'response', responseId: 'r0' } as const;
    const target: SpanTarget = { type: 'span', field, start, end: start + text.length };
    start = target.end + 2;
    const answers = { category: `o${index}`, severity: 1 + (index % 3), comment: text };
    return Object.entries(answers).map(
      ([classificationId, answer]): Annotation => ({ classificationId, target, answer, origin: 'person' }),
    );
  });
  const label = { ...createSampleLabel(dataRow, {}, { ontology }), annotations };
  return createSampleProject({ ontology, dataRows: [dataRow], labels: [label] });
}

/** The same after it was written to a file and read from it, as an editor is given it. */
function writeAndRead(texts: readonly string[]): HostProps {
  const project = createMarked(texts);
  const read = readDataFiles([{ name: 'export.ndjson', text: writeNative(project) }]);
  expect(read.report.problems).toEqual([]);
  const [dataRow, label] = [read.dataRows[0], read.labels[0]];
  if (dataRow === undefined || label === undefined) throw new Error('They are in the file.');
  const written = project.labels[0]?.annotations ?? [];
  expect(label.annotations).toHaveLength(written.length);
  expect(label.annotations).toEqual(expect.arrayContaining([...written]));
  return { dataRow, ontology: read.project?.ontology, options: { label } };
}

/**
 * Opens marks from the list that is open, by script, since there are many: what was dangerous, and what did not say what was said of it. Names and
 * comments are text whatever they hold, so that each way of writing HTML is enough.
 */
const openMarks = (page: Page, texts: readonly string[]) =>
  page.evaluate(async (json) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const until = async (isSo: () => boolean) => {
      for (let count = 0; !isSo() && count < 300; count += 1) await frame();
    };
    const find = (part: string) => document.querySelector<HTMLElement>(`[data-adj="evidence-${part}"]`);
    const opener = document.querySelector<HTMLElement>(
      'button[aria-label^="Evidence "][aria-expanded="true"]',
    );
    const listChosen = (group: Element) =>
      [...group.querySelectorAll('[role="radio"]')].flatMap(({ ariaChecked }, place) =>
        ariaChecked === 'true' ? [place] : [],
      );
    const found: string[] = [];
    for (const [index, text] of (JSON.parse(json) as string[]).entries()) {
      if (!text.startsWith('<')) continue;
      if (find('list') === null) opener?.click();
      await until(() => find('list') !== null);
      document.querySelectorAll<HTMLElement>('[data-adj="evidence-item"]')[index]?.click();
      await until(() => find('popover') !== null);
      const { value } = find('popover')?.querySelector('textarea') ?? {};
      const chosen = [...(find('popover')?.querySelectorAll('[role="radiogroup"]') ?? [])].map(listChosen);
      if (value !== text) found.push(`${JSON.stringify(text)}: has the comment ${JSON.stringify(value)}`);
      if (JSON.stringify(chosen) !== JSON.stringify([[index], [index % 3]]))
        found.push(`${JSON.stringify(text)}: is ${JSON.stringify(chosen)}`);
      found.push(...window.listDangers().map((danger) => `${JSON.stringify(text)}: ${danger}`));
      find('foot')?.querySelector<HTMLElement>('button:last-child')?.click();
      await until(() => find('popover') === null);
    }
    return found;
  }, JSON.stringify(texts));

test('no text from outside does anything as a mark, its category and its comment, which come whole out of a file', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const host = await openHostPage(page);
  const found: string[] = [];
  for (const batch of toBatches(attacks)) {
    await host.mount(writeAndRead(batch));
    await page.getByRole('button', { name: new RegExp(`^Evidence ${batch.length}, `) }).click();
    await expect(page.locator('[data-adj="evidence-item"]')).toHaveCount(batch.length);
    found.push(...(await listFound(host, batch)), ...(await openMarks(page, batch)));
    found.push(...(await listFound(host, batch)));
    if (host.requests.length > 0) break;
  }
  expect(found).toEqual([]);
  expect(page.url()).toBe('http://host.test/');
});
