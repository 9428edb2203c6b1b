import { rowTarget, type Target } from '@adjudge/core';
import { createSampleDataRow, sampleLongOntology } from '@adjudge/core/testing';
import {
  PreferenceEditorRoot,
  type PreferenceEditorRootProps,
  useAnswer,
  usePreferenceSession,
} from '@adjudge/react';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';

const target: Target = { type: 'message', messageId: 'm0' };

function renderIn(children: ReactNode, props: Partial<PreferenceEditorRootProps> = {}) {
  render(
    <PreferenceEditorRoot
      dataRow={createSampleDataRow({
        prelabels: [{ classificationId: 'reason', target: rowTarget, answer: 'Maybe.', source: 'judge-1' }],
      })}
      ontology={sampleLongOntology}
      annotator={{ id: 'annotator-1' }}
      {...props}
    >
      {children}
    </PreferenceEditorRoot>,
  );
  return userEvent.setup();
}

function Reason() {
  const { answer, setAnswer, prelabel, problems } = useAnswer('reason');
  return (
    <>
      <input
        aria-label="Reason"
        value={String(answer ?? '')}
        onChange={(event) => setAnswer(event.target.value, { merge: true })}
      />
      <button type="button" onClick={() => setAnswer(prelabel?.answer)}>
        Take {prelabel?.source}
      </button>
      <button type="button" onClick={() => setAnswer(undefined)}>
        Empty
      </button>
      <output>{problems.map(({ code }) => code).join()}</output>
    </>
  );
}

function Clear() {
  const { answer, setAnswer } = useAnswer('clear', target);
  return (
    <button type="button" onClick={() => setAnswer('yes')}>
      {String(answer)}
    </button>
  );
}

function Mode({ onRender }: { onRender: (mode: string) => void }) {
  onRender(usePreferenceSession(({ view }) => view.contentMode));
  return null;
}

describe('useAnswer', () => {
  it('gives a host’s own control the answer, the suggestion and what is wrong', async () => {
    const onLabelChange = vi.fn();
    const user = renderIn(<Reason />, { onLabelChange });
    expect(screen.getByText('answer-required')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take judge-1' }));
    expect(screen.getByRole('textbox')).toHaveValue('Maybe.');
    expect(onLabelChange.mock.lastCall?.[0].annotations).toMatchObject([
      { classificationId: 'reason', origin: 'prelabel-accepted' },
    ]);
    expect(screen.queryByText('answer-required')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Empty' }));
    expect(onLabelChange.mock.lastCall?.[0].annotations).toEqual([]);
  });

  it('answers about the target it is given', async () => {
    const onLabelChange = vi.fn();
    const user = renderIn(<Clear />, { onLabelChange });
    await user.click(screen.getByRole('button', { name: 'undefined' }));
    expect(screen.getByRole('button', { name: 'yes' })).toBeVisible();
    expect(onLabelChange.mock.lastCall?.[0].annotations).toMatchObject([
      { classificationId: 'clear', target },
    ]);
  });

  it.each([{ readOnly: true }, { disabled: true }])(
    'changes nothing where the editor is %o',
    async (lock) => {
      const onLabelChange = vi.fn();
      const user = renderIn(<Reason />, { onLabelChange, ...lock });
      await user.click(screen.getByRole('button', { name: 'Take judge-1' }));
      expect(onLabelChange).not.toHaveBeenCalled();
    },
  );
});

describe('usePreferenceSession', () => {
  it('renders again only when what it reads has changed', async () => {
    const rendered = vi.fn();
    const user = renderIn(
      <>
        <Reason />
        <Mode onRender={rendered} />
      </>,
    );
    rendered.mockClear();
    await user.type(screen.getByRole('textbox'), 'abc');
    expect(rendered).not.toHaveBeenCalled();
  });

  it('says by name which part stands outside, and where it belongs', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const renderOutside = () => act(() => render(<Reason />));
    expect(renderOutside).toThrow(/`useAnswer` must be used within `PreferenceEditorRoot`/);
  });
});
