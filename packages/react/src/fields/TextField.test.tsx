import { defineOntology, type OntologyConfig } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

const safe = {
  id: 'safe',
  kind: 'radio',
  name: 'Is it safe?',
  options: [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ],
};
const prelabels = [
  {
    classificationId: 'why',
    target: { type: 'row' } as const,
    answer: 'It burns.',
    source: 'judge-1',
    confidence: 0.9,
  },
];

function renderText(question: Record<string, unknown>, props: Partial<PreferenceEditorProps> = {}) {
  const classifications = [safe, { id: 'why', kind: 'text', name: 'Why?', ...question }];
  const ontology = defineOntology({
    id: 'o',
    version: 1,
    name: 'O',
    classifications,
  } as never as OntologyConfig);
  const dataRow = createSampleDataRow();
  render(<PreferenceEditor {...{ dataRow, ontology, annotator: { id: 'annotator-1' }, ...props }} />);
  return userEvent.setup();
}

const form = () => within(screen.getByRole('form'));
const why = () => form().getByRole('textbox', { name: 'Why?' });
/** What screen readers are told: the region that stands for that. */
const listSaid = (text: string) =>
  screen.getAllByText(text).filter((one) => one.closest('[role="status"]') !== null);

describe('a text with limits', () => {
  it('is described by its count, which is said aloud only when a limit is passed', async () => {
    const user = renderText({ minCharacters: 5, maxCharacters: 10 });
    expect(why()).toHaveAccessibleDescription('at least 5 characters');
    await user.type(why(), 'four');
    expect(why()).toHaveAccessibleDescription('4 of 5');
    expect(listSaid('4 of 5')).toHaveLength(0);
    await user.type(why(), '5');
    expect(listSaid('5 characters')).toHaveLength(1);
    await user.type(why(), '678901');
    expect(why()).toHaveAccessibleDescription('1 over the limit of 10 characters. 11 of 10');
    expect(listSaid('11 of 10')).toHaveLength(1);
  });

  it('has those that hold now, when they depend on another answer', async () => {
    const settingsIf = [
      { if: { classificationId: 'safe', operator: 'is', value: 'no' }, settings: { minCharacters: 20 } },
    ];
    const user = renderText({ settingsIf });
    await user.type(why(), 'short');
    expect(why()).toHaveAccessibleDescription('5 characters');
    await user.click(form().getByRole('radio', { name: 'No' }));
    expect(why()).toHaveAccessibleDescription('5 of 20');
    await user.click(form().getByRole('radio', { name: 'Yes' }));
    expect(why()).toHaveAccessibleDescription('5 characters');
  });
});

describe('a suggested text', () => {
  const dataRow = createSampleDataRow({ prelabels });

  it('is shown with its source and confidence, and taken over by Enter or Space on its button', async () => {
    const user = renderText({}, { dataRow });
    expect(why()).toHaveValue('');
    expect(form().getByText('by judge-1')).toBeVisible();
    form().getByRole('button', { name: 'Use the suggestion' }).focus();
    await user.keyboard('{Enter}');
    expect(why()).toHaveValue('It burns.');
  });

  it('says that it is pre-filled until it is changed', async () => {
    const user = renderText({}, { dataRow, prelabelMode: 'prefill' });
    expect(why()).toHaveValue('It burns.');
    expect(form().getByText('Prefilled')).toBeVisible();
    await user.type(why(), '!');
    expect(form().queryByText('Prefilled')).toBeNull();
  });
});
