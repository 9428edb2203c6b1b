import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig, mergeConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.mjs';
import vite from './vite.config.ts';

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunch() }),
  instances: [{ browser: 'chromium' as const }],
});

/**
 * A cache of its own: browser projects start side by side, and two that fill one folder with pre-bundled dependencies
 * break each other on a cold start. It runs last because the Storybook plugin sets one folder for all its projects.
 */
const ownCache = (name: string): Plugin => ({
  name: 'own-cache',
  enforce: 'post',
  config: () => ({ cacheDir: inRoot(`./node_modules/.vite/${name}`) }),
});

/** Every story is a test, with its play function and the accessibility check: once in each colour mode. */
const stories = (colorMode: 'light' | 'dark'): TestProjectConfiguration => ({
  extends: true,
  // What loads late is known before the first test: found during one, it would reload the page under it.
  optimizeDeps: { entries: ['packages/react/src/**/*.{ts,tsx}', 'stories/**/*.tsx'] },
  plugins: [
    storybookTest({ configDir: inRoot('./.storybook'), initialGlobals: { colorMode } }),
    ownCache(`stories-${colorMode}`),
  ],
  test: { name: `stories-${colorMode}`, browser: chromium(), setupFiles: ['./scripts/console.setup.ts'] },
});

const browserOnly = '**/*.browser.test.*';
const serverOnly = '**/*.ssr.test.*';

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      reporters: ['default', './scripts/plain-reporter.mjs'],
      restoreMocks: true,
      // Property tests run hundreds of cases, and other things run beside them; who waits for something waits long before giving up.
      testTimeout: 60_000,
      expect: { poll: { timeout: 15_000 } },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'jsdom',
            include: ['packages/*/src/**/*.test.{ts,tsx}'],
            exclude: [browserOnly, serverOnly, '**/node_modules/**'],
            setupFiles: ['./scripts/vitest.setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'ssr',
            environment: 'node',
            include: ['packages/*/src/**/*.ssr.test.{ts,tsx}'],
            setupFiles: ['./scripts/console.setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'types',
            include: [],
            typecheck: {
              enabled: true,
              only: true,
              include: ['packages/*/src/**/*.test-d.{ts,tsx}'],
              tsconfig: './tsconfig.json',
              ignoreSourceErrors: true,
            },
          },
        },
        {
          extends: true,
          plugins: [ownCache('browser')],
          optimizeDeps: { entries: ['packages/{react,storage}/src/**/*.{ts,tsx}'] },
          test: {
            name: 'browser',
            include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
            browser: chromium(),
            setupFiles: ['./scripts/console.setup.ts', './scripts/patience.setup.ts'],
          },
        },
        stories('light'),
        stories('dark'),
      ],
    },
  }),
);
