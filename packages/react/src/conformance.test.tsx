import type { Message } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel, sampleOntology } from '@adjudge/core/testing';
import {
  ClassificationForm,
  ContentModeToggle,
  ConversationThread,
  PreferenceEditorRoot,
  ResponseComparator,
  SaveState,
} from '@adjudge/react';
import { fireEvent, render } from '@testing-library/react';
import { type ComponentType, createRef, type ReactElement, type Ref } from 'react';
import { describe, expect, it, vi } from 'vitest';

const row = createSampleDataRow();
const message = row.messages[0] as Message;
const presented = { response: { id: 'r0', content: 'Text' }, letter: 'A' };
const [best] = sampleOntology.classifications;
if (best === undefined) throw new Error('the sample ontology is empty');
const question = { classification: best, target: { type: 'row' }, depth: 0, isRequired: true } as const;
const session = {
  dataRow: row,
  ontology: sampleOntology,
  annotator: { id: 'annotator-1' },
  label: createSampleLabel(row, { best: 'tie' }),
  onSubmit: () => {},
  onSkip: () => {},
  onFlag: () => {},
};

/** A session on a row with suggestions that wait. */
const suggested = {
  ...session,
  dataRow: {
    ...row,
    prelabels: [
      { classificationId: 'best', target: { type: 'row' } as const, answer: 'tie' },
      { classificationId: 'reason', target: { type: 'row' } as const, answer: 'Nearly the same.' },
    ],
  },
  label: createSampleLabel(row, {}),
};

interface ElementProps {
  asChild?: boolean;
  children?: ReactElement;
  className?: string;
  style?: { color: string };
  'data-host'?: string;
  'aria-description'?: string;
  onClick?: (event: { preventDefault: () => void }) => void;
  ref?: Ref<HTMLElement>;
}

/** A part with what it needs, ready to take what every element takes. */
// biome-ignore lint/suspicious/noExplicitAny: parts of all kinds of props stand in one table.
const withNeeds = (Part: ComponentType<any>, needs: object = {}, own = session) => ({
  Part: Part as ComponentType<ElementProps>,
  needs,
  own,
});

/** Two turns, each judged. */
const turns = {
  ...session,
  dataRow: {
    ...row,
    comparisons: ['c0', 'c1'].map((id) => ({
      id,
      responses: ['first', 'second'].map((name) => ({ id: `${id}-${name}`, content: name })),
    })),
  },
  ontology: {
    ...sampleOntology,
    classifications: [{ id: 'why', kind: 'text', name: 'Why?', scope: 'comparison' as const }],
  },
};

/** Every part that hosts can place. A `Root` that is the session stands by itself. */
const parts: Readonly<Record<string, ReturnType<typeof withNeeds>>> = {
  'ConversationThread.Root': withNeeds(ConversationThread.Root),
  'ConversationThread.Heading': withNeeds(ConversationThread.Heading),
  'ConversationThread.Messages': withNeeds(ConversationThread.Messages),
  'ConversationThread.Message': withNeeds(ConversationThread.Message, { message }),
  'ConversationThread.Foot': withNeeds(ConversationThread.Foot),
  'ResponseComparator.Root': withNeeds(ResponseComparator.Root),
  'ResponseComparator.Tools': withNeeds(ResponseComparator.Tools),
  'ResponseComparator.Flip': withNeeds(ResponseComparator.Flip),
  'ResponseComparator.Panels': withNeeds(ResponseComparator.Panels),
  'ResponseComparator.Panel': withNeeds(ResponseComparator.Panel, { presented }),
  'ResponseComparator.Turns': withNeeds(ResponseComparator.Turns, {}, turns),
  ContentModeToggle: withNeeds(ContentModeToggle),
  SaveState: withNeeds(SaveState),
  'ClassificationForm.Root': withNeeds(ClassificationForm.Root),
  'ClassificationForm.Fields': withNeeds(ClassificationForm.Fields),
  'ClassificationForm.Field': withNeeds(ClassificationForm.Field, { question, fieldId: 'field' }),
  'ClassificationForm.Actions': withNeeds(ClassificationForm.Actions),
  'ClassificationForm.SuggestionsBar': withNeeds(ClassificationForm.SuggestionsBar, {}, suggested),
  'ClassificationForm.Submit': withNeeds(ClassificationForm.Submit),
  'ClassificationForm.Skip': withNeeds(ClassificationForm.Skip),
};
/** Parts that are no element of their own: they take nothing. */
const withoutElement = ['ClassificationForm.SaveNotice', 'ClassificationForm.ContradictionNotice'];
/** A field is a question’s name, help and problems around its control: no child of the host’s could be that. */
const withoutAsChild = ['ClassificationForm.Field'];
const names = Object.keys(parts);

function renderPart(name: string, props: ElementProps) {
  const { Part, needs, own } = parts[name] ?? withNeeds('div' as never);
  const host = render(
    <PreferenceEditorRoot {...own}>
      <Part {...needs} {...props} data-host="mine" />
    </PreferenceEditorRoot>,
  );
  const element = host.container.querySelector<HTMLElement>('[data-host="mine"]');
  if (element === null) throw new Error(`${name} passes no data attribute on`);
  return element;
}

it('knows every part that is exported', () => {
  const exported = Object.entries({ ConversationThread, ResponseComparator, ClassificationForm }).flatMap(
    ([group, members]) => Object.keys(members).map((member) => `${group}.${member}`),
  );
  expect([...exported, 'ContentModeToggle', 'SaveState'].sort()).toEqual(
    [...names, ...withoutElement].sort(),
  );
});

describe.each(names)('%s', (name) => {
  it('is one element that takes ref, class, style, data and aria', () => {
    const ref = createRef<HTMLElement>();
    const element = renderPart(name, {
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

  it('shows states as attributes that are there or not', () => {
    const element = renderPart(name, {});
    for (const one of [element, ...element.querySelectorAll('*')]) {
      for (const { name: attribute, value } of one.attributes) {
        if (attribute.startsWith('data-')) expect([attribute, value]).not.toEqual([attribute, 'false']);
      }
    }
  });

  it('lets the host’s handler be called', () => {
    const onClick = vi.fn();
    fireEvent.click(renderPart(name, { onClick }));
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe('asChild', () => {
  it.each(names.filter((name) => !withoutAsChild.includes(name)))(
    '%s gives its attributes to the one child',
    (name) => {
      const ref = createRef<HTMLElement>();
      const element = renderPart(name, {
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
