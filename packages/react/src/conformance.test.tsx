import { createSampleLabel } from '@adjudge/core/testing';
import * as api from '@adjudge/react';
import { ClassificationForm, PreferenceEditor, PreferenceEditorRoot } from '@adjudge/react';
import { fireEvent, render, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  type ElementProps,
  parts,
  refused,
  row,
  searching,
  session,
  withNeeds,
} from '../conformance/parts.js';

/** Sessions, tested below, and the arrangement that a host copies to make its own. */
const notPlaced = ['DefaultLayout', 'PreferenceEditor', 'PreferenceEditorRoot'];
/** A field is a question’s name, help and problems around its control: no child of the host’s could be that. */
const withoutAsChild = ['ClassificationForm.Field'];
const names = Object.keys(parts);

/** The hooks that hosts can call, each from a part of a host's own. */
const hooks: Readonly<Record<string, () => unknown>> = {
  useAnswer: () => api.useAnswer('best'),
  useFieldKeys: () => api.useFieldKeys('best', { type: 'row' }, () => false),
  usePreferenceSession: () => api.usePreferenceSession((state) => state.save),
  usePresentedOptions: () =>
    api.usePresentedOptions({
      classification: { id: 'best', kind: 'radio', name: 'Best', options: [] },
      target: { type: 'row' },
      hasKeys: false,
    }),
};

const Stray = ({ useIt }: { useIt: () => unknown }) => <p>{String(useIt())}</p>;
const toStrayPattern = (name: string) =>
  new RegExp(`\`${name}\` must be used within \`PreferenceEditorRoot\`.*\\(part-outside-root\\)`, 's');

function renderPart(name: string, props: ElementProps) {
  const { Part, needs, own } = parts[name] ?? withNeeds('div' as never);
  const { container } = render(
    <PreferenceEditorRoot {...own}>
      <Part {...needs} {...props} data-host="mine" />
    </PreferenceEditorRoot>,
  );
  const root = container.querySelector('[data-adj="preference-editor"]');
  if (own === refused && root !== null) fireEvent.keyDown(root, { key: 's' });
  if (own === searching && root !== null) fireEvent.keyDown(root, { key: '/' });
  return waitFor(() => {
    const element = container.querySelector<HTMLElement>('[data-host="mine"]');
    if (element === null) throw new Error(`${name} passes no data attribute on`);
    return element;
  });
}

it('knows every part that is exported', () => {
  const exported = Object.entries(api)
    .filter(([name]) => /^[A-Z]/.test(name))
    .flatMap(([name, value]) =>
      // What React makes of a component has its kind under `$$typeof`; a group of parts is a plain module.
      typeof value === 'function' || '$$typeof' in value
        ? name
        : Object.keys(value).map((member) => `${name}.${member}`),
    );
  expect(exported.sort()).toEqual([...names, ...notPlaced].sort());
});

describe.each(names)('%s', (name) => {
  it('is one element that takes ref, class, style, data and aria', async () => {
    const ref = createRef<HTMLElement>();
    const element = await renderPart(name, {
      ref,
      className: 'host-class',
      style: { color: 'red' },
      'aria-description': 'Of the host',
    });
    expect(ref.current).toBe(element);
    expect(element).toHaveClass('host-class');
    expect(element.style.color).toBe('red');
    expect(element).toHaveAttribute('aria-description', 'Of the host');
    expect(element.dataset.adj).toBeDefined();
  });

  it('shows states as attributes that are there or not', async () => {
    const element = await renderPart(name, {});
    for (const one of [element, ...element.querySelectorAll('*')]) {
      for (const { name: attribute, value } of one.attributes) {
        if (attribute.startsWith('data-')) expect([attribute, value]).not.toEqual([attribute, 'false']);
      }
    }
  });

  it('lets the host’s handler be called', async () => {
    const onClick = vi.fn();
    fireEvent.click(await renderPart(name, { onClick }));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('says by name, outside an editor, what it needs', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { Part, needs } = parts[name] ?? withNeeds('div' as never);
    expect(() => render(<Part {...needs} />)).toThrow(toStrayPattern(name));
  });
});

describe('a hook', () => {
  it('of each name that is exported is tested here', () => {
    const exported = Object.keys(api).filter((name) => /^use[A-Z]/.test(name));
    expect(Object.keys(hooks).sort()).toEqual(exported.sort());
  });

  it.each(Object.entries(hooks))('%s says by name, outside an editor, what it needs', (name, useIt) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Stray useIt={useIt} />)).toThrow(toStrayPattern(name));
  });
});

describe('asChild', () => {
  it.each(names.filter((name) => !withoutAsChild.includes(name)))(
    '%s gives its attributes to the one child',
    async (name) => {
      const ref = createRef<HTMLElement>();
      const element = await renderPart(name, {
        ref,
        asChild: true,
        className: 'host-class',
        children: <s className="own">x</s>,
      });
      expect(element.tagName).toBe('S');
      expect(element).toHaveClass('host-class', 'own');
      expect(element.dataset.adj).toBeDefined();
      expect(ref.current).toBe(element);
    },
  );
});

describe('a host’s handler', () => {
  it('runs before the part’s own, which runs after it', () => {
    const order: string[] = [];
    const onSkip = () => void order.push('skip');
    const { getByRole } = render(
      <PreferenceEditorRoot {...session} onSkip={onSkip}>
        <ClassificationForm.Skip onClick={() => order.push('host')} />
      </PreferenceEditorRoot>,
    );
    fireEvent.click(getByRole('button', { name: 'Skip' }));
    expect(order).toEqual(['host', 'skip']);
  });

  it('prevents the part’s own by preventDefault', () => {
    const onSkip = vi.fn();
    const onSubmit = vi.fn();
    const { getByRole } = render(
      <PreferenceEditorRoot
        {...session}
        label={createSampleLabel(row, { best: 'tie', reason: 'Same.' })}
        onSkip={onSkip}
        onSubmit={onSubmit}
      >
        <ClassificationForm.Skip onClick={(event) => event.preventDefault()} />
        <ClassificationForm.Root onSubmit={(event) => event.preventDefault()}>
          <ClassificationForm.Submit />
        </ClassificationForm.Root>
      </PreferenceEditorRoot>,
    );
    fireEvent.click(getByRole('button', { name: 'Skip' }));
    fireEvent.click(getByRole('button', { name: 'Submit again' }));
    expect(onSkip).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('PreferenceEditor', () => {
  it('is one element that takes what a part takes', () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(
      <PreferenceEditor
        {...session}
        ref={ref}
        className="host-class"
        style={{ color: 'red' }}
        data-host="mine"
      />,
    );
    const element = container.querySelector<HTMLElement>('[data-adj="preference-editor"]');
    expect(ref.current).toBe(element);
    expect(element).toHaveClass('host-class');
    expect(element).toHaveAttribute('data-host', 'mine');
    expect(element?.style.color).toBe('red');
  });
});

describe('PreferenceEditorRoot', () => {
  it('is one element that takes what a part takes', () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(
      <PreferenceEditorRoot
        {...session}
        ref={ref}
        className="host-class"
        style={{ color: 'red' }}
        data-host="mine"
        asChild
      >
        <main id="own">x</main>
      </PreferenceEditorRoot>,
    );
    const element = container.querySelector<HTMLElement>('main#own');
    expect(ref.current).toBe(element);
    expect(element).toHaveClass('host-class');
    expect(element).toHaveAttribute('data-host', 'mine');
    expect(element).toHaveAttribute('data-adj', 'preference-editor');
  });
});
