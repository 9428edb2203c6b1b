import { configure } from '@testing-library/react';

// Code may be loaded and texts read in the background, while other things run on the machine. The configuration of Vitest says the same of `expect.poll`.
configure({ asyncUtilTimeout: 15_000 });
