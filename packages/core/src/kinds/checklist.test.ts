import { describe, expect, it } from 'vitest';
import { toComparison } from '../../arbitraries/index.js';
import { type ChecklistClassification, checklistKind } from './checklist.js';

const options = ['a', 'b', 'c', 'tie'].map((id) => ({ id, label: id, value: id }));
const checklist: ChecklistClassification = {
  id: 'faults',
  kind: 'checklist',
  name: 'Faults',
  options,
  minChoices: 1,
  maxChoices: 2,
};

describe('checklist', () => {
  it('takes options in any order, and keeps the ontology’s', () => {
    expect(checklistKind.parseAnswer(['c', 'a', 'c'], checklist)).toMatchObject({ value: ['a', 'c'] });
    expect(checklistKind.parseAnswer(['z'], checklist).ok).toBe(false);
    expect(checklistKind.parseAnswer('a', checklist).ok).toBe(false);
  });

  it.each([
    [['a'], []],
    [['a', 'b', 'c'], ['too-many-choices']],
    [[], ['too-few-choices']],
  ])('holds its limits: %j', (answer, codes) => {
    expect(checklistKind.validate(answer, checklist, undefined).map(({ code }) => code)).toEqual(codes);
  });

  it('is answered by one choice, opens what is nested in each, and says nothing about responses', () => {
    expect(checklistKind.isAnswered([], checklist)).toBe(false);
    expect(checklistKind.isAnswered(['a'], checklist)).toBe(true);
    expect(checklistKind.listChosenOptions(['a', 'c'], checklist)).toEqual(['a', 'c']);
    expect(checklistKind.toPreferences(['a'], checklist, toComparison(['r0', 'r1']))).toEqual([]);
  });
});
