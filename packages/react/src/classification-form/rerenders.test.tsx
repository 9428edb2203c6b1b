import { createKind, type Label, parseOntology } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { createFieldKind, type FieldProps, PreferenceEditor } from '@adjudge/react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';

interface NoteClassification {
  readonly id: string;
  readonly kind: 'note';
  readonly name: string;
}
const note = createKind<NoteClassification, string>({
  kind: 'note',
  parse: () => ({ ok: true, value: {}, problems: [] }),
  parseAnswer: (raw) => ({ ok: true, value: String(raw), problems: [] }),
  isAnswered: (answer) => answer !== '',
});

const renders = new Map<string, number>();
beforeEach(() => renders.clear());

function NoteField({ classification, answer = '', onAnswerChange }: FieldProps<NoteClassification, string>) {
  renders.set(classification.id, (renders.get(classification.id) ?? 0) + 1);
  return (
    <input
      aria-label={classification.name}
      value={answer}
      onChange={({ target }) => onAnswerChange(target.value, { merge: true })}
    />
  );
}
const kinds = [createFieldKind(note, NoteField)] as const;

const parsed = parseOntology(
  {
    id: 'many',
    version: 1,
    name: 'Many',
    classifications: [
      ...Array.from({ length: 100 }, (_, index) => ({
        id: `note-${index}`,
        kind: 'note',
        name: `Note ${index}`,
        required: index % 2 === 0,
      })),
      {
        id: 'more',
        kind: 'note',
        name: 'More',
        visibleIf: { classificationId: 'note-3', operator: 'is', value: 'yes' },
      },
    ],
  },
  { kinds: [note] },
);
if (!parsed.ok) throw new Error('The ontology of this test is right.');
const ontology = parsed.value;

function renderForm() {
  render(
    <PreferenceEditor
      dataRow={createSampleDataRow()}
      ontology={ontology}
      annotator={{ id: 'annotator-1' }}
      kinds={kinds}
      onSubmit={(_label: Label) => {}}
    />,
  );
  return userEvent.setup();
}

const rendered = () => [...renders].filter(([, times]) => times > 0).map(([id]) => id);

it('renders no field but the one that is typed into', async () => {
  const user = renderForm();
  const box = screen.getByRole('textbox', { name: 'Note 7' });
  box.focus();
  renders.clear();
  await user.keyboard('a');
  expect(rendered()).toEqual(['note-7']);
  renders.clear();
  await user.keyboard('bc');
  expect(rendered()).toEqual(['note-7']);
});

it('renders no field but it and the one that it opens', async () => {
  const user = renderForm();
  const box = screen.getByRole('textbox', { name: 'Note 3' });
  await user.type(box, 'ye');
  renders.clear();
  await user.type(box, 's');
  expect(rendered()).toEqual(['note-3', 'more']);
});
