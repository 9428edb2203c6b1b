import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { expect, type Page, test } from '@playwright/test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beaconHost, beacons, hostileSvg } from './beacons.js';
import { type HostPage, openHostPage } from './host/hostPage.js';

/** One text in every place where texts are drawn. */
const createRow = (text: string) =>
  createSampleDataRow({
    messages: [{ id: 'm0', role: 'user', content: text }],
    comparisons: [
      {
        id: 'c0',
        responses: [
          { id: 'r0', content: text },
          { id: 'r1', content: `Before.\n\n${text}\n\nAfter.` },
        ],
      },
    ],
    attachments: ['IMAGE', 'VIDEO', 'AUDIO', 'PDF_URL', 'HTML', 'TEXT_URL'].map((type) => ({
      type,
      value: type === 'HTML' ? text : `${beaconHost}/attachment-${type}`,
      name: 'Attached',
    })),
  });
const createProps = (text: string) => ({
  dataRow: createRow(text),
  ontology: sampleOntology,
  options: { instructions: text },
});

/** What a reader does who clicks on nothing that a text brought. */
async function read(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const box of document.querySelectorAll('*')) box.scrollTop = box.scrollHeight;
  });
  const tools = page.getByRole('radiogroup', { name: 'Text', exact: true });
  for (const mode of ['Raw', 'Markdown']) {
    await tools.getByRole('radio', { name: mode }).check();
    await page.evaluate(() => {
      for (const text of document.querySelectorAll(
        '[data-adj="response-content"], [data-adj="message-content"]',
      )) {
        getSelection()?.selectAllChildren(text);
        document.execCommand('copy');
      }
    });
  }
  const link = page.getByRole('article').getByRole('link').first();
  if ((await link.count()) > 0) await link.hover({ force: true });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    document.execCommand('copy');
    getSelection()?.removeAllRanges();
  });
  await page.emulateMedia({ media: 'screen' });
}

/** What in the page a browser may fetch of itself, besides the host's own script and style. */
const listFetching = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'link, base, meta[http-equiv], img, audio, video, source, iframe, object, embed',
      ),
    ]
      .map((element) => element.outerHTML)
      .filter((element) => element !== '<link rel="stylesheet" href="/main.css">'),
  );

const listTold = async (page: Page, host: HostPage) => [
  ...host.requests,
  ...(await host.takeHappened()),
  ...(await listFetching(page)),
];

test('no text tells anybody that it is read: drawn, raw, scrolled, hovered, copied, printed', async ({
  page,
}) => {
  test.setTimeout(300_000);
  expect(Object.keys(beacons).length).toBeGreaterThanOrEqual(60);
  const host = await openHostPage(page);
  const found: string[] = [];
  for (const [name, text] of Object.entries(beacons)) {
    await host.mount(createProps(text));
    await read(page);
    const told = await listTold(page, host);
    if (told.length > 0) found.push(`${name}: ${told.slice(0, 3).join(', ')}`);
    if (host.requests.length > 0) break;
  }
  expect(found).toEqual([]);
});

test('nor does any without a policy that would forbid it', async ({ page }) => {
  test.setTimeout(120_000);
  const host = await openHostPage(page, { isStrict: false });
  await host.mount(createProps(Object.values(beacons).join('\n\n')));
  await read(page);
  await page.pdf();
  expect(await listTold(page, host)).toEqual([]);
});

test('a server’s page preloads nothing, before it is taken over and after', async ({ page }) => {
  test.setTimeout(120_000);
  const host = await openHostPage(page, {
    isStrict: false,
    html: Object.values(beacons)
      .map((text) => {
        const props = {
          dataRow: createRow(text),
          ontology: sampleOntology,
          annotator: { id: 'annotator-1' },
        };
        return renderToString(createElement(PreferenceEditor, props));
      })
      .join(''),
  });
  expect(await listTold(page, host)).toEqual([]);
  const given = createProps(Object.values(beacons).join('\n\n'));
  const props = { ...given, options: {} };
  const html = renderToString(
    createElement(PreferenceEditor, {
      dataRow: given.dataRow,
      ontology: sampleOntology,
      annotator: { id: 'annotator-1' },
      onSubmit: () => {},
      onSkip: () => {},
      onFlag: () => {},
    }),
  );
  await page.unrouteAll();
  const again = await openHostPage(page, { isStrict: false, html });
  await again.hydrate(props);
  expect(await listTold(page, again)).toEqual([]);
});

test('a drawn diagram is an image: nothing in it runs, asks for anything or leads anywhere', async ({
  page,
}) => {
  const host = await openHostPage(page, { extraPolicy: 'img-src data:' });
  const diagram = `\`\`\`mermaid\ngraph TD\n  A --> B\n\`\`\``;
  await host.mount({ ...createProps(diagram), diagram: hostileSvg });
  const panel = page.getByRole('article').first();
  await panel.getByRole('button', { name: 'Draw' }).click();
  const image = panel.getByRole('img', { name: 'Diagram, mermaid' });
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(100);
  await image.click();
  await page.emulateMedia({ media: 'print' });
  await page.waitForTimeout(300);
  expect([...host.requests, ...(await host.takeHappened())]).toEqual([]);
  expect(page.url()).toBe('http://host.test/');
  await panel.getByRole('button', { name: 'Source' }).click();
  await expect(panel.getByText('graph TD')).toBeVisible();
});

test('where the policy forbids the image of a diagram, its source stays and the failure is said', async ({
  page,
}) => {
  const host = await openHostPage(page);
  await host.mount({ ...createProps('```mermaid\ngraph TD\n```'), diagram: hostileSvg });
  const panel = page.getByRole('article').first();
  await panel.getByRole('button', { name: 'Draw' }).click();
  await expect(panel.getByText('could not be drawn')).toBeVisible();
  await expect(panel.getByText('graph TD')).toBeVisible();
  expect(host.requests).toEqual([]);
});

for (const [kind, address] of Object.entries({ Image: 'a.png', Audio: 'a.mp3', Video: 'a.mp4' })) {
  test(`${kind}: one press asks for one thing, and its chip said which`, async ({ page }) => {
    const host = await openHostPage(page, { isStrict: false });
    await host.mount(createProps(`![Name](${beaconHost}/${address})`));
    const chip = page
      .getByRole('article')
      .first()
      .getByRole('button', { name: `${kind}: Name` });
    await expect(chip).toContainText(`${beaconHost}/${address}`);
    expect(host.requests).toEqual([]);
    await chip.click();
    await expect.poll(() => new Set(host.requests)).toEqual(new Set([`${beaconHost}/${address}`]));
  });
}

test('what the host allows is there at once, and nothing beside it', async ({ page }) => {
  const host = await openHostPage(page, { isStrict: false });
  const text = `![A](${beaconHost}/mine/a.png) ![B](${beaconHost}/mine/../b.png) ![C](${beaconHost}/mine/%2e%2e%2fc.png) ![D](http://beacon.example/mine/d.png) ![E](https://beacon.example.evil.example/mine/e.png)`;
  await host.mount({ ...createProps(text), options: { allowedMedia: [`${beaconHost}/mine`] } });
  await expect.poll(() => new Set(host.requests)).toEqual(new Set([`${beaconHost}/mine/a.png`]));
  await expect(page.getByRole('article').first().getByRole('button', { name: 'Image: B' })).toBeVisible();
});
