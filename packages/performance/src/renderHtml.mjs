// The answers as HTML, for the contender that gets them rendered beforehand: outside every timer.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {readonly string[]} texts @param {string} folder where the peers are installed */
export async function renderHtml(texts, folder) {
  const require = createRequire(join(folder, 'package.json'));
  const load = (/** @type {string} */ name) => import(pathToFileURL(require.resolve(name)).href);
  const { createElement } = await load('react');
  const { renderToStaticMarkup } = await load('react-dom/server');
  const { default: Markdown } = await import(
    pathToFileURL(join(folder, 'node_modules/react-markdown/index.js')).href
  );
  const { default: remarkGfm } = await import(
    pathToFileURL(join(folder, 'node_modules/remark-gfm/index.js')).href
  );
  return texts.map((text) =>
    renderToStaticMarkup(createElement(Markdown, { remarkPlugins: [remarkGfm] }, text)),
  );
}
