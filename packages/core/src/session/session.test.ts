import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../arbitraries/index.js';
import { type DataRow, rowTarget, toPresentation } from '../conversation/index.js';
import { createProblem } from '../errors/index.js';
import type { OptionClassification } from '../kinds/index.js';
import { toPreferences } from '../label/index.js';
import {
  createSampleDataRow,
  createSampleLabel,
  sampleLongOntology,
  sampleOntology,
} from '../testing/index.js';
import {
  createSessionState,
  listPresentedOptions,
  reduceSession,
  type SessionAction,
  type SessionState,
  selectAnswer,
  selectCanSubmit,
  selectContentMode,
  selectIsPreferred,
  selectPresentedResponses,
  selectProblems,
  selectProgress,
  selectVerdictQuestion,
  toSkippedLabel,
  toSubmittedLabel,
  toTimedLabel,
} from './index.js';

const annotator = { id: 'annotator-1' };
const suggestion = {
  classificationId: 'best',
  target: rowTarget,
  answer: 'b',
  source: 'judge-3',
  confidence: 0.8,
} as const;

function create(
  fields: Partial<DataRow> = {},
  config: Partial<Parameters<typeof createSessionState>[0]> = {},
) {
  const ontology = config.ontology ?? sampleOntology;
  return createSessionState({
    dataRow: createSampleDataRow(fields, ontology),
    ontology,
    annotator,
    ...config,
  });
}

type Answers = readonly (readonly [string, SessionAction extends never ? never : unknown])[];

function answer(classificationId: string, given: unknown, at = 0, merge = false): SessionAction {
  return {
    type: 'answer',
    classificationId,
    target: rowTarget,
    answer: given as never,
    reason: 'person',
    at,
    merge,
  };
}

const run = (state: SessionState, ...actions: readonly SessionAction[]) =>
  actions.reduce(reduceSession, state);
const answered = (state: SessionState, ...answers: Answers) =>
  run(state, ...answers.map(([id, given]) => answer(id, given)));

const anyEdit: fc.Arbitrary<SessionAction> = fc.oneof(
  fc.constantFrom('a', 'b', 'tie', undefined).map((given) => answer('best', given)),
  fc.tuple(anyText, fc.nat(5000), fc.boolean()).map(([text, at, merge]) => answer('reason', text, at, merge)),
  fc.subarray(['wrong-fact', 'off-topic']).map((given) => answer('faults', given)),
);

describe('undo and redo', () => {
  const long = create({}, { ontology: sampleLongOntology }).state;

  it('undo then redo is identity, after any edits', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), fc.nat(12), (edits, steps) => {
        const done = run(long, ...edits);
        const count = Math.min(steps, done.history.past.length);
        const back = run(done, ...Array<SessionAction>(count).fill({ type: 'undo' }));
        const forth = run(back, ...Array<SessionAction>(count).fill({ type: 'redo' }));
        expect(forth.label).toEqual(done.label);
      }),
    );
  });

  it('all steps back is the start', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const done = run(long, ...edits);
        const back = run(done, ...Array<SessionAction>(edits.length).fill({ type: 'undo' }));
        expect(back.label).toEqual(long.label);
      }),
    );
  });

  it('takes a burst of typing back in one step, and what was typed after a pause in another', () => {
    const typed = run(
      long,
      answer('reason', 'S', 0, true),
      answer('reason', 'Sh', 200, true),
      answer('reason', 'Sho', 900, true),
      answer('reason', 'Shor', 2000, true),
    );
    expect(typed.history.past).toHaveLength(2);
    const once = run(typed, { type: 'undo' });
    expect(selectAnswer(once, 'reason', rowTarget)).toBe('Sho');
    expect(selectAnswer(run(once, { type: 'undo' }), 'reason', rowTarget)).toBeUndefined();
  });

  it('is nothing where there is nothing to take back, and an edit forgets what was undone', () => {
    expect(run(long, { type: 'undo' })).toBe(long);
    expect(run(long, { type: 'redo' })).toBe(long);
    const undone = run(answered(long, ['best', 'a']), { type: 'undo' });
    const edited = answered(undone, ['best', 'b']);
    expect(run(edited, { type: 'redo' })).toBe(edited);
  });
});

