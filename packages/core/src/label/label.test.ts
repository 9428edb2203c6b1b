import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLabelOf, anyRow } from '../../arbitraries/index.js';
import { rowTarget } from '../conversation/index.js';
import { isEqualJson } from '../errors/index.js';
import { toKindRegistry } from '../kinds/index.js';
import {
  createSampleDataRow,
  createSampleLabel,
  sampleLongOntology,
  sampleOntology,
} from '../testing/index.js';
import { applyLabelChanges, diffLabels } from './changes.js';
import { listAskedAnnotations, toFittingLabel } from './fit.js';
import { listVerdicts, toPreferences } from './listVerdicts.js';
import { parseLabel } from './parseLabel.js';
import type { Label } from './types.js';
import { validateLabel } from './validateLabel.js';

const kinds = toKindRegistry();
const row = createSampleDataRow({}, sampleLongOntology);
const twoLabels = anyRow.chain((one) => fc.tuple(anyLabelOf(one), anyLabelOf(one)));

/** As labels are everywhere inside: annotations in their one order. */
function toRead(label: Label): Label {
  const parsed = parseLabel(label);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

describe('edits as data', () => {
  it('lead from any label to any other', () => {
    fc.assert(
      fc.property(twoLabels, ([before, after]) => {
        const [a, b] = [toRead(before), toRead(after)];
        expect(applyLabelChanges(diffLabels(a, b), a)).toEqual(b);
      }),
    );
  });

  it('are none between equal labels, and survive being sent as JSON', () => {
    fc.assert(
      fc.property(twoLabels, ([before, after]) => {
        const [a, b] = [toRead(before), toRead(after)];
        expect(diffLabels(a, a)).toEqual([]);
        const sent = JSON.parse(JSON.stringify(diffLabels(a, b))) as ReturnType<typeof diffLabels>;
        expect(applyLabelChanges(sent, a)).toEqual(b);
      }),
    );
  });
});

describe('parseLabel', () => {
  it('gives back any label from its JSON', () => {
    fc.assert(
      fc.property(anyRow.chain(anyLabelOf), (label) => {
        const read = toRead(label);
        expect(parseLabel(JSON.parse(JSON.stringify(read)))).toEqual({ ok: true, value: read, problems: [] });
      }),
    );
  });

  it('never throws, and names the path of what is wrong', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void expect(typeof parseLabel(raw).ok).toBe('boolean')));
    const bad = { ...createSampleLabel(row, { best: 'a' }), annotator: { id: 7 } };
    expect(parseLabel(bad).problems[0]).toMatchObject({ code: 'wrong-type', path: ['annotator', 'id'] });
  });
});

describe('isEqualJson', () => {
  it('agrees with the JSON of values whose keys stand in one order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(isEqualJson(a as never, a as never)).toBe(true);
        if (isEqualJson(a as never, b as never)) expect(a).toEqual(b);
      }),
    );
    expect(isEqualJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(isEqualJson([1], { 0: 1 })).toBe(false);
  });
});

describe('what keeps a label from being submitted', () => {
  const cases = [
    ['nothing answered', {}, ['answer-required', 'answer-required']],
    ['all that is required', { best: 'a', reason: 'Shorter.' }, []],
    ['white space for a reason', { best: 'a', reason: ' \n' }, ['answer-required']],
    [
      'a nested question open and empty',
      { best: 'a', reason: 'x', faults: ['wrong-fact'] },
      ['answer-required'],
    ],
    [
      'a nested answer too short',
      { best: 'a', reason: 'x', faults: ['wrong-fact'], quote: 'abc' },
      ['text-too-short'],
    ],
    [
      'too many choices',
      { best: 'a', reason: 'x', faults: ['wrong-fact', 'off-topic', 'too-long'], quote: 'abcde' },
      ['too-many-choices'],
    ],
  ] as const;
  it.each(cases)('%s', (_name, answers, codes) => {
    const label = createSampleLabel(row, answers as never, { ontology: sampleLongOntology });
    expect(validateLabel(label, row, sampleLongOntology, kinds).map(({ code }) => code)).toEqual(codes);
  });

  it('is nothing for a question of an unknown kind', () => {
    const ontology = {
      ...sampleOntology,
      classifications: [{ id: 'x', kind: 'matrix', name: 'X', required: true }],
    };
    expect(validateLabel(createSampleLabel(row, {}), row, ontology, kinds)).toEqual([]);
  });
});

describe('a stored label under a changed ontology', () => {
  it('keeps the answers that still fit, and says what it left out', () => {
    const label = createSampleLabel(row, { best: 'gone', reason: 'Kept.', old: 1 });
    const fitted = toFittingLabel(label, sampleOntology, kinds);
    expect(fitted.label.annotations.map(({ classificationId }) => classificationId)).toEqual(['reason']);
    expect(fitted.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['answer-invalid', 'warning'],
      ['unknown-reference', 'warning'],
    ]);
  });

  it('leaves out what is not asked: a branch whose option is not chosen', () => {
    const label = createSampleLabel(row, { best: 'a', faults: ['off-topic'], quote: 'abcde' });
    const asked = listAskedAnnotations(label, row, sampleLongOntology, kinds);
    expect(asked.map(({ classificationId }) => classificationId)).toEqual(['best', 'faults']);
  });
});

describe('verdicts', () => {
  it('are the answers that say which response is better', () => {
    const label = createSampleLabel(row, { best: 'b', reason: 'Kinder.' });
    const [verdict, ...others] = listVerdicts(label, row, sampleOntology, kinds);
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({ comparisonId: 'c0', annotation: { classificationId: 'best' } });
    expect(toPreferences(label, row, sampleOntology, kinds)).toEqual([
      {
        relation: 'preferred',
        preferred: 'r1',
        rejected: 'r0',
        source: { classificationId: 'best', kind: 'radio' },
      },
    ]);
  });

  it('are none in a row without a comparison', () => {
    const bare = createSampleDataRow({ comparisons: [] });
    expect(listVerdicts(createSampleLabel(bare, { best: 'a' }), bare, sampleOntology, kinds)).toEqual([]);
  });

  it('do not depend on the order in which the responses stood', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'tie'), fc.string({ minLength: 1 }), (answer, annotatorId) => {
        const one = createSampleLabel(row, { best: answer });
        const other = createSampleLabel(row, { best: answer }, { annotatorId });
        expect(toPreferences(other, row, sampleOntology, kinds)).toEqual(
          toPreferences(one, row, sampleOntology, kinds),
        );
      }),
    );
    expect(rowTarget).toEqual({ type: 'row' });
  });
});
