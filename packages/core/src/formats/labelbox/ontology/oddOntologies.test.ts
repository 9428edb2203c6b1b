import { describe, expect, it } from 'vitest';
import { readLabelboxOntology } from './readLabelboxOntology.js';

describe('what scripts write in the place of something else', () => {
  const read = (question: object) => {
    const parsed = readLabelboxOntology({ classifications: [{ type: 'text', name: 'A' }, question] });
    const problems = parsed.problems.map(({ path }) => path.slice(2));
    return { problems, question: parsed.ok ? parsed.value.classifications[1] : undefined };
  };

  it.each([
    [{ type: 'text', name: 'B', required: 'true' }, ['required']],
    [{ type: 'text', name: 'B', scope: 'INDEX' }, ['scope']],
    [{ type: 'radio', name: 'B', isLikertScale: 1, options: [{ label: 'C' }] }, ['isLikertScale']],
    [{ type: 'text', name: 'B', featureSchemaId: '__proto__' }, ['featureSchemaId']],
    [{ type: 'text', name: 'B', adjudgeId: 'a' }, ['featureSchemaId']],
    [{ type: 'radio', name: 'B', options: [{ label: 'C' }, { value: true }] }, ['options', 1]],
  ])('is said, and read without it: %j', (raw, place) => {
    const { problems, question } = read(raw);
    expect(question?.name).toBe('B');
    expect(question).not.toHaveProperty('required');
    expect(problems).toEqual([place]);
  });

  it('is taken where it is clear: numbers for names, a question that is called by its instructions', () => {
    const option = { label: 1, value: 2 };
    expect(read({ type: 'radio', name: 5, options: [option] })).toMatchObject({
      problems: [],
      question: { name: '5', options: [{ label: '1', value: '2' }] },
    });
    expect(read({ type: 'text', name: '', instructions: 'How?' })).toMatchObject({
      problems: [],
      question: { name: 'How?' },
    });
  });

  it('is the text of the JSON: it says what to do with it', () => {
    expect(readLabelboxOntology('{"classifications":[]}').problems[0]?.message).toContain('JSON.parse');
  });
});
