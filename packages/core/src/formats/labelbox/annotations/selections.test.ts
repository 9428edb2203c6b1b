import { describe, expect, it } from 'vitest';
import { createSampleDataRow } from '../../../testing/index.js';
import { readLabelboxAnnotations, readLabelboxOntology } from '../../index.js';

const read = readLabelboxOntology({ tools: [{ tool: 'message-multi-selection', name: 'Good ones' }] });
const ontology = read.ok ? read.value : undefined;
const responses = ['m0', 'm1', 'm2'].map((sourceId, index) => ({
  id: `r${index}`,
  sourceId,
  content: sourceId,
}));
const row = createSampleDataRow({
  id: 'chat',
  comparisons: [{ id: 'c0', parentMessageId: 'm2', responses }],
});

function select(messageIds: readonly string[], format = 'message-multi-selection') {
  if (ontology === undefined) throw new Error('The ontology could not be read.');
  const data = { parentMessageId: 'm2', selectedMessages: messageIds.map((messageId) => ({ messageId })) };
  const record = { name: 'Good ones', dataRow: { id: 'chat' }, confidence: 0.8 };
  const records = [{ ...record, messageEvaluationTask: { format, data: { ...data, messageId: 'm0' } } }];
  const imported = readLabelboxAnnotations(records, { ontology, dataRows: [row] });
  return {
    suggested: imported.prelabels.map(({ prelabel: { target, answer, confidence } }) => [
      target,
      answer,
      confidence,
    ]),
    problems: imported.lines.flatMap(({ problems }) => problems),
  };
}

describe('a selection of several responses, under the ontology as Labelbox has it', () => {
  it('is an answer about each of them', () => {
    expect(select(['m0', 'm2', 'm0'])).toEqual({
      suggested: [
        [{ type: 'response', responseId: 'r0' }, ['selected'], 0.8],
        [{ type: 'response', responseId: 'r2' }, ['selected'], 0.8],
      ],
      problems: [],
    });
  });

  it('stays out as a whole where one of them is not there', () => {
    const { suggested, problems } = select(['m0', 'm9']);
    expect(suggested).toEqual([]);
    expect(problems).toMatchObject([{ code: 'unknown-reference' }]);
  });

  it('is not what a selection of one is', () => {
    expect(select([], 'message-single-selection').problems).toMatchObject([{ code: 'target-invalid' }]);
  });
});
