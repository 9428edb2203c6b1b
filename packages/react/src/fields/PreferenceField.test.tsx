import {
  createLabel,
  type DataRow,
  type JsonValue,
  type Label,
  type Ontology,
  parseOntology,
} from '@adjudge/core';
import { createSampleDataRow, createSampleDataRowOf } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const ties = ['tie', 'both-good', 'both-bad'];
const axes = [
  { id: 'help', label: 'Helpfulness', instructions: 'Does it solve the task?' },
  { id: 'truth', label: 'Honesty' },
];

function toOntology(fields: object): Ontology {
  const classification = {
    id: 'better',
    kind: 'preference',
    name: 'Which is better?',
    required: true,
    ...fields,
  };
  const parsed = parseOntology({ id: 'o', version: 1, name: 'O', classifications: [classification] });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

/** A row whose responses are shown as they stand, or the other way round. */
function toOrdered(dataRow: DataRow, ontology: Ontology, isSwapped: boolean): Label {
  const label = createLabel(dataRow, ontology, { id: 'annotator-1' });
  const ids = (dataRow.comparisons[0]?.responses ?? []).map(({ id }) => id);
  const shown = isSwapped ? [...ids].reverse() : ids;
  const letters = Object.fromEntries(shown.map((id, index) => [id, 'ABCDEFGHIJ'[index] ?? '']));
  return {
    ...label,
    presentation: { ...label.presentation, order: { c0: shown }, letters: { c0: letters } },
  };
}

interface Setup {
  count?: number;
  isSwapped?: boolean;
  suggestion?: JsonValue;
  props?: Partial<PreferenceEditorProps>;
}

async function renderPreference(
  fields: object,
  { count = 2, isSwapped = false, suggestion, props }: Setup = {},
) {
  const ontology = toOntology(fields);
  const prelabels =
    suggestion === undefined
      ? {}
      : {
          prelabels: [
            {
              classificationId: 'better',
              target: { type: 'row' as const },
              answer: suggestion,
              source: 'judge-3',
              confidence: 0.8,
            },
          ],
        };
  const dataRow = count === 2 ? createSampleDataRow(prelabels) : createSampleDataRowOf(count, prelabels);
  const onLabelChange = vi.fn<(label: Label) => void>();
  const { container } = render(
    <PreferenceEditor
      dataRow={dataRow}
      ontology={ontology}
      annotator={{ id: 'annotator-1' }}
      label={toOrdered(dataRow, ontology, isSwapped)}
      onLabelChange={onLabelChange}
      {...props}
    />,
  );
  // The code of the field is loaded by the first question that needs it.
  await waitFor(() => expect(screen.queryByText('Loading the question')).toBeNull());
  const saved = () => onLabelChange.mock.lastCall?.[0].annotations[0]?.answer;
  const text = () => screen.getByRole('region', { name: 'Text of response A' });
  return { user: userEvent.setup(), onLabelChange, saved, text, container };
}

const group = (name = 'Which is better?') => screen.findByRole('radiogroup', { name });
const radio = async (name: string, of?: string) => within(await group(of)).findByRole('radio', { name });
const listNames = async (of?: string) =>
  within(await group(of))
    .getAllByRole('radio')
    .map(({ ariaLabel }) => ariaLabel);

describe('responses without a strength', () => {
  it('are the keys of bound options, in the order shown, then the ties', async () => {
    const { user, saved } = await renderPreference({ ties });
    expect(await listNames()).toEqual(['Response A', 'Response B', 'Tie', 'Both good', 'Both bad']);
    await user.click(await radio('Response B'));
    expect(saved()).toEqual({ preferred: 'r1' });
    await user.click(await radio('Both bad'));
    expect(saved()).toEqual({ tie: 'both-bad' });
  });

  it('say “all” where there are more than two', async () => {
    await renderPreference({ ties }, { count: 3 });
    expect((await listNames()).slice(3)).toEqual(['Tie', 'All good', 'All bad']);
  });

  it('have keys: letters in a pair, digits from three on, and one for each tie', async () => {
    const { user, saved, text } = await renderPreference({ ties });
    text().focus();
    const expected = { b: { preferred: 'r1' }, a: { preferred: 'r0' }, t: { tie: 'unspecified' } };
    for (const [key, answer] of Object.entries({
      ...expected,
      g: { tie: 'both-good' },
      w: { tie: 'both-bad' },
    })) {
      await user.keyboard(key);
      expect(saved()).toEqual(answer);
    }
    expect(await radio('Both bad')).toHaveAttribute('aria-keyshortcuts', 'w');
  });

  it('show the choice at the response', async () => {
    const { user } = await renderPreference({ ties });
    await user.click(await radio('Response B'));
    const flag = within(screen.getByRole('article', { name: 'Response B' })).getByText('Your choice');
    expect(flag).toHaveAttribute('data-shown');
  });

  it('carry a suggestion that choosing accepts', async () => {
    const { user, saved } = await renderPreference({ ties }, { suggestion: { preferred: 'r1' } });
    expect(await radio('Response B')).not.toBeChecked();
    expect(await radio('Response B')).toHaveAccessibleDescription(/Suggested.*80 %/);
    await user.click(await radio('Response B'));
    expect(saved()).toEqual({ preferred: 'r1' });
  });

  it('mean the same whichever side they stand on', async () => {
    const { user, saved, text } = await renderPreference({ ties }, { isSwapped: true });
    await user.click(await radio('Response B'));
    expect(saved()).toEqual({ preferred: 'r0' });
    text().focus();
    await user.keyboard('a');
    expect(saved()).toEqual({ preferred: 'r1' });
  });
});

describe('two responses and how much better', () => {
  const seven = { strength: { points: 7 } };
  const names = [
    'Response A is significantly better',
    'Response A is moderately better',
    'Response A is slightly better',
    'Tie',
    'Response B is slightly better',
    'Response B is moderately better',
    'Response B is significantly better',
  ];

  it('are one scale, each point with its name in full', async () => {
    const { user, saved } = await renderPreference(seven);
    expect(await listNames()).toEqual(names);
    await user.click(await radio('Response B is moderately better'));
    expect(saved()).toEqual({ preferred: 'r1', strength: 2 });
    await user.click(await radio('Tie'));
    expect(saved()).toEqual({ tie: 'unspecified' });
  });

  it('has no centre where the points are even, the ontology’s words where it has some, and other ties after it', async () => {
    const strength = { points: 4, labels: ['a bit better', 'far better'] };
    const { user, saved } = await renderPreference({ strength, ties: ['both-bad'] });
    expect(await listNames()).toEqual([
      'Response A: far better',
      'Response A: a bit better',
      'Response B: a bit better',
      'Response B: far better',
      'Both bad',
    ]);
    await user.click(await radio('Both bad'));
    expect(saved()).toEqual({ tie: 'both-bad' });
  });

  it('tells degrees of the same name apart', async () => {
    const { user, saved } = await renderPreference({ strength: { points: 4, labels: ['better', 'better'] } });
    expect(await listNames()).toHaveLength(4);
    await user.click((await screen.findAllByRole('radio', { name: 'Response B: better' }))[1] as HTMLElement);
    expect(saved()).toEqual({ preferred: 'r1', strength: 2 });
  });

  it('is walked by arrows, which choose', async () => {
    const { user, saved } = await renderPreference(seven);
    await user.click(await radio('Tie'));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(saved()).toEqual({ preferred: 'r1', strength: 1 }));
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(saved()).toEqual({ tie: 'unspecified' }));
  });

  it('is walked the other way where the text runs so', async () => {
    document.documentElement.dir = 'rtl';
    const { user, saved } = await renderPreference(seven);
    await user.click(await radio('Tie'));
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(saved()).toEqual({ preferred: 'r1', strength: 1 }));
    document.documentElement.removeAttribute('dir');
  });

  it('has keys: a letter takes the side, a digit says how much, the side keeps it', async () => {
    const { user, saved, text } = await renderPreference(seven);
    await group();
    text().focus();
    await user.keyboard('3');
    expect(saved()).toBeUndefined();
    await user.keyboard('a');
    expect(saved()).toEqual({ preferred: 'r0', strength: 1 });
    await user.keyboard('3');
    expect(saved()).toEqual({ preferred: 'r0', strength: 3 });
    await user.keyboard('b');
    expect(saved()).toEqual({ preferred: 'r1', strength: 3 });
    await user.keyboard('9');
    expect(saved()).toEqual({ preferred: 'r1', strength: 3 });
    await user.keyboard('t');
    expect(saved()).toEqual({ tie: 'unspecified' });
  });

  it('means the same whichever side they stand on', async () => {
    const { user, saved } = await renderPreference(seven, { isSwapped: true });
    expect(await listNames()).toEqual(names);
    await user.click(await radio('Response B is moderately better'));
    expect(saved()).toEqual({ preferred: 'r0', strength: 2 });
  });

  it('marks a suggestion on its point, accepted by one button too', async () => {
    const suggestion = { preferred: 'r1', strength: 3 };
    const { user, saved } = await renderPreference(seven, { suggestion });
    expect(await radio('Response B is significantly better')).toHaveAccessibleDescription('Suggested 80 %');
    await user.click(screen.getByRole('button', { name: 'Use the suggestion' }));
    expect(saved()).toEqual(suggestion);
    expect(await radio('Response B is significantly better')).toBeChecked();
    expect(screen.getByText('judge-3 suggested Response B is significantly better')).toBeVisible();
  });

  it.each([{ disabled: true }, { readOnly: true }])('stays as it is: %o', async (props) => {
    const { user, onLabelChange, text } = await renderPreference(seven, { props });
    await user.click(await radio('Tie'));
    fireEvent.keyDown(text(), { key: 'a' });
    expect(onLabelChange).not.toHaveBeenCalled();
    expect(await radio('Tie')).not.toBeChecked();
  });
});