describe('a suggestion', () => {
  const { state } = create({ prelabels: [suggestion] });

  it('is no answer until somebody acts', () => {
    expect(selectAnswer(state, 'best', rowTarget)).toBeUndefined();
    expect(selectProgress(state)).toEqual({ answered: 0, asked: 2, left: 2 });
    expect(toSubmittedLabel(state, 0).prelabelOutcomes).toBeUndefined();
  });

  const decisions = [
    ['taken over', [['best', 'b']], 'accepted', 'prelabel-accepted'],
    ['answered otherwise', [['best', 'a']], 'changed', 'prelabel-changed'],
    [
      'answered and emptied',
      [
        ['best', 'b'],
        ['best', undefined],
      ],
      'cleared',
      undefined,
    ],
  ] as const;
  it.each(decisions)('%s is remembered', (_name, answers, outcome, origin) => {
    const done = answered(state, ...answers);
    expect(toTimedLabel(done, 0).prelabelOutcomes).toMatchObject([{ classificationId: 'best', outcome }]);
    expect(done.label.annotations[0]?.origin).toBe(origin);
  });

  it('remembers the time of the first decision, and undo leaves that alone', () => {
    const opened = run(
      state,
      { type: 'open', at: 1000 },
      answer('best', 'b', 4000),
      answer('best', 'a', 9000),
    );
    const label = toTimedLabel(run(opened, { type: 'undo' }, { type: 'undo' }), 10_000);
    expect(label.prelabelOutcomes).toMatchObject([{ outcome: 'cleared', elapsedMs: 3000 }]);
    expect(label.timing).toEqual({ elapsedMs: 9000 });
  });

  it('is the answer from the start where the project pre-fills, and submitting confirms it', () => {
    const filled = create({ prelabels: [suggestion] }, { prelabelMode: 'prefill' }).state;
    expect(selectAnswer(filled, 'best', rowTarget)).toBe('b');
    expect(toSubmittedLabel(filled, 0).prelabelOutcomes).toMatchObject([{ outcome: 'accepted' }]);
  });

  it('that fits no question is left out, and said', () => {
    const odd = { ...suggestion, answer: 'nobody' };
    const { state: filled, problems } = create({ prelabels: [odd] }, { prelabelMode: 'prefill' });
    expect(selectAnswer(filled, 'best', rowTarget)).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'answer-invalid', severity: 'warning' }]);
  });
});

describe('a stored label', () => {
  const row = createSampleDataRow();
  const stored = { ...createSampleLabel(row, { best: 'a', reason: 'Kept.' }), timing: { elapsedMs: 700 } };

  it('is gone on from, its time counted', () => {
    const { state, problems } = create({}, { label: stored });
    expect(problems).toEqual([]);
    expect(selectAnswer(state, 'reason', rowTarget)).toBe('Kept.');
    expect(toTimedLabel(run(state, { type: 'open', at: 0 }), 300).timing).toEqual({ elapsedMs: 1000 });
  });

  it('of another text is not shown, and said', () => {
    const { state, problems } = create({}, { label: { ...stored, rowHash: 'other' } });
    expect(state.label.annotations).toEqual([]);
    expect(problems).toMatchObject([{ code: 'row-changed' }]);
  });

  it('that was submitted is a draft again when it is edited', () => {
    const edited = answered(create({}, { label: stored }).state, ['best', 'b']);
    expect(edited.label.status).toBe('draft');
  });
});

describe('submitting', () => {
  const { state } = create();
  const complete = answered(state, ['best', 'a'], ['reason', 'Shorter.']);

  it('can be done when nothing is missing', () => {
    expect(selectCanSubmit(state)).toBe(false);
    expect(selectProblems(state).map(({ classificationId }) => classificationId)).toEqual(['best', 'reason']);
    expect(selectCanSubmit(complete)).toBe(true);
    expect(toSubmittedLabel(complete, 0).status).toBe('submitted');
  });

  it('lets nothing change while it is on its way, and keeps everything when it fails', () => {
    const saving = run(complete, { type: 'start-save', intent: 'submit' });
    expect(run(saving, answer('best', 'b'), { type: 'undo' }, { type: 'start-save', intent: 'skip' })).toBe(
      saving,
    );
    expect(selectCanSubmit(saving)).toBe(false);
    const failed = run(saving, {
      type: 'fail-save',
      intent: 'submit',
      problem: createProblem('save-failed', 'No.'),
    });
    expect(failed.label).toBe(complete.label);
    expect(failed.save.status).toBe('failed');
    expect(selectCanSubmit(failed)).toBe(true);
    expect(run(failed, { type: 'dismiss-save' }).save.status).toBe('idle');
  });

  it('gives only answers to questions asked; the draft keeps the others', () => {
    const long = create({}, { ontology: sampleLongOntology }).state;
    const open = answered(long, ['faults', ['wrong-fact']], ['quote', 'abcde'], ['faults', ['off-topic']]);
    expect(toTimedLabel(open, 0).annotations).toHaveLength(2);
    expect(toSubmittedLabel(open, 0).annotations.map(({ classificationId }) => classificationId)).toEqual([
      'faults',
    ]);
  });

  it('skipping gives no answers, and why', () => {
    expect(toSkippedLabel(complete, 0, { reason: 'Not my language.' })).toMatchObject({
      annotations: [],
      skip: { reason: 'Not my language.' },
      status: 'skipped',
    });
  });
});

