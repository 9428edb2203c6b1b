import { defineOntology, type Label, rowTarget, toLetter } from '@adjudge/core';
import { createSampleDataRowOf } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

const ontology = defineOntology({
  id: 'ranking',
  version: 1,
  name: 'Ranking',
  classifications: [
    {
      id: 'order',
      kind: 'ranking',
      name: 'Rank the responses',
      required: true,
      allowTies: true,
      allowUnranked: true,
    },
    { id: 'why', kind: 'text', name: 'Why?' },
  ],
});
const strict = defineOntology({
  id: 'strict',
  version: 1,
  name: 'Strict',
  classifications: [{ id: 'order', kind: 'ranking', name: 'Rank the responses', required: true }],
});

/** A ranking as it is read: `D › A = C | B` has B aside. */
const toText = (ranks: readonly (readonly string[])[], aside: readonly string[] = []) =>
  [ranks.map((place) => place.join(' = ')).join(' › '), ...(aside.length > 0 ? [aside.join(' ')] : [])].join(
    ' | ',
  );

function toSaved(label: Label | undefined): string {
  const answer = label?.annotations.find(({ classificationId }) => classificationId === 'order')?.answer as
    | { ranks: string[][]; unranked?: string[] }
    | undefined;
  if (label === undefined || answer === undefined) return '';
  const toShown = (id: string) => label.presentation.letters.c0?.[id] ?? '?';
  return toText(
    answer.ranks.map((place) => place.map(toShown)),
    answer.unranked?.map(toShown),
  );
}

/** What stands in the row, from names and signs alone. */
function readRow(): string {
  const list = screen.queryByRole('list', { name: 'Ranking, best first' });
  const ranks: string[][] = [];
  for (const item of list === null ? [] : within(list).queryAllByRole('listitem')) {
    const name = within(item).queryByRole('button', { name: /^Response .+ of \d+$/ })?.textContent;
    const [, letter] = /^Response (\w+),/.exec(name ?? '') ?? [];
    if (letter === undefined) continue;
    const isTied = within(item).queryByRole('button', { name: /are tied/ }) !== null;
    if (isTied) ranks.at(-1)?.push(letter);
    else ranks.push([letter]);
  }
  const aside = screen.queryByRole('group', { name: 'Not rankable' });
  const names = aside === null ? [] : within(aside).getAllByRole('button');
  return toText(
    ranks,
    names.map(({ textContent }) => /response (\w+)/.exec(textContent)?.[1] ?? '?'),
  );
}

