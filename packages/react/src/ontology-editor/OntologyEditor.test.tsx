import { createKind, createSuccess, type Ontology } from '@adjudge/core';
import {
  createSampleDataRow,
  createSampleLabel,
  sampleLongOntology,
  sampleOntology,
} from '@adjudge/core/testing';
import { createFieldKind } from '@adjudge/react';
import { OntologyEditor, type OntologyEditorProps } from '@adjudge/react/ontology-editor';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

function renderEditor(props: Partial<OntologyEditorProps> = {}) {
  const onOntologyChange = vi.fn<NonNullable<OntologyEditorProps['onOntologyChange']>>();
  const view = render(<OntologyEditor onOntologyChange={onOntologyChange} {...props} />);
  return { ...view, onOntologyChange, user: userEvent.setup() };
}

const questions = () => within(screen.getByRole('region', { name: 'Questions' }));
const question = (name: RegExp | string) => questions().getByRole('button', { name });
const listNames = () =>
  questions()
    .getAllByRole('listitem')
    .map((item) => item.querySelector('b')?.textContent);
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole('textbox', { name });
const number = (name: string) => screen.getByRole('spinbutton', { name });
const select = (name: string) => screen.getByRole('combobox', { name });
const group = (name: string) => within(screen.getByRole('group', { name }));
const preview = () => within(screen.getByRole('region', { name: 'Preview of the form' }));
const lastOf = (change: { mock: { lastCall?: readonly unknown[] | undefined } }) =>
  change.mock.lastCall?.[0] as Ontology;

describe('questions', () => {
  it('are added from the menu, with the name ready to be typed', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleOntology });
    await user.click(button(/Add question/));
    await user.click(screen.getByRole('menuitem', { name: 'Rating' }));
    expect(box('Question')).toHaveFocus();
    await user.keyboard('How sure are you?');
    expect(lastOf(onOntologyChange).classifications.at(-1)).toMatchObject({
      id: 'how-good-is-it',
      kind: 'rating',
      name: 'How sure are you?',
      min: 1,
      max: 5,
    });
    expect(listNames()).toEqual([
      'Choose the best response',
      'Provide a reason for your choice',
      'How sure are you?',
    ]);
  });

  it('move by Alt and the arrow keys, keep the focus, and say where they stand', async () => {
    const { user } = renderEditor({ defaultOntology: sampleLongOntology });
    question(/Provide a reason/).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(listNames()[0]).toBe('Provide a reason for your choice');
    expect(question(/Provide a reason/)).toHaveFocus();
    expect(screen.getByText('Provide a reason for your choice: place 1 of 4')).toBeInTheDocument();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(screen.getByText('Provide a reason for your choice cannot go further')).toBeInTheDocument();
  });

  it('go under the option before them and out again', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleLongOntology });
    await user.click(question(/Provide a reason/));
    await user.click(button('Put under the option before it'));
    expect(question(/Provide a reason.*under “Tie”/)).toBeVisible();
    const [best] = lastOf(onOntologyChange).classifications;
    expect(JSON.stringify(best)).toContain('Provide a reason');
    await user.click(button('Take out from under its option'));
    expect(question(/Provide a reason/)).not.toHaveTextContent('under');
  });

  it('are duplicated, removed, and come back', async () => {
    const { user } = renderEditor({ defaultOntology: sampleOntology });
    await user.click(button('Duplicate'));
    expect(listNames()[1]).toBe('Choose the best response (copy)');
    await user.click(button('Remove'));
    expect(listNames()).toHaveLength(2);
    await user.keyboard('{Control>}z{/Control}');
    expect(listNames()).toHaveLength(3);
    await user.click(button('Redo'));
    expect(listNames()).toHaveLength(2);
  });

  it('take an option’s place under one by the list of places', async () => {
    const { user } = renderEditor({ defaultOntology: sampleLongOntology });
    await user.click(question(/Is the message clear/));
    await user.selectOptions(
      select('Stands'),
      'Under “Too long to be useful” of What is wrong with the other one?',
    );
    expect(question(/Is the message clear.*under “Too long to be useful”/)).toBeVisible();
    expect(select('About')).toBeDisabled();
  });
});

