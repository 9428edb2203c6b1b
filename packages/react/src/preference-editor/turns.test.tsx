import { applyOptionBindings, type DataRow, defineOntology, type Label } from '@adjudge/core';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const ontology = defineOntology({
  id: 'turn-by-turn',
  version: 1,
  name: 'Turn by turn',
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Which reply is better?',
      scope: 'comparison',
      required: true,
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
        { id: 'tie', label: 'Tie' },
      ],
    },
    { id: 'fault', kind: 'text', name: 'What is wrong here?', scope: 'response' },
    { id: 'whole', kind: 'text', name: 'How did the conversation go?', required: true },
  ],
});

const given: DataRow = {
  id: 'balcony',
  messages: [
    { id: 'm0', role: 'user', content: 'What grows on a balcony that faces north?' },
    { id: 'm1', parentId: 'm0', role: 'user', content: 'It is windy, too.' },
  ],
  comparisons: [
    {
      id: 'c0',
      parentMessageId: 'm0',
      responses: [
        { id: 'r0', content: 'Ferns and mint.' },
        { id: 'r1', content: 'Tomatoes.' },
      ],
    },
    {
      id: 'c1',
      parentMessageId: 'm1',
      responses: [
        { id: 'r2', content: 'Keep it low and heavy.' },
        { id: 'r3', content: 'Use hanging baskets.' },
      ],
    },
  ],
};
const { row } = applyOptionBindings(ontology, given);

function renderEditor(props: Partial<PreferenceEditorProps> = {}) {
  render(<PreferenceEditor dataRow={row} ontology={ontology} annotator={{ id: 'annotator-1' }} {...props} />);
  return userEvent.setup();
}

const turn = (name: RegExp) =>
  within(screen.getByRole('group', { name: 'Turns' })).getByRole('button', { name });
const best = (name: string) =>
  within(screen.getByRole('radiogroup', { name: 'Which reply is better?' })).getByRole('radio', { name });

describe('a conversation judged turn by turn', () => {
  it('begins with the first turn: its prompt, its responses, its questions', async () => {
    const user = renderEditor();
    expect(turn(/^Turn 1 of 2/)).toHaveAttribute('aria-current', 'step');
    expect(screen.getByText('Ferns and mint.')).toBeVisible();
    expect(screen.queryByText('Keep it low and heavy.')).toBeNull();
    expect(screen.queryByText('It is windy, too.')).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'How did the conversation go?' })).toBeNull();
    await user.click(turn(/^Turn 2 of 2/));
    expect(screen.getByText('Keep it low and heavy.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'How did the conversation go?' })).toBeVisible();
  });

  it('keeps an answer for each turn, and says which turns still wait', async () => {
    const onSubmit = vi.fn<(label: Label) => void>();
    const user = renderEditor({ onSubmit });
    expect(turn(/^Turn 1 of 2, 1 answer left/)).toBeVisible();
    await user.click(best('Response A'));
    expect(turn(/^Turn 1 of 2, done/)).toBeVisible();
    await user.keyboard(']');
    expect(best('Response A')).not.toBeChecked();
    await user.click(best('Tie'));
    await user.type(screen.getByRole('textbox', { name: 'How did the conversation go?' }), 'Well.');
    await user.click(screen.getByRole('button', { name: /^Submit/ }));
    const answers = onSubmit.mock.calls[0]?.[0].annotations.map(({ classificationId, target, answer }) => [
      classificationId,
      target.type === 'comparison' ? target.comparisonId : target.type,
      typeof answer === 'string' && ['a', 'b'].includes(answer) ? 'a response' : answer,
    ]);
    expect(answers).toEqual([
      ['best', 'c0', 'a response'],
      ['best', 'c1', 'tie'],
      ['whole', 'row', 'Well.'],
    ]);
  });

  it('has the keys of the turn that is shown', async () => {
    const user = renderEditor({ autoFocus: true });
    await user.keyboard('b');
    expect(best('Response B')).toBeChecked();
    await user.keyboard(']t');
    expect(best('Tie')).toBeChecked();
    await user.keyboard('[[');
    expect(turn(/^Turn 1 of 2/)).toHaveAttribute('aria-current', 'step');
    expect(best('Response B')).toBeChecked();
  });

  it('goes to the turn of the first answer that is missing', async () => {
    const user = renderEditor({ onSubmit: vi.fn() });
    await user.click(best('Response A'));
    await user.click(screen.getByRole('button', { name: /^\d+ answers left/ }));
    expect(turn(/^Turn 2 of 2/)).toHaveAttribute('aria-current', 'step');
    expect(best('Response A')).toHaveFocus();
  });

  it('asks about each response below its text', async () => {
    const user = renderEditor();
    const panel = screen.getByRole('article', { name: 'Response B' });
    await user.type(within(panel).getByRole('textbox', { name: 'What is wrong here?' }), 'No sun.');
    const other = screen.getByRole('article', { name: 'Response A' });
    expect(within(other).getByRole('textbox', { name: 'What is wrong here?' })).toHaveValue('');
  });
});

describe('answers that disagree', () => {
  const two = defineOntology({
    id: 'two',
    version: 1,
    name: 'Two verdicts',
    classifications: ['first', 'second'].map((id) => ({
      id,
      kind: 'radio',
      name: `The better one, asked the ${id} time`,
      required: true,
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
      ],
    })),
  });
  const single = applyOptionBindings(two, { ...given, comparisons: given.comparisons.slice(1) }).row;
  const choose = (name: string, time: string) =>
    within(screen.getByRole('radiogroup', { name: new RegExp(`${time} time`) })).getByRole('radio', { name });

  it('are said once the form is complete, and may be kept', async () => {
    const onSubmit = vi.fn();
    const user = renderEditor({ ontology: two, dataRow: single, onSubmit });
    await user.click(choose('Response A', 'first'));
    expect(screen.queryByText(/disagree/)).toBeNull();
    await user.click(choose('Response B', 'second'));
    expect(screen.getByText(/disagree with each other/).closest('p')).toHaveTextContent(
      'Your verdicts on A and B do not say the same. (“The better one, asked the first time”, “The better one, asked the second time”)',
    );
    await user.click(screen.getByRole('button', { name: 'Keep my answers' }));
    expect(screen.queryByText(/disagree/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Submit/ }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('are not said of a label that was given with them', async () => {
    const onSubmit = vi.fn<(label: Label) => void>();
    const user = renderEditor({ ontology: two, dataRow: single, onSubmit });
    await user.click(choose('Response A', 'first'));
    await user.click(choose('Response B', 'second'));
    await user.click(screen.getByRole('button', { name: /^Submit/ }));
    expect(screen.queryByText(/disagree/)).toBeNull();
  });

  it('are no longer said when one is changed', async () => {
    const user = renderEditor({ ontology: two, dataRow: single });
    await user.click(choose('Response A', 'first'));
    await user.click(choose('Response B', 'second'));
    await user.click(choose('Response A', 'second'));
    expect(screen.queryByText(/disagree/)).toBeNull();
  });
});