describe('a prefilled verdict', () => {
  it('is chosen from the start, and says that it was proposed', async () => {
    const suggestion = { preferred: 'r1', strength: 2 };
    await renderPreference(
      { strength: { points: 7 } },
      { suggestion, props: { label: undefined, prelabelMode: 'prefill' } },
    );
    const [chosen] = within(await group())
      .getAllByRole('radio')
      .filter((one) => one.ariaChecked === 'true');
    expect(chosen).toHaveAccessibleName(/is moderately better/);
    expect(chosen).toHaveAccessibleDescription('Prefilled 80 %');
  });
});

describe('more responses and how much better', () => {
  const three = { strength: { points: 5 }, ties: [] };

  it('asks how much once one is chosen, and says so while it is not told', async () => {
    const { user, saved } = await renderPreference(three, { count: 3, props: { onSubmit: vi.fn() } });
    await user.click(await radio('Response C'));
    expect(saved()).toEqual({ preferred: 'r2' });
    await user.click(screen.getByRole('button', { name: '1 answer left' }));
    expect(screen.getByText('Say how much better it is, too.')).toBeVisible();
    const degrees = 'Which is better? How much better is response C?';
    expect(await listNames(degrees)).toEqual(['slightly better', 'significantly better']);
    await user.click(await radio('significantly better', degrees));
    expect(saved()).toEqual({ preferred: 'r2', strength: 2 });
    await user.click(await radio('Tie'));
    expect(saved()).toEqual({ tie: 'unspecified' });
    expect(screen.queryByRole('radiogroup', { name: /How much better/ })).toBeNull();
  });

  it('has keys: a digit for the response, with Shift for how much', async () => {
    const { user, saved, text } = await renderPreference(three, { count: 3 });
    text().focus();
    await user.keyboard('2');
    expect(saved()).toEqual({ preferred: 'r1' });
    fireEvent.keyDown(text(), { key: '"', code: 'Digit2', shiftKey: true });
    expect(saved()).toEqual({ preferred: 'r1', strength: 2 });
  });
});

