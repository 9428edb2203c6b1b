import { type DataRow, defineOntology, type Label, type OntologyConfig } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const target = { type: 'row' } as const;
const option = (label: string) => ({ id: label.toLowerCase(), label });

function renderQuestion(
  question: Record<string, unknown>,
  fields: Partial<DataRow> = {},
  props: Partial<PreferenceEditorProps> = {},
) {
  const classifications = [{ id: 'q', name: 'Which?', ...question }];
  const ontology = defineOntology({
    id: 'o',
    version: 1,
    name: 'O',
    classifications,
  } as never as OntologyConfig);
  const onLabelChange = vi.fn<(label: Label) => void>();
  const dataRow = createSampleDataRow(fields, ontology);
  const annotator = { id: 'annotator-1' };
  render(<PreferenceEditor {...{ dataRow, ontology, annotator, onLabelChange, ...props }} />);
  const label = () => onLabelChange.mock.lastCall?.[0];
  const saved = () => label()?.annotations.find(({ classificationId }) => classificationId === 'q');
  return { user: userEvent.setup(), saved, label };
}

const form = () => within(screen.getByRole('form'));
const colours = ['Red', 'Green', 'Blue'].map(option);
const radio = (name: string) => form().getByRole('radio', { name });
const checkbox = (name: string) => form().getByRole('checkbox', { name });

describe('keys of options', () => {
  it('choose one of several while the focus is among them, and take it along', async () => {
    const { user, saved } = renderQuestion({ kind: 'radio', uiMode: 'hotkey', options: colours });
    expect(radio('Blue')).toHaveAttribute('aria-keyshortcuts', '3');
    await user.keyboard('3');
    expect(saved()).toBeUndefined();
    radio('Red').focus();
    await user.keyboard('3');
    expect(saved()).toMatchObject({ answer: 'blue' });
    expect(radio('Blue')).toHaveFocus();
    await user.keyboard('9');
    expect(saved()).toMatchObject({ answer: 'blue' });
  });

  it('take several in and out', async () => {
    const { user, saved } = renderQuestion({ kind: 'checklist', uiMode: 'hotkey', options: colours });
    checkbox('Red').focus();
    await user.keyboard('13');
    expect(saved()).toMatchObject({ answer: ['red', 'blue'] });
    await user.keyboard('1');
    expect(saved()).toMatchObject({ answer: ['blue'] });
  });

  it('are those of the responses where the question is the verdict', () => {
    const options = ['Response A', 'Response B'].map(option);
    renderQuestion({ kind: 'radio', uiMode: 'hotkey', options });
    expect(radio('Response A')).toHaveAttribute('aria-keyshortcuts', 'a');
  });

  it('can be switched off', () => {
    renderQuestion({ kind: 'radio', uiMode: 'hotkey', options: colours }, {}, { hotkeys: false });
    expect(radio('Red')).not.toHaveAttribute('aria-keyshortcuts');
  });
});