describe('settings', () => {
  it('of options: added, named, moved, given a value', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleLongOntology });
    await user.click(question(/What is wrong/));
    await user.click(button('Option'));
    await user.clear(box('Option 4'));
    await user.type(box('Option 4'), 'Rude');
    await user.type(box('Value of Rude in exports'), 'rude');
    await user.click(box('Option 4'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(box('Option 3')).toHaveValue('Rude');
    const faults = lastOf(onOntologyChange).classifications[2] as { options?: unknown };
    expect(faults.options).toMatchObject([{}, {}, { id: 'option-4', label: 'Rude', value: 'rude' }, {}]);
  });

  it('of a preference: ties, strength, axes', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleOntology });
    await user.selectOptions(select('Kind'), 'Preference');
    await user.click(screen.getByRole('checkbox', { name: 'Both bad' }));
    await user.type(number('How strongly: points of the scale'), '7');
    await user.type(box('Degree 1'), 'slightly');
    await user.click(button('Axis'));
    await user.clear(box('Axis 1'));
    await user.type(box('Axis 1'), 'Helpfulness');
    expect(lastOf(onOntologyChange).classifications[0]).toMatchObject({
      kind: 'preference',
      ties: ['tie', 'both-bad'],
      strength: { points: 7, labels: ['slightly', 'Degree 2', 'Degree 3'] },
      axes: [{ id: 'axis-1', label: 'Helpfulness' }],
    });
  });

  it('of how strongly: any scale of 2 to 21 points, and the names of its degrees follow', async () => {
    const strength = { points: 6, labels: ['a little', 'clearly', 'by far'] };
    const verdict = { id: 'verdict', kind: 'preference', name: 'Which?', strength };
    const ontology: Ontology = { ...sampleOntology, classifications: [verdict] };
    const { user, onOntologyChange } = renderEditor({ defaultOntology: ontology });
    const points = number('How strongly: points of the scale');
    const lastStrength = () =>
      (lastOf(onOntologyChange).classifications[0] as { strength?: unknown }).strength;
    await user.clear(points);
    expect(lastStrength()).toBeUndefined();
    await user.type(points, '10');
    const five = ['a little', 'clearly', 'by far', 'Degree 4', 'Degree 5'];
    expect(lastStrength()).toEqual({ points: 10, labels: five });
    expect(box('Degree 5')).toHaveValue('Degree 5');
    await user.type(points, '0');
    expect(points).toBeInvalid();
    expect(lastStrength()).toMatchObject({ points: 10 });
    await user.clear(points);
    await user.type(points, '5');
    expect(lastStrength()).toEqual({ points: 5, labels: ['a little', 'clearly'] });
    expect(screen.queryByRole('textbox', { name: 'Degree 3' })).toBeNull();
  });

  it('of axes: the help of each, and their order by key and by menu', async () => {
    const axes = ['Helpful', 'Honest', 'Harmless'].map((label) => ({ id: label.toLowerCase(), label }));
    const verdict = { id: 'verdict', kind: 'preference', name: 'Which?', axes };
    const ontology: Ontology = { ...sampleOntology, classifications: [verdict] };
    const { user, onOntologyChange } = renderEditor({ defaultOntology: ontology });
    const help = box('Help for Honest');
    await user.type(help, 'Is it true?');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(box('Help for Honest')).toHaveFocus();
    expect(screen.getByText('Honest: place 1 of 3')).toBeInTheDocument();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(screen.getByText('Honest cannot go further')).toBeInTheDocument();
    await user.click(button('More for Helpful'));
    await user.click(screen.getByRole('menuitem', { name: 'Move down' }));
    expect(lastOf(onOntologyChange).classifications[0]).toMatchObject({
      axes: [
        { id: 'honest', label: 'Honest', instructions: 'Is it true?' },
        { id: 'harmless', label: 'Harmless' },
        { id: 'helpful', label: 'Helpful' },
      ],
    });
    await user.clear(box('Help for Honest'));
    expect(lastOf(onOntologyChange).classifications[0]).toHaveProperty('axes', [axes[1], axes[2], axes[0]]);
  });

  it('of a rating: its scale and the names of its points', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleOntology });
    await user.selectOptions(select('Kind'), 'Rating');
    await user.clear(number('To'));
    await user.type(number('To'), '7');
    await user.type(box('Name of 7'), 'Certain');
    await user.selectOptions(
      screen.getAllByRole('combobox', { name: 'Shown as' })[0] as HTMLElement,
      'Slider',
    );
    expect(lastOf(onOntologyChange).classifications[0]).toMatchObject({
      min: 1,
      max: 7,
      labels: [{ value: 7, label: 'Certain' }],
      display: 'slider',
    });
  });

  it('of a text: a longer minimum while a condition holds', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleOntology });
    await user.click(question(/Provide a reason/));
    await user.click(button('Another minimum when …'));
    await user.selectOptions(select('Value'), 'Tie');
    await user.clear(number('At least, then'));
    await user.type(number('At least, then'), '40');
    expect(lastOf(onOntologyChange).classifications[1]).toMatchObject({
      settingsIf: [
        { if: { classificationId: 'best', operator: 'is', value: 'tie' }, settings: { minCharacters: 40 } },
      ],
    });
  });

  it('of when it is shown and must be answered, by clicking', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleOntology });
    await user.click(question(/Provide a reason/));
    const required = group('Must be answered');
    await user.click(required.getByRole('radio', { name: 'If …' }));
    await user.selectOptions(required.getByRole('combobox', { name: 'Comparison' }), 'is not');
    await user.selectOptions(required.getByRole('combobox', { name: 'Value' }), 'Tie');
    const shown = group('Shown');
    await user.click(shown.getByRole('radio', { name: 'When …' }));
    await user.selectOptions(shown.getByRole('combobox', { name: 'Question' }), 'Number of responses');
    await user.click(shown.getByRole('button', { name: 'Condition' }));
    await user.selectOptions(shown.getByRole('combobox', { name: 'Taken together' }), 'one of these holds');
    expect(lastOf(onOntologyChange).classifications[1]).toMatchObject({
      requiredIf: { not: { classificationId: 'best', operator: 'is', value: 'tie' } },
      visibleIf: {
        any: [
          { responses: 'at-least', value: 2 },
          { classificationId: 'best', operator: 'is', value: 'a' },
        ],
      },
    });
    await user.click(shown.getAllByRole('button', { name: 'Remove this condition' })[0] as HTMLElement);
    expect(lastOf(onOntologyChange).classifications[1]).not.toHaveProperty('visibleIf');
  });

  it('of the ontology: its name and what is judged', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleOntology });
    await user.click(button('About this ontology'));
    await user.clear(box('Name'));
    await user.type(box('Name'), 'Shopping');
    await user.selectOptions(select('What is judged'), 'Texts');
    expect(lastOf(onOntologyChange)).toMatchObject({ name: 'Shopping', mediaType: 'text' });
    expect(screen.getByRole('heading', { name: 'Shopping' })).toBeVisible();
  });

  it('of a host’s own kind, as JSON', async () => {
    const stars = createKind<{ id: string; kind: 'stars'; name: string; count: number }, number>({
      kind: 'stars',
      parse: (raw) => createSuccess({ count: Number(raw.count) }),
      parseAnswer: (raw) => createSuccess(Number(raw)),
      isAnswered: () => true,
    });
    const kinds = [createFieldKind(stars, ({ classification }) => <p>{`${classification.count} stars`}</p>)];
    const fiveStars = { id: 'q', kind: 'stars', name: 'Stars?', count: 5 };
    const ontology: Ontology = { id: 'own', version: 1, name: 'Own', classifications: [fiveStars] };
    const { user } = renderEditor({ defaultOntology: ontology, kinds });
    expect(preview().getByText('5 stars')).toBeVisible();
    const json = box('Settings of this kind, as JSON');
    await user.clear(json);
    expect(json).toBeInvalid();
    await user.click(json);
    await user.paste('{ "count": 3 }');
    await waitFor(() => expect(preview().getByText('3 stars')).toBeVisible());
  });
});

