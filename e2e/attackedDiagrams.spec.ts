import { sampleOntology } from '@adjudge/core/testing';
import { expect, test } from '@playwright/test';
import { createAttackedRow, listFound, toBatches } from './attackedRow.js';
import { attacks } from './attacks.js';
import { diagramAttacks } from './diagramAttacks.js';
import { openHostPage } from './host/hostPage.js';
import type { HostProps } from './host/main.js';

/** A fence that no line of the source closes. */
function toFence(source: string): string {
  const runs = source.match(/~+/g) ?? [];
  const fence = '~'.repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1);
  return `${fence}mermaid\n${source}\n${fence}`;
}

const createProps = (sources: readonly string[]): HostProps => ({
  dataRow: createAttackedRow(sources.map(toFence), 'One.', 'Two.'),
  ontology: sampleOntology,
  drawsCarelessly: true,
});

for (const isStrict of [true, false]) {
  const where = isStrict ? 'under a strict policy' : 'where no policy would forbid it';
  test(`no source of a diagram does anything when it is drawn as it stands, ${where}`, async ({ page }) => {
    test.setTimeout(120_000);
    expect(diagramAttacks.length).toBeGreaterThan(50);
    const host = await openHostPage(page, { isStrict, extraPolicy: 'img-src data:' });
    const found: string[] = [];
    // Where a policy stands in the way as well, those that were made for diagrams are enough.
    for (const batch of toBatches(isStrict ? diagramAttacks : [...diagramAttacks, ...attacks])) {
      await host.mount(createProps(batch));
      const draw = page.getByRole('button', { name: 'Draw' });
      await expect(draw).toHaveCount(batch.length);
      await draw.evaluateAll((all) => all.map((one) => (one as HTMLElement).click()));
      const images = page.getByRole('img', { name: 'Diagram, mermaid' });
      await expect(images).toHaveCount(batch.length);
      const widths = await images.evaluateAll((all) =>
        Promise.all((all as HTMLImageElement[]).map((one) => one.decode().then(() => one.naturalWidth))),
      );
      expect(widths).toEqual(batch.map(() => 100));
      await images.last().click();
      found.push(...(await listFound(host, batch)));
      if (host.requests.length > 0) break;
    }
    expect(found).toEqual([]);
    expect(page.url()).toBe('http://host.test/');
    expect(page.frames()).toHaveLength(1);
  });
}
