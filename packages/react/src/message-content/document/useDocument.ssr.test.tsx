import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MessageContent } from '../MessageContent.js';
import { prepareText, readAtOnce } from './documentCache.js';

const long = Array.from({ length: 400 }, (_, index) => `Paragraph ${index} of a long text.`).join('\n\n');

it('a server sends the beginning of a long text, whatever it has read ahead: pages begin with that', async () => {
  const element = <MessageContent content={long} mode="markdown" />;
  const html = renderToString(element);
  expect(html).toContain('Paragraph 0 of');
  expect(html).not.toContain('Paragraph 399 of');
  const forget = prepareText(long);
  await expect.poll(() => readAtOnce(long, undefined).isWhole, { timeout: 10_000 }).toBe(true);
  expect(renderToString(element)).toBe(html);
  forget();
});