describe('problems', () => {
  it('stand at the field, the question and the head, and the host hears no more of the draft', async () => {
    const onProblemsChange = vi.fn();
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleOntology, onProblemsChange });
    await user.click(question(/Provide a reason/));
    await user.type(number('Characters: At most'), '5');
    onOntologyChange.mockClear();
    await user.type(number('Characters: At least'), '9');
    expect(number('Characters: At least')).toBeInvalid();
    expect(number('Characters: At least')).toHaveAccessibleDescription(
      /minimum 9 is larger than the maximum 5/,
    );
    expect(question(/Provide a reason.*1 problem/)).toBeVisible();
    expect(onOntologyChange).not.toHaveBeenCalled();
    expect(onProblemsChange.mock.lastCall?.[0]).toMatchObject([
      { code: 'limits-crossed', questionId: 'reason' },
    ]);
    expect(screen.getByText('The last state without problems.')).toBeVisible();
    await user.click(button('Swap them'));
    expect(screen.queryByRole('button', { name: '1 problem' })).toBeNull();
    expect(lastOf(onOntologyChange).classifications[1]).toMatchObject({ minCharacters: 5, maxCharacters: 9 });
  });

  it('are gone to from the head', async () => {
    const { user } = renderEditor({ defaultOntology: sampleLongOntology });
    await user.click(question(/What is wrong/));
    await user.clear(box('Option 2'));
    await user.click(question(/Choose the best/));
    await user.click(button('1 problem'));
    expect(box('Option 2')).toHaveFocus();
    expect(box('Option 2')).toHaveAccessibleDescription('This option has no name yet.');
  });

  it('of a new ontology are not said before something is done to it, or publishing is tried', async () => {
    const onPublish = vi.fn();
    const { user } = renderEditor({ onPublish });
    const missing = 'This has no name yet. Imports and exports match on it.';
    expect(box('Name')).toBeValid();
    expect(screen.queryByText(missing)).toBeNull();
    expect(screen.queryByRole('button', { name: '1 problem' })).toBeNull();
    await user.click(button(/Publish version 1/));
    expect(onPublish).not.toHaveBeenCalled();
    expect(box('Name')).toHaveFocus();
    expect(box('Name')).toHaveAccessibleDescription(missing);
    expect(button('1 problem')).toBeVisible();
  });

  it('of a name that was typed and taken back are said', async () => {
    const { user } = renderEditor();
    await user.type(box('Name'), 'S');
    await user.clear(box('Name'));
    expect(box('Name')).toBeInvalid();
  });

  it('of a question that others go by, when it is removed', async () => {
    const ontology = {
      ...sampleOntology,
      classifications: sampleOntology.classifications.map((one) =>
        one.id === 'reason'
          ? { ...one, visibleIf: { classificationId: 'best', operator: 'answered' as const } }
          : one,
      ),
    };
    const { user } = renderEditor({ defaultOntology: ontology });
    await user.click(button('Remove'));
    expect(screen.getByText('The question this goes by is gone.')).toBeVisible();
    await user.click(button('Take the condition away'));
    expect(screen.queryByText('The question this goes by is gone.')).toBeNull();
  });
});

