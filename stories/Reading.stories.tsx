import { applyOptionBindings, type DataRow, defineOntology } from '@adjudge/core';
import { PreferenceEditor } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { inFrame } from './inFrame.js';
import photo from './media/photo.svg?no-inline';
import plan from './media/plan.svg?no-inline';

const ontology = defineOntology({
  id: 'reading',
  version: 1,
  name: 'Reading',
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Which response is better?',
      required: true,
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
      ],
    },
  ],
});

function createRow(first: string, second: string, more: Partial<DataRow> = {}): DataRow {
  return applyOptionBindings(ontology, {
    id: 'reading',
    messages: [{ id: 'm0', role: 'user', content: 'Explain it, with an example.' }],
    comparisons: [
      {
        id: 'c0',
        responses: [
          { id: 'r0', content: first },
          { id: 'r1', content: second },
        ],
      },
    ],
    ...more,
  }).row;
}

const formulas = `The area is $A = \\pi r^2$ and costs $5 to $10 to paint.

$$
\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}
$$

Or \\(a^2 + b^2 = c^2\\), and one that is none: $\\notacommand{x}$.`;

const code = `\`\`\`ts
// Squares a radius.
export const area = (radius: number): number => Math.PI * radius ** 2;
\`\`\`

\`\`\`no-such-language
kept as it is
\`\`\`

| Radius | Area |
|---|--:|
| 1 | 3.14 |

- [x] measured
- [ ] rounded`;

/** What models write, drawn as they meant it: formulas, code, tables, notes, media. Nothing is fetched before a click. */
const meta = {
  title: 'Editor/Reading',
  component: PreferenceEditor,
  parameters: { layout: 'fullscreen' },
  decorators: [inFrame()],
  args: { dataRow: createRow(formulas, code), ontology, annotator: { id: 'annotator-1' }, onSubmit: fn() },
} satisfies Meta<typeof PreferenceEditor>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Formulas are MathML, prices are text, code has its tokens marked; what cannot be drawn stands as it was written. */
export const FormulasAndCode: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvasElement.querySelectorAll('math').length).toBeGreaterThan(2), {
      timeout: 10_000,
    });
    await expect(canvas.getByText(/costs \$5 to \$10 to paint/)).toBeVisible();
    await expect(canvas.getByText('\\notacommand{x}')).toBeVisible();
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-token="keyword"]')).toHaveTextContent('export'),
    );
    await expect(canvas.getByText('kept as it is')).toBeVisible();
    await expect(canvas.getByRole('checkbox', { name: 'Done' })).toBeChecked();
  },
};

const pictures = `![A plan of the flat](https://media.example/plan.png) and [a sound](https://media.example/a.mp3).

Go to [the shop](https://shop.example/vacuums), to [a bank](https://bank.example@evil.example/), or [nowhere](javascript:alert(1)).`;

