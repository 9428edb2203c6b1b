import type { DataRow, Ontology } from '@adjudge/core';

const answers = [
  'Get the one with the washable filter: it stays in your budget, and it is the quietest of the three.',
  'There are many good ones. It depends on what you need, on your rooms, and on how often you clean.',
  'The quietest I know has a bag, costs a little more, and lasts for years.',
  'I cannot say which one is best. Ask in a shop.',
];

/** What can only be shown with several responses. */
const orders = new Set(['ranking', 'best-worst']);

/** A row to show an ontology with, until the host gives its own: a conversation of two messages, and two responses or four. */
export function createSampleRow({ classifications }: Ontology): DataRow {
  const count = classifications.some(({ kind }) => orders.has(kind)) ? answers.length : 2;
  const responses = answers.slice(0, count).map((content, index) => ({ id: `r${index}`, content }));
  return {
    id: `sample-${count}`,
    messages: [
      {
        id: 'm0',
        role: 'user',
        content: 'Which vacuum cleaner should I buy for under $250?',
        canLabel: true,
      },
      {
        id: 'm1',
        role: 'user',
        content: 'And which of them is the quietest?',
        parentId: 'm0',
        canLabel: true,
      },
    ],
    comparisons: [{ id: 'c0', parentMessageId: 'm1', responses }],
  };
}
