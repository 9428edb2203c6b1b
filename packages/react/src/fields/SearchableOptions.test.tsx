import { defineOntology, type Label, type OntologyConfig } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

const cities = ['Zürich', 'New York', 'York', 'Łódź', 'القاهرة'];
const many = Array.from({ length: 500 }, (_, index) => `Code ${String(index).padStart(3, '0')}`);

function renderList(kind: string, labels: readonly string[], props: Partial<PreferenceEditorProps> = {}) {
  const options = labels.map((label, index) => ({ id: `o${index}`, label }));
  const classifications = [{ id: 'q', kind, name: 'Where?', uiMode: 'searchable', options }];
  const ontology = defineOntology({
    id: 'o',
    version: 1,
    name: 'O',
    classifications,
  } as never as OntologyConfig);
  const onLabelChange = vi.fn<(label: Label) => void>();
  const annotator = { id: 'annotator-1' };
  const dataRow = createSampleDataRow({}, ontology);
  render(<PreferenceEditor {...{ dataRow, ontology, annotator, onLabelChange, ...props }} />);
  return {
    user: userEvent.setup(),
    saved: () => onLabelChange.mock.lastCall?.[0].annotations[0]?.answer,
  };
}

const search = () => screen.getByRole('combobox', { name: 'Where?' });
const listNames = () => screen.queryAllByRole('option').map((one) => one.textContent);
const option = (name: string) => screen.getByRole('option', { name });
const chosen = () => within(screen.getByRole('list', { name: 'Chosen' }));

describe('a long list', () => {
  it('draws as many options as can be read, and says how many more there are', async () => {
    const { user } = renderList('radio', many);
    expect(listNames()).toHaveLength(50);
    expect(screen.getByText('450 more, type to narrow')).toBeVisible();
    await user.type(search(), 'code 49');
    expect(listNames().slice(0, 10)).toEqual(many.slice(490, 500));
    expect(listNames().slice(10)).toEqual(many.filter((name) => name.endsWith('49')));
    expect(screen.queryByText(/type to narrow/)).toBeNull();
  });

  it('says how many match once typing pauses', async () => {
    const { user } = renderList('radio', cities);
    await user.type(search(), 'york');
    await waitFor(() => expect(screen.getByText('2 options match')).toBeInTheDocument());
    await user.type(search(), 'x');
    expect(screen.getAllByText('No option matches')[0]).toBeVisible();
    await user.keyboard('{Enter}');
    expect(search()).toHaveValue('yorkx');
  });
});

describe('one of many', () => {
  it('is found by typing without accents and chosen by Enter, which does not submit', async () => {
    const onSubmit = vi.fn();
    const { user, saved } = renderList('radio', cities, { onSubmit });
    search().focus();
    await user.keyboard('zurich{Enter}');
    expect(saved()).toBe('o0');
    expect(option('Zürich')).toHaveAttribute('aria-selected', 'true');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('is walked to by the arrow keys, round the ends, and chosen by Space', async () => {
    const { user, saved } = renderList('radio', cities);
    search().focus();
    await user.keyboard('{ArrowUp}');
    expect(search()).toHaveAttribute('aria-activedescendant', option('القاهرة').id);
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    expect(saved()).toBe('o1');
    expect(search()).toHaveValue('');
  });

  it('leaves Space to the text while one types', async () => {
    const { user, saved } = renderList('radio', cities);
    await user.type(search(), 'new york');
    expect(search()).toHaveValue('new york');
    expect(saved()).toBeUndefined();
  });

  it('is chosen by a click, which leaves the focus where it is', async () => {
    const { user, saved } = renderList('radio', cities);
    search().focus();
    await user.click(option('York'));
    expect(saved()).toBe('o2');
    expect(search()).toHaveFocus();
  });

  it('can be taken out again, and the focus goes back to the search', async () => {
    const { user, saved } = renderList('radio', cities);
    await user.click(option('York'));
    await user.click(chosen().getByRole('button', { name: 'Remove York' }));
    expect(saved()).toBeUndefined();
    expect(screen.getByText('Nothing chosen yet')).toBeVisible();
    expect(search()).toHaveFocus();
  });
});

describe('several of many', () => {
  it('stay in sight while others are searched for, in the order of the list', async () => {
    const { user, saved } = renderList('checklist', cities);
    search().focus();
    await user.keyboard('york{ArrowDown}{Enter}');
    await user.keyboard('{Escape}');
    expect(search()).toHaveValue('');
    await user.keyboard('lodz');
    expect(listNames()).toEqual([]);
    await user.keyboard('{Escape}zu{Enter}');
    expect(saved()).toEqual(['o0', 'o1']);
    expect(
      chosen()
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['Zürich', 'New York']);
    await user.keyboard('{Enter}');
    expect(saved()).toEqual(['o1']);
  });

  it('is a list of which several can be chosen', () => {
    renderList('checklist', cities);
    expect(screen.getByRole('listbox', { name: 'Where?' })).toHaveAttribute('aria-multiselectable', 'true');
  });
});

describe('what cannot be changed', () => {
  it('can be searched, and nothing is chosen or removed', async () => {
    const { user, saved } = renderList('checklist', cities, { readOnly: true });
    await user.type(search(), 'york{Enter}');
    await user.click(option('York'));
    expect(saved()).toBeUndefined();
    expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
  });
});

describe('a suggestion', () => {
  it('stands first, and is accepted by choosing it', async () => {
    const prelabels = [
      { classificationId: 'q', target: { type: 'row' } as const, answer: 'o400', source: 'm' },
    ];
    const { user, saved } = renderList('radio', many, { dataRow: createSampleDataRow({ prelabels }) });
    expect(listNames()[0]).toMatch(/^Code 400\s*Suggested by m/);
    expect(screen.getByRole('option', { name: /Code 400/ })).toHaveAttribute('aria-selected', 'false');
    search().focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(saved()).toBe('o400');
  });
});
