import { describe, expectTypeOf, it } from 'vitest';
import { type AnswersOf, defineOntology, type Ontology, parseOntology } from '../index.js';

const ontology = defineOntology({
  id: 'o',
  version: 1,
  name: 'O',
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Best',
      options: [
        { id: 'a', label: 'A', classifications: [{ id: 'why', kind: 'text', name: 'Why' }] },
        { id: 'b', label: 'B' },
      ],
    },
    { id: 'faults', kind: 'checklist', name: 'Faults', options: [{ id: 'x', label: 'X' }] },
    {
      id: 'clear',
      kind: 'radio',
      name: 'Clear',
      scope: 'message',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ],
    },
    { id: 'own', kind: 'likert', name: 'Own' },
  ],
});
type Answers = AnswersOf<typeof ontology>;

describe('the answers of a defined ontology', () => {
  it('are keyed by classification, nested ones among them', () => {
    expectTypeOf<keyof Answers>().toEqualTypeOf<'best' | 'why' | 'faults' | 'clear' | 'own'>();
  });
  it('are option ids, lists of them, texts; of a kind of the host’s, unknown', () => {
    expectTypeOf<NonNullable<Answers['best']>>().toEqualTypeOf<'a' | 'b'>();
    expectTypeOf<NonNullable<Answers['faults']>>().toEqualTypeOf<readonly 'x'[]>();
    expectTypeOf<NonNullable<Answers['why']>>().toEqualTypeOf<string>();
    expectTypeOf<Answers['own']>().toEqualTypeOf<unknown>();
  });
  it('of scope message are keyed by message', () => {
    expectTypeOf<NonNullable<Answers['clear']>>().toEqualTypeOf<Readonly<Record<string, 'yes' | 'no'>>>();
  });
  it('stay an ontology, as a parsed one is', () => {
    expectTypeOf(ontology).toExtend<Ontology>();
    const parsed = parseOntology({});
    if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<Ontology>();
  });
});
