import type { DataRow } from '@adjudge/core';

const answers = [
  'Get the one with the washable filter: it stays in your budget, and it is the quietest of the three.',
  'There are many good ones. It depends on what you need, on your rooms, and on how often you clean.',
];

/** A row to show questions with, until the host gives its own: a conversation of two turns, each with two responses. */
export const sampleRow: DataRow = {
  id: 'sample',
  messages: [
    { id: 'm0', role: 'user', content: 'Which vacuum cleaner should I buy for under $250?', canLabel: true },
    { id: 'm1', role: 'user', content: 'And which of them is the quietest?', parentId: 'm0', canLabel: true },
  ],
  comparisons: [
    {
      id: 'c0',
      parentMessageId: 'm1',
      responses: answers.map((content, index) => ({ id: `r${index}`, content })),
    },
  ],
};
