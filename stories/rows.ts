import { applyOptionBindings, type DataRow, type ModelResponse } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';

const review = `The listener is never removed, so each visit adds one more. Take it off again:

\`\`\`ts
useEffect(() => {
  const onResize = () => setWidth(innerWidth);
  addEventListener('resize', onResize);
  return () => removeEventListener('resize', onResize);
}, []);
\`\`\`

| Before | After |
|---|--:|
| listeners after ten visits | 1 |
| renders on each resize | 1 |

> Measure it: the *Memory* tab counts listeners.`;

const praise = `Looks good! Three ideas:

1. Rename \`w\` to \`width\`
2. Add a comment
   - what it does
   - why it does it
3. [Read about effects](https://docs.example/effects)

- [x] compiles
- [ ] tested`;

export function createRow(
  responses: readonly Pick<ModelResponse, 'content'>[],
  fields: Partial<DataRow> = {},
): DataRow {
  return createSampleDataRow({
    comparisons: [
      { id: 'c0', responses: responses.map((response, index) => ({ id: `r${index}`, ...response })) },
    ],
    ...fields,
  });
}

export const codeRow = createRow([{ content: review }, { content: praise }], {
  id: 'code-review',
  messages: [
    {
      id: 'm0',
      role: 'user',
      content:
        'Why does my page get slower each time I come back to it?\n\n```ts\nuseEffect(() => {\n  addEventListener("resize", update);\n});\n```',
    },
  ],
});

export const longRow = createRow(
  [
    {
      content: Array.from(
        { length: 60 },
        (_, index) =>
          `## Chapter ${index + 1}\n\nWhat stands in chapter ${index + 1} is *not* what stood in chapter ${index}. It has ${index + 2} points, a [link](https://book.example/${index}) and a reason:\n\n1. The first one\n2. The second one, which is a little longer, so that the line breaks in a narrow box\n3. \`chapter(${index})\`\n`,
      ).join('\n'),
    },
    { content: 'All of it is in the first chapter.' },
  ],
  { id: 'long' },
);

export const hostileRow = createRow(
  [
    {
      content:
        '<script>document.title = "taken"</script>\n\nPress [here](javascript:alert(1)) or <b onclick="alert(1)">here</b>.\n\n![a beacon](https://beacon.example/pixel.png)\n\n<style>* { display: none }</style>',
    },
    { content: 'Plain, with a hidden \u202egnihtemos\u202c and a zero\u200bwidth space.' },
  ],
  { id: 'hostile' },
);

export const rightToLeftRow = createRow(
  [
    { content: 'المكتبة مفتوحة اليوم.\n\n- **الكتاب** على الطاولة.\n- شكرا جزيلا.' },
    { content: 'הספרייה פתוחה היום. הספר על השולחן.' },
  ],
  { id: 'right-to-left', messages: [{ id: 'm0', role: 'user', content: 'هل المكتبة مفتوحة اليوم؟' }] },
);

export const suggestedRow: DataRow = {
  ...codeRow,
  id: 'suggested',
  prelabels: [
    { classificationId: 'best', target: { type: 'row' }, answer: 'b', source: 'judge-3', confidence: 0.82 },
  ],
};

export const turnsRow = applyOptionBindings(sampleOntology, {
  id: 'turns',
  messages: [
    { id: 'm0', role: 'user', content: 'Name a tree.' },
    { id: 'm1', role: 'user', content: 'One that stays green.', parentId: 'm0' },
  ],
  comparisons: [
    {
      id: 'c0',
      parentMessageId: 'm0',
      responses: [
        { id: 'r0', content: 'An oak.' },
        { id: 'r1', content: 'A beech.' },
      ],
    },
    {
      id: 'c1',
      parentMessageId: 'm1',
      responses: [
        { id: 'r2', content: 'A **yew**.' },
        { id: 'r3', content: 'A larch.' },
      ],
    },
  ],
}).row;
