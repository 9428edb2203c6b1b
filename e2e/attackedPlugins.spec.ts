import { sampleOntology } from '@adjudge/core/testing';
import { expect, test } from '@playwright/test';
import { createAttackedRow, listFound, toBatches } from './attackedRow.js';
import { attacks } from './attacks.js';
import { openHostPage } from './host/hostPage.js';
import type { HostProps } from './host/main.js';

/**
 * Elements and attributes that no Markdown becomes, and that the sanitiser leaves to plugins: nothing in them runs, is fetched or leads anywhere. A
 * `source` is one for the image beside it in a `picture`, where no image stands: it is a button.
 */
const harmless =
  /^(?:<(?:i|ins|picture|q|rp|rt|ruby|s|samp|source|strike|sub|tfoot|tt|var)>|(?:source\[srcset|(?:blockquote|del|ins|q)\[cite|[a-z0-9]+\[action)=)/;

const createProps = (texts: readonly string[]): HostProps => ({
  dataRow: createAttackedRow(texts, 'One.', 'Two.'),
  ontology: sampleOntology,
  hasCarelessPlugins: true,
});

test('no text from outside does anything through a host’s careless plugins', async ({ page }) => {
  test.setTimeout(120_000);
  const host = await openHostPage(page);
  const found: string[] = [];
  for (const batch of toBatches(attacks)) {
    await host.mount(createProps(batch));
    const messages = page.locator('[data-adj="message-content"][data-mode="markdown"]');
    await expect(messages.getByText('Added by the host.')).toHaveCount(batch.length);
    found.push(...(await listFound(host, batch, harmless)));
    // The names of the page are the host’s, and a link leaves its own page alone.
    const others = await page
      .locator('[data-adj="message-content"]')
      .locator(
        '[name], [accesskey], a[href]:not([href^="#adj-"]):not([target="_blank"][rel~="noopener"][rel~="noreferrer"])',
      )
      .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 200)));
    found.push(...others.slice(0, 4));
    if (host.requests.length > 0) break;
  }
  expect(found).toEqual([]);
  expect(page.url()).toBe('http://host.test/');
});

test('HTML is text that is seen, links and images are the editor’s, whichever plugin added them', async ({
  page,
}) => {
  const host = await openHostPage(page, { isStrict: false });
  const text = 'https://evil.example/added.png';
  await host.mount(createProps(['<b>Bold</b>', text]));
  const [html, link] = [
    page.locator('[data-adj="message"]').nth(0),
    page.locator('[data-adj="message"]').nth(1),
  ];
  await expect(html.getByText('In a line: <b>Bold</b> is seen.')).toBeVisible();
  await expect(link.getByRole('link', { name: text }).first()).toHaveAttribute('rel', /noopener noreferrer/);
  await expect(link.locator('[data-adj="refused-link"]').first()).toContainText(text);
  expect(host.requests).toEqual([]);
  await link.getByRole('button', { name: text }).first().click();
  await expect.poll(() => host.requests).toEqual([text]);
  // What else the plugin named for the same picture is not asked for.
  await link.getByRole('button', { name: 'Image: In a picture' }).click();
  await expect.poll(() => host.requests).toEqual([text, 'https://evil.example/picture.png']);
});
