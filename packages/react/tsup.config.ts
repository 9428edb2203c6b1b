import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/**/*.ts', 'src/**/*.tsx', '!src/**/*.test.*', '!src/**/*.test-d.*'],
  format: ['esm'],
  bundle: false,
  target: 'es2022',
  platform: 'neutral',
  sourcemap: false,
  clean: true,
  dts: false,
});