async function renderEditor(props: Partial<PreferenceEditorProps> = {}, responses = 4) {
  const onLabelChange = vi.fn<(label: Label) => void>();
  const view = render(
    <PreferenceEditor
      dataRow={createSampleDataRowOf(responses)}
      ontology={ontology}
      annotator={{ id: 'annotator-1' }}
      onLabelChange={onLabelChange}
      onSubmit={() => {}}
      {...props}
    />,
  );
  await screen.findByRole('group', { name: 'Rank the responses' });
  const latest = () => onLabelChange.mock.calls.at(-1)?.[0];
  return { ...view, user: userEvent.setup(), onLabelChange, latest, saved: () => toSaved(latest()) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const card = (letter: string) => button(new RegExp(`^Response ${letter}, .+ of \\d+$`));
const readText = () => screen.getByRole('region', { name: 'Text of response A' });
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('placing', () => {
  it('is by digit from anywhere in the editor, in the order pressed', async () => {
    const { user, saved } = await renderEditor();
    readText().focus();
    await user.keyboard('413');
    expect(readRow()).toBe('D › A › C');
    expect(saved()).toBe('D › A › C');
    expect(readText()).toHaveFocus();
    expect(said()).toContain('Response C, now 3 of 4');
    await user.keyboard('4');
    expect(saved()).toBe('D › A › C');
    expect(said()).toContain('Response D, 1st of 4');
  });

  it('is by letter in a pair, and by 0 for the tenth', async () => {
    const pair = await renderEditor({}, 2);
    readText().focus();
    await pair.user.keyboard('b1');
    expect(pair.saved()).toBe('B');
    pair.unmount();
    const ten = await renderEditor({}, 10);
    readText().focus();
    await ten.user.keyboard('09');
    expect(ten.saved()).toBe('J › I');
  });

  it('is by pressing what waits, the last one in the last slot', async () => {
    const { user, saved } = await renderEditor({}, 3);
    await user.click(button('Response B, place it 1st'));
    expect(button('Response C, place it 2nd')).toHaveFocus();
    await user.click(button('Response C, place it 2nd'));
    await user.click(button('Response A, place it last'));
    expect(card('A')).toHaveFocus();
    expect(saved()).toBe('B › C › A');
    expect(screen.queryByRole('group', { name: 'Not placed yet' })).toBeNull();
  });

  it('leaves digits to text that is being written', async () => {
    const { user, saved } = await renderEditor();
    await user.type(screen.getByRole('textbox', { name: 'Why?' }), '12=');
    expect(saved()).toBe('');
  });

  it('of all in the order shown is an act of its own, offered until one is placed', async () => {
    const { user, saved, onLabelChange } = await renderEditor();
    expect(onLabelChange).not.toHaveBeenCalled();
    await user.click(button('Keep the order shown'));
    expect(saved()).toBe('A › B › C › D');
    expect(onLabelChange).toHaveBeenCalledOnce();
    expect(said()).toContain('All placed in the order shown');
    expect(screen.queryByRole('button', { name: 'Keep the order shown' })).toBeNull();
    expect(card('A')).toHaveFocus();
  });
});

describe('ties', () => {
  it('are made and parted by = and by the relations, and share a number', async () => {
    const { user, saved } = await renderEditor();
    readText().focus();
    await user.keyboard('413=2');
    expect(saved()).toBe('D › A = C › B');
    for (const [letter, place] of [
      ['D', '1st'],
      ['A', '2nd'],
      ['C', '2nd'],
      ['B', '4th'],
    ] as const) {
      expect(card(letter)).toHaveAccessibleName(`Response ${letter}, ${place} of 4`);
    }
    await user.click(button('A and C are tied, change to better than'));
    expect(saved()).toBe('D › A › C › B');
    await user.click(button('D is better than A, change to tied'));
    expect(saved()).toBe('D = A › C › B');
    expect(said()).toContain('Response A, now tied at 1 of 4');
  });

  it('are not offered where the question does not allow them', async () => {
    const { user, saved } = await renderEditor({ ontology: strict });
    readText().focus();
    await user.keyboard('41=');
    expect(saved()).toBe('D › A');
    expect(screen.queryByRole('button', { name: /better than/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /not rankable/ })).toBeNull();
  });
});

describe('taking back', () => {
  it('is by Backspace, the last one first, until nothing is an answer', async () => {
    const { user, saved, latest } = await renderEditor();
    readText().focus();
    await user.keyboard('41{Backspace}');
    expect(saved()).toBe('D');
    await user.keyboard('{Backspace}');
    expect(latest()?.annotations).toEqual([]);
    expect(said()).toContain('Response D, not placed');
  });

  it('is one step of undo each', async () => {
    const { user, saved } = await renderEditor();
    readText().focus();
    await user.keyboard('41={Control>}zz{/Control}');
    expect(saved()).toBe('D');
  });
});

describe('on a card', () => {
  it('arrows walk along the row, with Alt they move it, and the focus stays with it', async () => {
    const { user, saved } = await renderEditor({ ontology: strict });
    readText().focus();
    await user.keyboard('1234');
    card('A').focus();
    await user.keyboard('{ArrowRight}');
    expect(card('B')).toHaveFocus();
    await user.keyboard('{End}{ArrowRight}');
    expect(card('D')).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowLeft}{ArrowUp}{/Alt}');
    expect(saved()).toBe('A › D › B › C');
    expect(card('D')).toHaveFocus();
    expect(said()).toContain('Response D, now 2 of 4');
    await user.keyboard('{Home}{Alt>}{ArrowRight}{/Alt}');
    expect(saved()).toBe('D › A › B › C');
    expect(card('A')).toHaveFocus();
  });

  it('arrows stop at the relations too; = ties and Delete takes out', async () => {
    const { user, saved } = await renderEditor();
    readText().focus();
    await user.keyboard('123');
    card('B').focus();
    await user.keyboard('=');
    expect(saved()).toBe('A = B › C');
    await user.keyboard('{ArrowRight}');
    expect(button('B is better than C, change to tied')).toHaveFocus();
    await user.keyboard(' ');
    expect(saved()).toBe('A = B = C');
    expect(button('B and C are tied, change to better than')).toHaveFocus();
    await user.keyboard('{ArrowRight}{Delete}');
    expect(saved()).toBe('A = B');
    expect(button('Response C, place it 3rd')).toHaveFocus();
  });

  it('is one stop of Tab, then its tools, then the way out', async () => {
    const { user } = await renderEditor();
    readText().focus();
    await user.keyboard('123');
    card('B').focus();
    const stops: (string | null)[] = [];
    for (let count = 0; count < 5; count += 1) {
      await user.tab();
      stops.push(
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? null,
      );
    }
    expect(stops).toEqual([
      'Move response B earlier',
      'Move response B later',
      'Take response B out',
      'Response B is not rankable',
      'TEXTAREA',
    ]);
  });

  it('buttons move it, take it out, and set it aside', async () => {
    const { user, saved } = await renderEditor();
    readText().focus();
    await user.keyboard('1234');
    await user.click(button('Move response C earlier'));
    await user.click(button('Move response C earlier'));
    expect(saved()).toBe('C › A › B › D');
    expect(button('Move response C earlier')).toHaveFocus();
    expect(button('Move response C earlier')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Move response C earlier'));
    await user.click(button('Move response A later'));
    expect(saved()).toBe('C › B › A › D');
    await user.click(button('Take response B out'));
    expect(saved()).toBe('C › A › D');
    await user.click(button('Response D is not rankable'));
    expect(saved()).toBe('C › A | D');
    expect(said()).toContain('Response D, not rankable');
    expect(button('Rank response D after all')).toHaveFocus();
    await user.click(button('Rank response D after all'));
    expect(saved()).toBe('C › A');
    expect(screen.queryByRole('group', { name: 'Not rankable' })).toBeNull();
  });
});

describe('what is left', () => {
  it('is said beside the field, by letter, when it is given too early', async () => {
    const { user } = await renderEditor();
    readText().focus();
    await user.keyboard('41{Control>}{Enter}{/Control}');
    expect(screen.getByText('2 responses have no place yet.')).toBeVisible();
    expect(screen.getAllByText('B and C are not placed yet')[0]).toBeVisible();
    expect(screen.getByRole('group', { name: 'Rank the responses' })).toHaveAccessibleDescription(
      '2 responses have no place yet. B and C are not placed yet',
    );
  });

  it('is on the button, where it is one response alone', async () => {
    const { user } = await renderEditor({ onSubmit: vi.fn() });
    readText().focus();
    await user.keyboard('41');
    expect(screen.getByRole('button', { name: '1 answer left' })).toBeVisible();
    await user.keyboard('3');
    expect(screen.getByRole('button', { name: 'B is not placed' })).toBeVisible();
    await user.keyboard('2');
    expect(screen.getByRole('button', { name: 'Submit' })).toBeVisible();
  });

  it('is nothing once all are placed or set aside', async () => {
    const onSubmit = vi.fn<(label: Label) => void>();
    const { user } = await renderEditor({ onSubmit });
    readText().focus();
    await user.keyboard('4132');
    await user.click(button('Response B is not rankable'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(toSaved(onSubmit.mock.calls[0]?.[0])).toBe('D › A › C | B');
  });

  it('shows in each panel’s heading, with the places', async () => {
    const { user } = await renderEditor();
    readText().focus();
    await user.keyboard('413=');
    const places = ['A', 'B', 'C', 'D'].map(
      (letter) =>
        screen.getByRole('article', { name: `Response ${letter}` }).querySelector('header')?.textContent,
    );
    expect(places.map((text) => text?.replace(/^.*?words?/, ''))).toEqual([
      '2nd',
      '–Not placed yet',
      '2nd',
      '1st',
    ]);
    expect(screen.queryByText('Your choice')).toBeNull();
  });
});

describe('a suggestion', () => {
  const prelabels = [
    {
      classificationId: 'order',
      target: rowTarget,
      answer: { ranks: [['r3'], ['r0', 'r2'], ['r1']] },
      source: 'judge-3',
      confidence: 0.82,
    },
  ];
  it('is an order to be seen and no answer; Enter on it makes it one', async () => {
    const { user, saved, onLabelChange } = await renderEditor({
      dataRow: createSampleDataRowOf(4, { prelabels }),
    });
    expect(onLabelChange).not.toHaveBeenCalled();
    expect(readRow()).toBe('');
    expect(screen.getByText(/Suggested/)).toBeVisible();
    const order = screen.getByText(/^\w, then \w and \w tied, then \w$/).textContent;
    button('Use the suggestion').focus();
    await user.keyboard('{Enter}');
    const [first, tie, last] = saved().split(' › ');
    expect(`${first}, then ${tie?.replace(' = ', ' and ')} tied, then ${last}`).toBe(order);
    expect(readRow()).toBe(saved());
    expect(said()).toContain(order);
    expect(card(first ?? '')).toHaveFocus();
  });

  it('goes when the person begins with an order of their own', async () => {
    const { user, saved } = await renderEditor({ dataRow: createSampleDataRowOf(4, { prelabels }) });
    readText().focus();
    await user.keyboard('2');
    expect(saved()).toBe('B');
    expect(screen.queryByRole('button', { name: 'Use the suggestion' })).toBeNull();
    expect(screen.getByText(/^judge-3 suggested \w › \w = \w › \w$/)).toBeVisible();
  });
});

describe('what cannot be changed', () => {
  it.each([{ readOnly: true }, { disabled: true }])('shows the order and offers no act: %j', async (lock) => {
    const first = await renderEditor();
    readText().focus();
    await first.user.keyboard('413=');
    const label = first.latest();
    first.unmount();
    const { user, onLabelChange } = await renderEditor({
      ...lock,
      ...(label === undefined ? {} : { label }),
    });
    const field = screen.getByRole('group', { name: 'Rank the responses' });
    const names = within(field)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('[data-adj="unseen"]')?.textContent);
    expect(names).toEqual([
      'Response D, 1st of 4',
      'Response A, 2nd of 4',
      'Response C, 2nd of 4',
      'B is not placed yet',
    ]);
    expect(within(field).queryAllByRole('button')).toEqual([]);
    readText().focus();
    await user.keyboard('2{Backspace}=');
    expect(onLabelChange).not.toHaveBeenCalled();
  });
});

describe('blind', () => {
  it('no id of a response comes into the page', async () => {
    const ids = ['harbor-2', 'quill-large', 'osprey'];
    const responses = ids.map((id) => ({ id, content: 'An answer.' }));
    const prelabels = [
      { classificationId: 'order', target: rowTarget, answer: { ranks: ids.map((id) => [id]) } },
    ];
    const dataRow = createSampleDataRowOf(3, { comparisons: [{ id: 'c0', responses }], prelabels });
    const { user, container } = await renderEditor({ dataRow });
    const pattern = new RegExp(ids.join('|'));
    expect(container.innerHTML).not.toMatch(pattern);
    readText().focus();
    await user.keyboard('213=');
    await user.click(button('Response A is not rankable'));
    expect(document.body.innerHTML).not.toMatch(pattern);
  });
});

describe('what is saved is what is shown', () => {
  const letters = [0, 1, 2, 3].map(toLetter);
  const pressKey = (key: string, init: KeyboardEventInit = {}) => {
    const target = document.activeElement === document.body ? readText() : document.activeElement;
    fireEvent.keyDown(target ?? readText(), { key, ...init });
  };
  const pressAny = (pattern: RegExp, at: number) => {
    const found = screen.queryAllByRole('button', { name: pattern });
    const one = found[at % Math.max(1, found.length)];
    if (one !== undefined) fireEvent.click(one);
  };
  const focusAny = (at: number) => {
    const found = screen.queryAllByRole('button', { name: /^Response/ });
    act(() => found[at % Math.max(1, found.length)]?.focus());
  };
  const move = fc.oneof(
    fc.constantFrom('1', '2', '3', '4', '=', 'Backspace', 'Delete').map((key) => () => pressKey(key)),
    fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), fc.boolean()).map(
      ([key, altKey]) =>
        () =>
          pressKey(key, { altKey }),
    ),
    fc
      .tuple(
        fc.constantFrom(
          /place it/,
          /tied/,
          /earlier/,
          /later/,
          /out$/,
          /is not rankable/,
          /after all/,
          /Keep/,
        ),
        fc.nat(9),
      )
      .map(
        ([pattern, at]) =>
          () =>
            pressAny(pattern, at),
      ),
    fc.nat(9).map((at) => () => focusAny(at)),
    fc.constantFrom('z', 'Z').map((key) => () => pressKey(key, { ctrlKey: true, shiftKey: key === 'Z' })),
  );

  it('after whatever a person does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 14 }), async (moves) => {
        const { unmount, saved } = await renderEditor();
        try {
          readText().focus();
          for (const one of moves) {
            one();
            expect(readRow()).toBe(saved());
          }
          // Each response stands in one place: in the row, among those that wait, or aside.
          for (const letter of letters) {
            const name = new RegExp(`^(Response ${letter}, |Rank response ${letter} )`);
            expect(screen.getAllByRole('button', { name })).toHaveLength(1);
          }
        } finally {
          unmount();
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