describe('several options', () => {
  it('are chosen by Enter too, which does not submit', async () => {
    const onSubmit = vi.fn();
    const { user, saved } = renderQuestion({ kind: 'checklist', options: colours }, {}, { onSubmit });
    checkbox('Green').focus();
    await user.keyboard('{Enter}');
    expect(saved()).toMatchObject({ answer: ['green'] });
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('count what is chosen of what may be, and say it', async () => {
    const question = { kind: 'checklist', options: colours, minChoices: 1, maxChoices: 2 };
    const { user } = renderQuestion(question);
    const group = screen.getByRole('group', { name: 'Which?' });
    expect(group).toHaveAccessibleDescription('choose 1 to 2');
    await user.click(checkbox('Red'));
    expect(group).toHaveAccessibleDescription('1 of 2 chosen');
    expect(screen.getAllByText('1 of 2 chosen')).toHaveLength(2);
    await user.click(checkbox('Blue'));
    await user.click(checkbox('Green'));
    expect(group).toHaveAccessibleDescription(/^3 of 2 chosen Choose at most 2\.$/);
  });

  it('about responses show their letters, in letter order, and keep “None of them”', async () => {
    const options = ['Response C', 'Response B', 'Response A', 'None of them'].map(option);
    const responses = ['x', 'y', 'z'].map((content, index) => ({ id: `r${index}`, content }));
    const { user, saved, label } = renderQuestion(
      { kind: 'checklist', options },
      { comparisons: [{ id: 'c0', responses }] },
    );
    const names = form()
      .getAllByRole('checkbox')
      .map((box) => box.getAttribute('aria-label'));
    expect(names).toEqual(['Response A', 'Response B', 'Response C', 'None of them']);
    await user.click(checkbox('Response A'));
    const bound: Record<string, string> = { 'response a': 'r0', 'response b': 'r1', 'response c': 'r2' };
    const [chosen = ''] = [saved()?.answer].flat().map(String);
    expect(label()?.presentation.letters.c0?.[bound[chosen] ?? '']).toBe('A');
  });
});

describe('a scale', () => {
  it('is a radio group whose points are walked by the arrow keys', async () => {
    const { user, saved } = renderQuestion({
      kind: 'radio',
      isLikertScale: true,
      options: ['1', '2', '3', '4', '5'].map(option),
    });
    expect(form().getAllByRole('radio')).toHaveLength(5);
    await user.click(radio('4'));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(saved()).toMatchObject({ answer: '5' }));
  });
});

describe('suggested options', () => {
  const prelabels = [
    { classificationId: 'q', target, answer: ['red', 'blue'], source: 'judge-1', confidence: 0.7 },
  ];
  const question = { kind: 'checklist', options: colours };

  it('carry source and confidence, checked by nobody, and become solid one by one', async () => {
    const { user, saved } = renderQuestion(question, { prelabels });
    for (const name of ['Red', 'Blue'])
      expect(checkbox(name)).toHaveAccessibleDescription('Suggested by judge-1 · 70 %');
    expect(checkbox('Green')).not.toHaveAccessibleDescription();
    checkbox('Red').focus();
    await user.keyboard(' ');
    expect(saved()).toMatchObject({ answer: ['red'], origin: 'prelabel-changed' });
    expect(checkbox('Blue')).toHaveAccessibleDescription(/Suggested/);
    await user.click(checkbox('Blue'));
    expect(saved()).toMatchObject({ answer: ['red', 'blue'], origin: 'prelabel-accepted' });
  });

  it('are marked as pre-filled until the person decides, in the other mode', async () => {
    const { user } = renderQuestion(question, { prelabels }, { prelabelMode: 'prefill' });
    expect(checkbox('Red')).toBeChecked();
    expect(checkbox('Red')).toHaveAccessibleDescription('Prefilled by judge-1 · 70 %');
    await user.click(checkbox('Green'));
    expect(checkbox('Red')).not.toHaveAccessibleDescription();
  });

  it('of one question is pre-filled and marked alike', () => {
    const one = [{ classificationId: 'q', target, answer: 'green', confidence: 0.5 }];
    renderQuestion({ kind: 'radio', options: colours }, { prelabels: one }, { prelabelMode: 'prefill' });
    expect(radio('Green')).toBeChecked();
    expect(radio('Green')).toHaveAccessibleDescription('Prefilled · 50 %');
  });
});

describe('ids of options, which may name models', () => {
  it.each([
    ['radio', undefined],
    ['radio', 'hotkey'],
    ['radio', 'searchable'],
    ['checklist', undefined],
    ['checklist', 'searchable'],
  ])('never reach the page: %s, %s', async (kind, uiMode) => {
    const options = [
      { id: 'secret-model-7', label: 'Left' },
      { id: 'secret-model-8', label: 'Right' },
    ];
    const { user } = renderQuestion({ kind, options, ...(uiMode === undefined ? {} : { uiMode }) });
    await user.click(form().getByText('Left'));
    expect(document.body.innerHTML).not.toContain('secret-model');
  });
});

describe('the room of a list', () => {
  it('is named by its question', () => {
    renderQuestion({ kind: 'radio', uiMode: 'searchable', options: colours });
    expect(within(screen.getByRole('listbox', { name: 'Which?' })).getAllByRole('option')).toHaveLength(3);
  });
});
