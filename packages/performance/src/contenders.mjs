// What is measured beside what.

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} page its file in pages/
 * @property {string} [note]
 * @property {boolean} [isHtml] it is given the answers rendered beforehand
 * @property {boolean} [isControl] nothing but a bare form: what any page costs
 */

export const adjudge = { name: 'Adjudge', page: 'adjudge.jsx' };
export const reactMarkdown = {
  name: 'react-markdown',
  page: 'markdown.jsx',
  note: 'the same plugins, two panes, the thread, a bare form',
};
export const studioText = {
  name: 'Label Studio 1.4.0, Text',
  page: 'labelStudio.js',
  note: 'raw text, no Markdown',
};
export const assistantUi = { name: 'assistant-ui 0.14.26', page: 'assistant.jsx', note: 'two threads' };
export const control = {
  name: 'An empty page',
  page: 'control.jsx',
  isControl: true,
  note: 'a bare form: the control',
};

/** @type {readonly Contender[]} */
export const rowContenders = [
  adjudge,
  reactMarkdown,
  studioText,
  {
    name: 'Label Studio 1.4.0, HyperText',
    page: 'labelStudio.js',
    isHtml: true,
    note: 'HTML rendered beforehand',
  },
  assistantUi,
  { name: 'streamdown 2.7.1', page: 'streamdown.jsx', note: 'two panes, the thread, a bare form; no style' },
  control,
];

/** @type {readonly Contender[]} */
export const formContenders = [
  { name: 'Adjudge', page: 'adjudgeForm.jsx' },
  { name: 'SurveyJS 3.0.0', page: 'surveyForm.jsx' },
  control,
];

/** Another order in each round, so that nobody is always first. @template T @param {readonly T[]} all @param {number} round @returns {T[]} */
export const inTurn = (all, round) => [...all.slice(round % all.length), ...all.slice(0, round % all.length)];
