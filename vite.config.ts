import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What Storybook and the tests share. Packages export their sources inside the repository, so no alias is needed. */
export default defineConfig({
  plugins: [react()],
});
