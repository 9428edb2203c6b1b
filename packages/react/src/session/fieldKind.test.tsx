import {
  type Classification,
  createKind,
  createSuccess,
  defineOntology,
  type Label,
  type OntologyConfig,
} from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import {
  createFieldKind,
  type FieldProps,
  PreferenceEditor,
  type PreferenceEditorProps,
} from '@adjudge/react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

/** A question type as a host writes one: a number from 1 to 5. */
const likert = createKind({
  kind: 'likert',
  parse: () => createSuccess({}),
  parseAnswer: (raw) => createSuccess(Number(raw)),
  isAnswered: (answer: number) => answer > 0,
});

function LikertField({
  answer,
  onAnswerChange,
  labelId,
  describedBy,
  isDisabled,
  isReadOnly,
}: FieldProps<Classification, number>) {
  if (answer === 5) throw new Error('The field of the host broke.');
  return (
    <input
      type="number"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      disabled={isDisabled}
      readOnly={isReadOnly}
      value={answer ?? ''}
      onChange={({ target }) => onAnswerChange(target.value === '' ? undefined : Number(target.value))}
    />
  );
}

const kinds = [createFieldKind(likert, LikertField)] as const;
const config: OntologyConfig = {
  id: 'mood',
  version: 1,
  name: 'Mood',
  classifications: [
    { id: 'mood', kind: 'likert', name: 'How was it?', instructions: '1 is worst.', required: true },
    { id: 'reason', kind: 'text', name: 'Why?' },
  ],
};
const ontology = defineOntology(config, { kinds });

function renderEditor(props: Partial<PreferenceEditorProps> = {}) {
  const all = { dataRow: createSampleDataRow(), ontology, annotator: { id: 'annotator-1' }, kinds, ...props };
  render(<PreferenceEditor {...all} />);
  return userEvent.setup();
}

const mood = () => screen.getByRole('spinbutton', { name: 'How was it?' });

describe('a question type of the host', () => {
  it('is asked, named, helped and submitted as the built-in ones are', async () => {
    const onSubmit = vi.fn<(label: Label) => void>();
    const user = renderEditor({ onSubmit });
    expect(mood()).toHaveAccessibleDescription('1 is worst.');
    await user.click(screen.getByRole('button', { name: '1 answer left' }));
    expect(mood()).toHaveFocus();
    expect(mood()).toHaveAccessibleDescription('1 is worst. This is not answered yet.');
    await user.type(mood(), '4');
    await user.click(screen.getByRole('button', { name: 'Submit' }));
    expect(onSubmit.mock.calls[0]?.[0].annotations).toMatchObject([{ classificationId: 'mood', answer: 4 }]);
  });

  it('replaces a built-in one of the same name', () => {
    const text = createKind({
      kind: 'text',
      parse: () => createSuccess({}),
      parseAnswer: (raw) => createSuccess(String(raw)),
      isAnswered: () => true,
    });
    renderEditor({ kinds: [createFieldKind(text, () => <b>Mine</b>)], ontology: sampleOntology });
    expect(screen.getByText('Mine')).toBeVisible();
  });

  it('that throws is caught: its neighbours work, the answers stay, the host is told', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    const onLabelChange = vi.fn<(label: Label) => void>();
    const user = renderEditor({ onError, onLabelChange });
    await user.type(mood(), '5');
    const form = within(screen.getByRole('form'));
    expect(form.getByText('This question stopped working.')).toBeVisible();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'field-failed' });
    await user.type(form.getByRole('textbox', { name: 'Why?' }), 'x');
    expect(onLabelChange.mock.lastCall?.[0].annotations).toMatchObject([
      { classificationId: 'mood', answer: 5 },
      { classificationId: 'reason', answer: 'x' },
    ]);
  });

  it('that throws is caught even where the host’s onError throws too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = () => {
      throw new Error('Even that.');
    };
    const user = renderEditor({ onError });
    await user.type(mood(), '5');
    expect(screen.getByText('This question stopped working.')).toBeVisible();
  });
});
