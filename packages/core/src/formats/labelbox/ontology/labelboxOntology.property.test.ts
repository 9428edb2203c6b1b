import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPlainOntology } from '../../../../arbitraries/ontology.js';
import { hasErrors } from '../../../errors/index.js';
import { parseOntology } from '../../../ontology/index.js';
import { readLabelboxOntology } from './readLabelboxOntology.js';
import { writeLabelboxOntology } from './writeLabelboxOntology.js';

it('radio, checklist and text come back as they were, ids and limits among them', () => {
  fc.assert(
    fc.property(anyPlainOntology, (ontology) => {
      expect(parseOntology(ontology)).toEqual({ ok: true, value: ontology, problems: [] });
      const { json } = writeLabelboxOntology(ontology);
      const read = readLabelboxOntology(JSON.parse(JSON.stringify(json)), {
        id: ontology.id,
        name: ontology.name,
      });
      expect(read).toMatchObject({ ok: true, value: ontology });
      if (!read.ok) return;
      expect(read.value).toEqual(ontology);
      expect(writeLabelboxOntology(read.value).json).toEqual(json);
    }),
    { numRuns: 400 },
  );
});

it('reading never throws on anything at all, and what it reads is an ontology', () => {
  const feature = fc.record(
    {
      type: fc.constantFrom('radio', 'checklist', 'text', 'dropdown', 'prompt', 'response-radio', 'group'),
      tool: fc.constantFrom('message-ranking', 'message-single-selection', 'message-multi-selection', 'edge'),
      name: fc.oneof(fc.string(), fc.anything()),
      instructions: fc.oneof(fc.string(), fc.anything()),
      required: fc.anything(),
      scope: fc.constantFrom('index', 'global', 7),
      featureSchemaId: fc.oneof(fc.constantFrom('same', '__proto__'), fc.anything()),
      minCharacters: fc.anything(),
      maxCharacters: fc.nat(),
      archived: fc.constantFrom(true, false, null),
      uiMode: fc.anything(),
      attributes: fc.anything(),
      classifications: fc.anything(),
      options: fc.oneof(fc.anything(), fc.array(fc.record({ label: fc.anything(), value: fc.string() }))),
    },
    { requiredKeys: [] },
  );
  const file = fc.record({ tools: fc.array(feature), classifications: fc.array(feature) });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), file), (raw) => {
      const read = readLabelboxOntology(raw);
      expect(hasErrors(read.problems)).toBe(!read.ok);
      if (read.ok) expect(parseOntology(read.value)).toMatchObject({ ok: true, value: read.value });
    }),
    { numRuns: 1000 },
  );
});
