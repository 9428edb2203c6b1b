import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyWork } from '../../arbitraries/index.js';
import { parseLabel } from '../label/index.js';
import { readDataFile, writeNative } from './index.js';

it('ontologies and answers of every kind, scope and condition come back from the native format as they were', () => {
  fc.assert(
    fc.property(anyWork, ({ ontology, row, label }) => {
      const project = { id: 'p', name: 'P', ontology, dataRows: [row], labels: [label] };
      const back = readDataFile({ name: 'export.ndjson', text: writeNative(project) });
      const sorted = parseLabel(label);
      // What these ontologies ask may depend on what nobody can answer; that is said each time.
      const problems = back.report.problems.filter(({ code }) => code !== 'condition-never-holds');
      expect(problems).toEqual([]);
      expect(back.project?.ontology).toEqual(ontology);
      expect(back.dataRows).toEqual([row]);
      expect(back.labels).toEqual(sorted.ok ? [sorted.value] : []);
    }),
  );
});
