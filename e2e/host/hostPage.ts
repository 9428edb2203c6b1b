import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { HostProps } from './main.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const origin = 'http://host.test';

/** React says what it finds wrong on the console, in development only. */
type ReactBuild = 'production' | 'development';

const bundles = new Map<ReactBuild, Promise<Map<string, string>>>();

/** The host's script and styles, made once a worker from the packages' sources. */
async function createBundle(react: ReactBuild): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./main.tsx', import.meta.url))],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: '/',
    define: { 'process.env.NODE_ENV': JSON.stringify(react) },
    write: false,
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [path.endsWith('.css') ? '/main.css' : '/main.js', text]),
  );
}

export interface HostPage {
  /** Addresses that were asked for besides the page's own files. None was answered. */
  readonly requests: readonly string[];
  mount(props: HostProps): Promise<void>;
  hydrate(props: HostProps): Promise<void>;
  listDangers(): Promise<string[]>;
  /** What ran or was refused since the last time. */
  takeHappened(): Promise<string[]>;
}

interface HostPageOptions {
  /** What a server sends in the page. */
  readonly html?: string;
  readonly isStrict?: boolean;
  /** What the policy allows besides: `img-src data:`. */
  readonly extraPolicy?: string;
  readonly react?: ReactBuild;
}

/**
 * A host's page under a strict policy, every request of which is answered here: nothing leaves the machine, and what asks to is recorded.
 */
export async function openHostPage(
  page: Page,
  { html = '', isStrict = true, extraPolicy = '', react = 'production' }: HostPageOptions = {},
): Promise<HostPage> {
  const bundle = bundles.get(react) ?? createBundle(react);
  bundles.set(react, bundle);
  const files = await bundle;
  const requests: string[] = [];
  const document = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="stylesheet" href="/main.css"></head><body><div id="root">${html}</div><script type="module" src="/main.js"></script></body></html>`;
  await page.route('**/*', async (route) => {
    const { pathname, href, origin: asked } = new URL(route.request().url());
    const headers = isStrict ? { 'content-security-policy': `${policy}; ${extraPolicy}` } : {};
    const file = files.get(pathname);
    if (asked === origin && pathname === '/') {
      await route.fulfill({ contentType: 'text/html', body: document, headers });
    } else if (asked === origin && file !== undefined) {
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      await route.fulfill({ contentType, body: file, headers });
    } else if (pathname !== '/favicon.ico') {
      requests.push(href);
      await route.abort();
    } else {
      await route.abort();
    }
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => typeof window.mount === 'function');
  return {
    requests,
    // As text: Playwright’s types expand recursive JSON without end.
    mount: (props) => page.evaluate((given) => window.mount(JSON.parse(given)), JSON.stringify(props)),
    hydrate: (props) => page.evaluate((given) => window.hydrate(JSON.parse(given)), JSON.stringify(props)),
    listDangers: () => page.evaluate(() => window.listDangers()),
    takeHappened: () => page.evaluate(() => window.happened.splice(0)),
  };
}