describe('time', () => {
  it('runs while the row is open and visible, and never backward', () => {
    const { state } = create();
    const worked = run(
      state,
      { type: 'open', at: 100 },
      { type: 'open', at: 150 },
      { type: 'pause', at: 300 },
      { type: 'open', at: 1000 },
      { type: 'pause', at: 900 },
    );
    expect(toTimedLabel(worked, 5000).timing).toEqual({ elapsedMs: 200 });
  });
});

describe('what is on the screen', () => {
  const { state } = create();
  const [first, second] = selectPresentedResponses(state);

  it('is Markdown or raw for all, with exceptions until all are switched again', () => {
    const id = first?.response.id ?? '';
    const raw = run(state, { type: 'set-content-mode', mode: 'raw', responseId: id });
    expect([first, second].map((one) => selectContentMode(raw, one?.response.id ?? ''))).toEqual([
      'raw',
      'markdown',
    ]);
    const all = run(raw, { type: 'set-content-mode', mode: 'markdown' });
    expect(selectContentMode(all, id)).toBe('markdown');
  });

  it('marks the response that is preferred, by its letter', () => {
    const question = selectVerdictQuestion(state);
    const options =
      question === undefined
        ? []
        : listPresentedOptions(state, question.classification as OptionClassification, question.target);
    expect(options.map(({ response, isTie }) => response?.letter ?? isTie)).toEqual(['A', 'B', true]);
    const chosen = answered(state, ['best', options[0]?.option.id]);
    expect(selectIsPreferred(chosen, first?.response.id ?? '')).toBe(true);
    expect(selectIsPreferred(chosen, second?.response.id ?? '')).toBe(false);
  });
});

it('swapping sides changes only the recorded order: the same options give the same preferences', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
      const one = create({}, { ontology: sampleLongOntology }).state;
      const ids = one.dataRow.comparisons[0]?.responses.map(({ id }) => id) ?? [];
      const turned = [...(one.label.presentation.order.c0 ?? ids)].reverse();
      const other: SessionState = {
        ...one,
        label: { ...one.label, presentation: toPresentation('turned', { c0: turned }) },
      };
      const [a, b] = [run(one, ...edits), run(other, ...edits)];
      const of = (state: SessionState) =>
        toPreferences(state.label, state.dataRow, state.ontology, state.kinds);
      expect(of(b)).toEqual(of(a));
      expect({ ...b.label, presentation: a.label.presentation }).toEqual(a.label);
    }),
  );
});

describe('suggestions that the ontology does not take', () => {
  it('are left out of the session and said, whatever their shape', () => {
    const good = { classificationId: 'best', target: rowTarget, answer: 'b' };
    const prelabels = [
      good,
      { classificationId: 'best', target: rowTarget, answer: { 0: 'b' } },
      { classificationId: 'faults', target: rowTarget, answer: 'wrong-fact' },
      { classificationId: 'gone', target: rowTarget, answer: 'x' },
    ];
    const { state, problems } = createSessionState({
      dataRow: { ...createSampleDataRow(), prelabels },
      ontology: sampleLongOntology,
      annotator: { id: 'annotator-1' },
    });
    expect(state.dataRow.prelabels).toEqual([good]);
    expect(problems.map(({ severity, path }) => [severity, path[1]])).toEqual([
      ['warning', 1],
      ['warning', 2],
      ['warning', 3],
    ]);
  });
});
