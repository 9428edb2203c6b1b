import { createLateSource } from '../../parts/index.js';

/** What the tools of the comparator open or show on demand. Loaded once the page has nothing else to do, or when it is first asked for. */
export const lateTools = /* @__PURE__ */ createLateSource(() => import('./tools.js'));
