// The script and the style of each page, made once a run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../../scripts/run.mjs';

/** @typedef {{ readonly script: string, readonly style: string }} Page */

/** @type {import('esbuild').BuildOptions} */
const bundled = {
  bundle: true,
  minify: true,
  format: 'iife',
  jsx: 'automatic',
  target: 'es2022',
  outdir: '/',
  define: { 'process.env.NODE_ENV': '"production"' },
  write: false,
  logLevel: 'silent',
};

/** What runs in every page to measure it. */
export async function createProbe() {
  const entry = fileURLToPath(new URL('./probe/probe.mjs', import.meta.url));
  const { outputFiles } = await build({ ...bundled, minify: false, entryPoints: [entry] });
  return outputFiles?.[0]?.text ?? '';
}

/** The packages under their names: as built, or their sources. @param {boolean} fromSources */
function toAliases(fromSources) {
  const inPackages = (/** @type {string} */ name, /** @type {string} */ path) =>
    join(root, 'packages', name, fromSources ? `src/${path}.ts` : `dist/${path}.js`);
  return {
    '@adjudge/core/testing': inPackages('core', 'testing/index'),
    '@adjudge/core': inPackages('core', 'index'),
    '@adjudge/react': inPackages('react', 'index'),
  };
}

/** @param {string} folder where the peers are installed @param {boolean} fromSources */
async function createStyle(folder, fromSources) {
  const entry = join(root, `packages/react/${fromSources ? 'src' : 'dist'}/styles/style.css`);
  const { outputFiles } = await build({ ...bundled, absWorkingDir: folder, entryPoints: [entry] });
  return outputFiles?.[0]?.text ?? '';
}

/** @param {string} name @param {string} folder where the peers are installed @param {boolean} fromSources @returns {Promise<Page>} */
async function createPage(name, folder, fromSources) {
  const { outputFiles = [] } = await build({
    ...bundled,
    entryPoints: [join(folder, 'pages', name)],
    alias: {
      ...toAliases(fromSources),
      react: join(folder, 'node_modules/react'),
      'react-dom': join(folder, 'node_modules/react-dom'),
    },
  });
  const toText = (/** @type {string} */ end) =>
    outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  if (name === 'labelStudio.js') {
    const studio = join(folder, 'node_modules/@heartexlabs/label-studio/build/static');
    const script = `${readFileSync(join(studio, 'js/main.js'), 'utf8')}\n;${toText('.js')}`;
    return { script, style: readFileSync(join(studio, 'css/main.css'), 'utf8') };
  }
  const style = name.startsWith('adjudge') ? await createStyle(folder, fromSources) : toText('.css');
  return { script: toText('.js'), style };
}

/**
 * @param {string} folder where the peers are installed
 * @param {boolean} fromSources
 * @returns {(name: string) => Promise<Page>}
 */
export function createPages(folder, fromSources) {
  /** @type {Map<string, Promise<Page>>} */
  const made = new Map();
  return (name) => {
    const page = made.get(name) ?? createPage(name, folder, fromSources);
    made.set(name, page);
    return page;
  };
}