describe('the preview', () => {
  it('is the real form: it can be answered, and what was tried stays through edits', async () => {
    const { user } = renderEditor({ defaultOntology: sampleOntology, dataRows: [createSampleDataRow()] });
    await user.click(preview().getByRole('radio', { name: 'Response B' }));
    const name = box('Question');
    await user.clear(name);
    await user.type(name, 'Which?');
    await waitFor(() => expect(preview().getByText('Which?')).toBeVisible());
    expect(preview().getByRole('radio', { name: 'Response B' })).toBeChecked();
  });

  it('keeps its own undo to itself', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleOntology });
    await user.type(box('Question'), '!');
    onOntologyChange.mockClear();
    await user.click(preview().getByRole('radio', { name: 'Response A' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(onOntologyChange).not.toHaveBeenCalled();
    expect(preview().getByRole('radio', { name: 'Response A' })).not.toBeChecked();
  });

  it('shows another row when it is chosen', async () => {
    const other = createSampleDataRow({ id: 'row-2', globalKey: 'other' });
    const { user } = renderEditor({
      defaultOntology: sampleOntology,
      dataRows: [createSampleDataRow(), other],
    });
    await user.selectOptions(select('Row in the preview'), 'other');
    expect(select('Row in the preview')).toHaveValue('row-2');
  });
});

describe('JSON', () => {
  it('is applied when it can be read, and says why when it cannot', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleOntology });
    await user.click(button('JSON'));
    const text = box('The ontology as JSON');
    const written = (text as HTMLTextAreaElement).value;
    await user.clear(text);
    await user.click(text);
    await user.paste(written.replace('"kind": "text"', '"kind": 3'));
    await user.click(button('Apply'));
    expect(screen.getByText('This could not be read, so nothing was changed.')).toBeVisible();
    expect(screen.getByText(/classifications\[1\]\.kind/)).toBeVisible();
    expect(onOntologyChange).not.toHaveBeenCalled();
    await user.clear(text);
    await user.click(text);
    await user.paste(written.replace('Choose the best response', 'Which is best?'));
    await user.click(button('Apply'));
    expect(lastOf(onOntologyChange).classifications[0]?.name).toBe('Which is best?');
  });

  it('goes to Labelbox’s format and back, with the differences said', async () => {
    const { user, onOntologyChange } = renderEditor({ defaultOntology: sampleLongOntology });
    await user.click(button('JSON'));
    await user.click(screen.getByRole('radio', { name: 'Labelbox' }));
    expect(screen.getByText('What this format does not carry')).toBeVisible();
    const text = box('The ontology as JSON');
    const written = (text as HTMLTextAreaElement).value;
    await user.clear(text);
    await user.click(text);
    await user.paste(written.replaceAll('Choose the best response', 'Which is best?'));
    await user.click(button('Apply'));
    const { classifications, id } = lastOf(onOntologyChange);
    expect(id).toBe('long-form');
    expect(classifications.map(({ name }) => name)).toContain('Which is best?');
  });

  it('is read from a file', async () => {
    const { user } = renderEditor();
    await user.click(button('JSON'));
    const file = new File([JSON.stringify(sampleOntology)], 'ontology.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Open a file', { selector: 'input' }), file);
    await user.click(await screen.findByRole('button', { name: 'Apply' }));
    expect(listNames()).toContain('Choose the best response');
  });
});

