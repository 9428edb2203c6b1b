import { createLateSource } from '../../parts/index.js';

/** What finds invisible characters and look-alikes in raw text and tells of them: loaded once the page has nothing else to do, or with the first raw text. */
export const lateMarking = /* @__PURE__ */ createLateSource(() => import('./marking.js'));