describe('several axes', () => {
  it('are rows of their own, saved together', async () => {
    const { user, saved } = await renderPreference({ axes, ties: ['tie'] });
    expect(await listNames('Which is better? Helpfulness')).toEqual(['Response A', 'Response B', 'Tie']);
    expect(await group('Which is better? Helpfulness')).toHaveAccessibleDescription(
      'Does it solve the task?',
    );
    await user.click(await radio('Response B', 'Which is better? Helpfulness'));
    await user.click(await radio('Tie', 'Which is better? Honesty'));
    expect(saved()).toEqual({ axes: { help: { preferred: 'r1' }, truth: { tie: 'unspecified' } } });
  });

  it('have the keys in turn, and the axis that has the focus first', async () => {
    const { user, saved, text } = await renderPreference({ axes, strength: { points: 5 } });
    await group('Which is better? Helpfulness');
    text().focus();
    await user.keyboard('a2b');
    expect(saved()).toEqual({
      axes: { help: { preferred: 'r0', strength: 2 }, truth: { preferred: 'r1', strength: 1 } },
    });
    await user.keyboard('t');
    expect(saved()).toMatchObject({ axes: { truth: { preferred: 'r1' } } });
    (await radio('Response A is slightly better', 'Which is better? Helpfulness')).focus();
    await user.keyboard('t');
    expect(saved()).toMatchObject({ axes: { help: { tie: 'unspecified' }, truth: { preferred: 'r1' } } });
  });

  it('say beside the row what is missing', async () => {
    const { user } = await renderPreference({ axes, ties: ['tie'] }, { props: { onSubmit: vi.fn() } });
    await user.click(await radio('Response B', 'Which is better? Helpfulness'));
    await user.click(screen.getByRole('button', { name: '1 answer left' }));
    expect(screen.getByText('Not answered yet: Honesty.')).toBeVisible();
    expect(await group('Which is better? Honesty')).toBeInvalid();
    expect(await group('Which is better? Honesty')).toHaveAccessibleDescription(/This is not answered yet\./);
    expect(await group('Which is better? Helpfulness')).not.toBeInvalid();
  });

  it('carry a suggestion each', async () => {
    const suggestion = { axes: { help: { preferred: 'r0' }, truth: { tie: 'unspecified' } } };
    const { user, saved } = await renderPreference({ axes, ties: ['tie'] }, { suggestion });
    expect(await radio('Tie', 'Which is better? Honesty')).toHaveAccessibleDescription('Suggested 80 %');
    await user.click(screen.getByRole('button', { name: 'Use the suggestion' }));
    expect(saved()).toEqual(suggestion);
  });

  it('mean the same whichever side the responses stand on', async () => {
    const { user, saved } = await renderPreference({ axes, ties: ['tie'] }, { isSwapped: true });
    await user.click(await radio('Response A', 'Which is better? Helpfulness'));
    expect(saved()).toEqual({ axes: { help: { preferred: 'r1' } } });
  });

  it('ask how much of three responses too, row by row', async () => {
    const { user, saved } = await renderPreference({ axes, strength: { points: 4 } }, { count: 3 });
    await user.click(await radio('Response C', 'Which is better? Honesty'));
    const degrees = 'Which is better? Honesty How much better is response C?';
    await user.click(await radio('slightly better', degrees));
    expect(saved()).toEqual({ axes: { truth: { preferred: 'r2', strength: 1 } } });
  });
});

it('says so where a row has nothing to compare', async () => {
  const dataRow = createSampleDataRow({ comparisons: [] });
  render(<PreferenceEditor dataRow={dataRow} ontology={toOntology({ ties })} annotator={{ id: 'a' }} />);
  const form = screen.getByRole('form', { name: 'Your answers' });
  expect(await within(form).findByText('Nothing to compare')).toBeVisible();
});
