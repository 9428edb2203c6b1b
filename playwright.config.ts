import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.mjs';

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

// Workers read this file again and must find the same port.
process.env.ADJUDGE_E2E_PORT ??= String(await freePort());
const port = process.env.ADJUDGE_E2E_PORT;

/** The end-to-end tests drive the built application: `pnpm build:app` first, as `pnpm test` does. */
export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  forbidOnly: true,
  // As the other tests, they have patience with a busy machine.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./scripts/plain-reporter.mjs']],
  outputDir: '.tmp/playwright',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: chromiumLaunch(),
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `vite preview packages/app --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
