import { defineOntology } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PreferenceEditor, type PreferenceEditorProps } from '../preference-editor/index.js';

const [comparison] = createSampleDataRow().comparisons;
const dataRow = createSampleDataRow({
  comparisons: [
    {
      ...comparison,
      id: 'c0',
      responses: [
        { id: 'r0', content: 'There from the start.' },
        { id: 'r1', content: '' },
      ],
    },
  ],
});

const ontology = defineOntology({
  id: 'better',
  version: 1,
  name: 'Better',
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Which is better?',
      required: true,
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
      ],
    },
  ],
});

/** A stream whose pieces a test gives. */
function createStream() {
  const waiting: ((result: IteratorResult<string>) => void)[] = [];
  const given: Promise<IteratorResult<string>>[] = [];
  let fail: (cause: Error) => void = () => undefined;
  const give = (result: IteratorResult<string>) => {
    const next = waiting.shift();
    if (next === undefined) given.push(Promise.resolve(result));
    else next(result);
  };
  const stop = vi.fn();
  const stream: AsyncIterable<string> = {
    [Symbol.asyncIterator]: () => ({
      next: () =>
        given.shift() ??
        new Promise((resolve, reject) => {
          waiting.push(resolve);
          fail = reject;
        }),
      return: () => {
        stop();
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
  return {
    stream,
    stop,
    write: (value: string) => give({ done: false, value }),
    end: () => give({ done: true, value: undefined }),
    breakOff: () => fail(new Error('The line is dead.')),
  };
}

function draw(props: Partial<PreferenceEditorProps>) {
  const editor = (more: Partial<PreferenceEditorProps> = {}) => (
    <StrictMode>
      <PreferenceEditor
        dataRow={dataRow}
        ontology={ontology}
        annotator={{ id: 'annotator-1' }}
        {...props}
        {...more}
      />
    </StrictMode>
  );
  const { rerender, unmount } = render(editor());
  return { redraw: (more: Partial<PreferenceEditorProps>) => rerender(editor(more)), unmount };
}

const findPanel = (text: string | RegExp) =>
  waitFor(() => {
    const panel = screen.getAllByRole('article').find((one) => within(one).queryByText(text) !== null);
    if (panel === undefined) throw new Error(`No panel shows ${text}.`);
    return panel;
  });

describe('a response that is written while it is read', () => {
  it('shows what comes, says that more is to come, and says when it is complete', async () => {
    const { stream, write, end } = createStream();
    draw({ streams: { r1: stream } });
    const panel = await findPanel(/is still being written/);
    expect(within(panel).getByText('Nothing has been written yet.')).toBeVisible();
    write('One **two');
    write('** three.');
    await waitFor(() => expect(within(panel).getByText('two').tagName).toBe('STRONG'));
    end();
    await waitFor(() => expect(within(panel).queryByText(/is still being written/)).toBeNull());
    expect(screen.getByText(/^Response [AB] is complete$/)).toBeInTheDocument();
  });

  it('keeps the elements of what stands', async () => {
    const { stream, write } = createStream();
    draw({ streams: { r1: stream } });
    write(`First paragraph.\n\n${'word '.repeat(600)}\n\n`);
    const first = await screen.findByText('First paragraph.');
    write('The last one.');
    await screen.findByText('The last one.');
    expect(first).toBeInTheDocument();
  });

  it('takes each piece once, though React connects twice and the host renders again', async () => {
    const { stream, write } = createStream();
    const { redraw } = draw({ streams: { r1: stream } });
    write('once ');
    await screen.findByText('once');
    redraw({ streams: { r1: stream } });
    write('and again.');
    expect(await screen.findByText('once and again.')).toBeVisible();
  });

  it('is not written twice by a host that makes its streams anew at each render', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const [first, second] = [createStream(), createStream()];
    const { redraw } = draw({ streams: { r1: first.stream } });
    first.write('once ');
    await screen.findByText('once');
    redraw({ streams: { r1: second.stream } });
    second.write('twice ');
    await new Promise((resolve) => setTimeout(resolve, 60));
    first.write('and again.');
    expect(await screen.findByText('once and again.')).toBeVisible();
  });

  it('goes on by another stream where the first one broke off', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const [first, second] = [createStream(), createStream()];
    const { redraw } = draw({ streams: { r1: first.stream }, onError: () => {} });
    first.write('Half ');
    await screen.findByText('Half');
    await act(async () => first.breakOff());
    await screen.findByText('The text broke off here.');
    redraw({ streams: { r1: first.stream } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByText('The text broke off here.')).toBeVisible();
    redraw({ streams: { r1: second.stream } });
    second.write('and whole.');
    expect(await screen.findByText('Half and whole.')).toBeVisible();
  });

  it('shows words when they are whole, so that no name is read before it is masked', async () => {
    const { stream, write, end } = createStream();
    draw({ streams: { r1: stream } });
    write('Sure. As Chat');
    const panel = await findPanel(/Sure/);
    expect(panel).not.toHaveTextContent('Chat');
    write('GPT, I can do this and that for you, th');
    await waitFor(() => expect(panel).toHaveTextContent('that for you'));
    expect(panel).not.toHaveTextContent('Chat');
    write('is. ');
    for (const piece of ['Claude', ' he', 're, ', 'and ', "I'm ", 'Google ', 'Gem', 'ini']) {
      write(piece);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(panel).not.toHaveTextContent(/Claude|Google|Gem/);
    }
    end();
    await waitFor(() => expect(panel).toHaveTextContent(/, and I'm/));
    expect(panel).not.toHaveTextContent(/Chat|Claude|Google|Gem/);
  });

  it('reads a web stream as well', async () => {
    const stream = new ReadableStream<string>({
      start(controller) {
        controller.enqueue('from a ');
        controller.enqueue('web stream');
        controller.close();
      },
    });
    draw({ streams: { r1: stream } });
    expect(await screen.findByText('from a web stream')).toBeVisible();
  });

  it('keeps what came when it breaks off, says so, and tells the host', async () => {
    const onError = vi.fn();
    const { stream, write, breakOff } = createStream();
    draw({ streams: { r1: stream }, onError });
    write('Half a ');
    await screen.findByText('Half a');
    await act(async () => breakOff());
    const panel = await findPanel('Half a');
    expect(within(panel).getByText('The text broke off here.')).toBeVisible();
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'stream-failed' }),
      expect.objectContaining({ message: 'The line is dead.' }),
    );
  });

  it('is not called the same as another of which nothing has come either', async () => {
    const [one, other] = [createStream(), createStream()];
    const empty = dataRow.comparisons.map((comparison) => ({
      ...comparison,
      responses: comparison.responses.map((response) => ({ ...response, content: '' })),
    }));
    draw({
      dataRow: { ...dataRow, comparisons: empty },
      streams: { r0: one.stream, r1: other.stream },
    });
    await findPanel(/is still being written/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByText(/identical/)).toBeNull();
    for (const { write, end } of [one, other]) {
      write('The same words.');
      end();
    }
    expect(await screen.findByText(/identical/)).toBeInTheDocument();
  });

  it('that the host ends when the row is left is no failure', async () => {
    const onError = vi.fn();
    const { stream, breakOff } = createStream();
    const { unmount } = draw({ streams: { r1: stream }, onError });
    await findPanel(/is still being written/);
    unmount();
    breakOff();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onError).not.toHaveBeenCalled();
  });

  it('that somebody else reads already is said to have failed, and the editor stays', async () => {
    const onError = vi.fn();
    const stream = new ReadableStream<string>();
    stream.getReader();
    draw({ streams: { r1: stream }, onError });
    expect(await screen.findByText('The text broke off here.')).toBeVisible();
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'stream-failed' }),
      expect.anything(),
    );
  });

  it('is left when the editor goes', async () => {
    const { stream, stop } = createStream();
    const { unmount } = draw({ streams: { r1: stream } });
    unmount();
    await waitFor(() => expect(stop).toHaveBeenCalled());
  });

  it('is left when the editor goes, though a web stream has given nothing for a while', async () => {
    const cancel = vi.fn();
    const stream = new ReadableStream<string>(
      { pull: () => new Promise(() => undefined), cancel },
      { highWaterMark: 0 },
    );
    const { unmount } = draw({ streams: { r1: stream } });
    await findPanel(/is still being written/);
    expect(cancel).not.toHaveBeenCalled();
    unmount();
    await waitFor(() => expect(cancel).toHaveBeenCalledOnce());
  });
});