describe('publishing', () => {
  const row = createSampleDataRow();
  const labels = [createSampleLabel(row, { best: 'tie', reason: 'Alike.' })];
  const published = { publishedOntology: sampleOntology, labels, dataRows: [row] };
  const effects = () => screen.getByRole('region', { name: 'When published' });

  it('says at once what becomes of given answers, and by question', async () => {
    const { user } = renderEditor({ ...published, onPublish: vi.fn() });
    expect(effects()).toHaveTextContent('2 answers kept0 hidden0 lost');
    await user.click(button('Remove Tie'));
    await waitFor(() => expect(effects()).toHaveTextContent('1 answer kept0 hidden1 lost'));
    await user.click(button('See each'));
    expect(
      screen.getByRole('row', { name: /Choose the best response 0 0 1 1: an option is removed/ }),
    ).toBeVisible();
  });

  it('is the next version, at once where nothing is touched', async () => {
    const onPublish = vi.fn();
    const { user } = renderEditor({ ...published, onPublish });
    expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull();
    await user.type(box('Help'), 'Take your time.');
    await user.keyboard('{Control>}s{/Control}');
    expect(onPublish).toHaveBeenCalledWith(expect.objectContaining({ id: 'best-reply', version: 2 }));
  });

  it('leads to the first error instead, while there is one', async () => {
    const onPublish = vi.fn();
    const { user } = renderEditor({ ...published, onPublish });
    await user.clear(box('Question'));
    await user.click(button(/Provide a reason/));
    await user.click(button(/Publish version 2/));
    expect(onPublish).not.toHaveBeenCalled();
    expect(box('Question')).toHaveFocus();
    expect(box('Question')).toHaveValue('');
  });
});

/** A host that holds the ontology, and can put another in its place. */
function Host({ onHeard }: { onHeard: (details: unknown) => void }) {
  const [ontology, setOntology] = useState<Ontology>(sampleOntology);
  return (
    <>
      <button type="button" onClick={() => setOntology(sampleLongOntology)}>
        Another one
      </button>
      <OntologyEditor
        ontology={ontology}
        onOntologyChange={(next, details) => {
          onHeard(details);
          setOntology(next);
        }}
      />
    </>
  );
}

describe('the host', () => {
  it('holds the ontology: its own echo is no news, another one starts anew', async () => {
    const heard = vi.fn();
    render(<Host onHeard={heard} />, { wrapper: StrictMode });
    const user = userEvent.setup();
    await user.type(box('Question'), '!');
    expect(box('Question')).toHaveValue('Choose the best response!');
    await user.click(button('Undo'));
    expect(heard.mock.calls).toEqual([[{ reason: 'person' }], [{ reason: 'undo' }]]);
    await user.click(button('Another one'));
    expect(listNames()).toHaveLength(5);
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
  });

  it('may show two editors: each template is described by its own words', () => {
    renderEditor();
    renderEditor();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(screen.getAllByRole('button', { name: 'Start from Safety review' })).toHaveLength(2);
  });

  it('places the element: ref, class, attributes, strings, colour mode', () => {
    const ref = createRef<HTMLDivElement>();
    renderEditor({
      ref,
      className: 'mine',
      'data-host': 'yes',
      colorMode: 'dark',
      translations: { questions: 'Fragen', form: { form: 'Antworten' } },
      defaultOntology: sampleOntology,
    } as Partial<OntologyEditorProps>);
    expect(ref.current).toBe(screen.getByRole('region', { name: 'Ontology editor' }));
    expect(ref.current).toHaveClass('mine');
    expect(ref.current).toHaveAttribute('data-host', 'yes');
    expect(ref.current).toHaveAttribute('data-color-mode', 'dark');
    expect(screen.getByRole('heading', { name: 'Fragen' })).toBeVisible();
    expect(screen.getByRole('form', { name: 'Antworten' })).toBeVisible();
  });

  it('starts from a template', async () => {
    const { user, onOntologyChange } = renderEditor();
    await user.click(button(/Start from Best response/));
    expect(lastOf(onOntologyChange)).toMatchObject({ id: 'ontology', version: 1 });
    expect(listNames()).toContain('Choose the best response');
  });
});