/** Pictures and sounds are named with their whole address, links with the host they lead to; a link that may not lead anywhere is text. */
export const MediaAndLinks: Story = {
  args: {
    dataRow: createRow(pictures, 'No pictures here.', {
      attachments: [
        { type: 'image', value: 'https://media.example/photo.jpg', name: 'Photo' },
        { type: 'pdf', value: 'https://media.example/manual.pdf', name: 'Manual' },
        { type: 'text', value: 'Bought in March.' },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('button', { name: /A plan of the flat.*plan\.png/ })).toBeVisible();
    await expect(canvas.getByRole('link', { name: /the shop/ })).toHaveAttribute(
      'rel',
      expect.stringContaining('noopener noreferrer'),
    );
    await expect(canvas.queryByRole('link', { name: /nowhere/ })).toBeNull();
    await userEvent.click(canvas.getByText('Row details'));
    await expect(canvas.getByText('Manual')).toBeVisible();
    await expect(canvasElement.querySelector('img, audio, video, iframe, object')).toBeNull();
  },
};

/** The whole address of a file that stands beside the stories: nothing leaves the machine. */
function toAddress(path: string): string {
  const { origin, pathname } = new URL(path, location.href);
  return `${origin}${pathname}`;
}

const [allowed, other] = [toAddress(plan), toAddress(photo)];

/** A picture of an address that the host allows is there at once; another one of the same place still waits to be asked for. */
export const AllowedMedia: Story = {
  args: {
    dataRow: createRow(`![A plan](${allowed})\n\n![A photo](${other})`, 'No pictures here.'),
    allowedMedia: [allowed],
  },
  // The browser lists no more than 250 requests unless the list is emptied.
  beforeEach: () => performance.clearResourceTimings(),
  play: async ({ canvas }) => {
    const shown = await canvas.findByRole<HTMLImageElement>('img', { name: 'A plan' });
    await waitFor(() => expect(shown.naturalWidth).toBe(240));
    const chip = canvas.getByRole('button', { name: /^Image: A photo.*Load$/ });
    await expect(chip).toHaveTextContent(other);
    await expect(canvas.queryByRole('img', { name: 'A photo' })).toBeNull();
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    await expect(fetched).not.toContain(other);
    await userEvent.click(chip);
    const asked = await canvas.findByRole<HTMLImageElement>('img', { name: 'A photo' });
    await waitFor(() => expect(asked.naturalWidth).toBe(240));
  },
};

const diagram = 'A flow:\n\n```mermaid\ngraph LR\n  Start --> End\n```\n\nThat is all.';
const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60" viewBox="0 0 240 60">
<rect x="5" y="15" width="80" height="30" fill="none" stroke="#777"/><path d="M85 30h70" stroke="#777"/>
<rect x="155" y="15" width="80" height="30" fill="none" stroke="#777"/></svg>`;

/** Diagrams are drawn by the host (`drawDiagram`), when somebody asks, as an image in which nothing runs. */
export const Diagrams: Story = {
  args: { dataRow: createRow(diagram, 'No diagram.'), drawDiagram: async () => drawn },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Draw' }));
    await expect(await canvas.findByRole('img', { name: /Diagram, mermaid/ })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Source' }));
    await expect(canvas.getByText(/Start --> End/)).toBeVisible();
  },
};

/** A diagram that the host cannot draw stands as its source, and says so. */
export const DiagramThatFails: Story = {
  args: {
    dataRow: createRow(diagram, 'No diagram.'),
    drawDiagram: () => Promise.reject(new Error('No parser for this.')),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Draw' }));
    const said = await canvas.findAllByText(/could not be drawn/);
    await expect(said[0]).toBeVisible();
    await expect(canvas.getByText(/Start --> End/)).toBeVisible();
  },
};

const manyLanguages = `## שלום

זה טקסט מימין לשמאל, עם **הדגשה** ועם code.

中文的**强调**也可以，日本語の文章。

Nested:

1. One
   - Two
     1. Three
        - Four
          > and a quote[^1]

[^1]: With a note.`;

/** Each block takes its direction from its own text; lists go as deep as they were written; notes jump within their text. */
export const LanguagesListsAndNotes: Story = {
  args: { dataRow: createRow(manyLanguages, manyLanguages) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first, second] = await canvas.findAllByRole('article', { name: /^Response/ });
    const note = within(second as HTMLElement).getByRole('link', { name: '1' });
    await userEvent.click(note);
    await waitFor(() => expect(second).toContainElement(document.activeElement as HTMLElement));
    await expect(first).not.toContainElement(document.activeElement as HTMLElement);
  },
};

const long = Array.from({ length: 400 }, (_, index) =>
  index % 8 === 0
    ? `## Part ${index / 8 + 1}`
    : `Line ${index} of a long answer, with **some words** in bold and a few more to fill it.`,
).join('\n\n');

/** A long answer: its beginning at once, the rest in idle time, and what is far as words that can be found. */
export const LongAnswer: Story = {
  args: { dataRow: createRow(long, 'Short.') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('heading', { name: 'Part 50' }, { timeout: 10_000 });
    await expect(canvas.getAllByText(/Line 399 of a long answer/)).toHaveLength(1);
  },
};