describe('submitting', () => {
  it('waits for the end, and says so', async () => {
    const onSubmit = vi.fn();
    const { stream, write, end } = createStream();
    draw({ streams: { r1: stream }, onSubmit });
    write('Five.');
    await screen.findByText('Five.');
    await userEvent.click(screen.getAllByRole('radio', { name: /^Response [AB]/ }).at(-1) as HTMLElement);
    const submit = screen.getByRole('button', { name: /is still written/ });
    await userEvent.click(submit);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByRole('region', { name: /^Text of response/, busy: true })).toHaveFocus();
    end();
    await userEvent.click(await screen.findByRole('button', { name: /^Submit/ }));
    await waitFor(() => expect(onSubmit).toHaveBeenCalled());
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ judgedLength: { r1: 5 } });
  });

  it('says how much was judged where the host allows it before', async () => {
    const onSubmit = vi.fn();
    const { stream, write } = createStream();
    draw({ streams: { r1: stream }, allowsEarlySubmit: true, onSubmit });
    write('Five.');
    await screen.findByText('Five.');
    const keys = screen.getAllByRole('radio', { name: /^Response [AB]/ });
    await userEvent.click(keys.at(-1) as HTMLElement);
    write(' Mo.');
    await screen.findByText('Five. Mo.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onSubmit).toHaveBeenCalled());
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ judgedLength: { r1: 5 } });
  });
});
