import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doInBackground, finishWork, type Steps, workInBackground } from './workInBackground.js';

const said: string[] = [];
/** What the browser has been given to do, in the order it does it. */
let tasks: (() => void)[] = [];
const doTask = () => tasks.shift()?.();
const doAll = () => {
  while (tasks.length > 0) doTask();
};

beforeEach(() => {
  said.length = 0;
  tasks = [];
  vi.stubGlobal('scheduler', {
    postTask: (act: () => void, { priority }: { priority: string }) => {
      expect(priority).toBe('background');
      tasks.push(act);
      return Promise.resolve();
    },
  });
});
afterEach(() => {
  doAll();
  vi.unstubAllGlobals();
});

/** Each step takes longer than work may keep the page from answering, so that it is a task of its own. */
function* count(name: string, steps: number): Steps<string> {
  for (let step = 1; step <= steps; step++) {
    said.push(`${name}${step}`);
    const start = performance.now();
    while (performance.now() - start < 9);
    yield;
  }
  return name;
}
const listener = {
  onDone: (name: string) => void said.push(`${name} done`),
  onFail: () => void said.push('failed'),
};

describe('work in the background', () => {
  it('is done piece by piece, one after the other, what is urgent first', () => {
    workInBackground(count('a', 2), listener);
    workInBackground(count('b', 1), { ...listener, isUrgent: true });
    expect(said).toEqual([]);
    doAll();
    expect(said).toEqual(['b1', 'b done', 'a1', 'a2', 'a done']);
  });

  it('lets the page answer between its pieces: one task at a time waits', () => {
    workInBackground(count('a', 3), listener);
    workInBackground(count('b', 1), listener);
    for (const step of ['a1', 'a2', 'a3']) {
      expect(tasks).toHaveLength(1);
      doTask();
      expect(said.at(-1)).toBe(step);
    }
  });

  it('is called off, in the middle too, and says nothing any more', () => {
    const stop = workInBackground(count('a', 5), listener);
    workInBackground(count('b', 1), listener);
    doTask();
    doTask();
    stop();
    doAll();
    expect(said).toEqual(['a1', 'a2', 'b1', 'b done']);
  });

  it('that fails says so, and the rest goes on', () => {
    function* fail(): Steps<string> {
      yield;
      throw new Error('no');
    }
    workInBackground(fail(), listener);
    workInBackground(count('b', 1), listener);
    doAll();
    expect(said).toEqual(['failed', 'b1', 'b done']);
  });

  const whenIdle = (act: () => void): void => {
    tasks.push(act);
  };
  it.each<[string, unknown, typeof whenIdle | undefined]>([
    ['schedules no tasks', undefined, whenIdle],
    ['has an element of the name', document.createElement('i'), whenIdle],
    ['has no idle time to give either', undefined, undefined],
  ])('is done where a browser %s', async (_name, scheduler, requestIdleCallback) => {
    vi.stubGlobal('scheduler', scheduler);
    vi.stubGlobal('requestIdleCallback', requestIdleCallback);
    workInBackground(count('a', 1), listener);
    await waitFor(() => {
      doAll();
      expect(said).toEqual(['a1', 'a done']);
    });
  });

  it('lets one thing go before what takes long, once', () => {
    workInBackground(count('a', 2), listener);
    doTask();
    doInBackground(() => said.push('one thing'));
    expect(said).toEqual(['a1']);
    doAll();
    expect(said).toEqual(['a1', 'one thing', 'a2', 'a done']);
  });

  it('leaves out a thing that is called off, and goes on behind one that throws', () => {
    doInBackground(() => {
      throw new Error('A thing that fails');
    });
    const callOff = doInBackground(() => said.push('called off'));
    doInBackground(() => said.push('the next'));
    callOff();
    expect(doTask).toThrow('A thing that fails');
    doAll();
    expect(said).toEqual(['the next']);
  });

  it('can be done at once', () => {
    expect(finishWork(count('a', 1))).toBe('a');
  });
});
