import {
  applyPrelabels,
  type Prelabel,
  type Problem,
  type Project,
  parseOntology,
  parseProjectDetails,
} from '@adjudge/core';
import { readDataFiles } from '@adjudge/core/formats';
import conversation from './conversation.ndjson?raw';
import everydayWork from './everyday-work.json?raw';
import longResponse from './long-response.json?raw';
import ontologyJson from './ontology.json' with { type: 'json' };
import prelabels from './prelabels.json' with { type: 'json' };
import projectJson from './project.json' with { type: 'json' };
import shopping from './shopping.json?raw';

export const demonstrationId = 'demonstration';

type RowPrelabel = Prelabel & { readonly dataRowId: string };

/** The project that comes with the application: rows in Labelbox's own shape, read as any imported file is. */
export function createDemonstration(): Project {
  const details = parseProjectDetails(projectJson);
  const ontology = parseOntology(ontologyJson);
  if (!details.ok || !ontology.ok) throw toError([...details.problems, ...ontology.problems]);
  const files = [
    { name: 'shopping.json', text: shopping },
    { name: 'everyday-work.json', text: everydayWork },
    { name: 'long-response.json', text: longResponse },
    { name: 'conversation.ndjson', text: conversation },
  ];
  const { dataRows } = readDataFiles(files, { ontology: ontology.value });
  const suggested = dataRows.map((row) => {
    const own = (prelabels as RowPrelabel[]).filter(({ dataRowId }) => dataRowId === row.id);
    return own.length === 0
      ? row
      : applyPrelabels(
          own.map(({ dataRowId: _dataRowId, ...one }) => one),
          row,
        );
  });
  return { ...details.value, ontology: ontology.value, dataRows: suggested, labels: [] };
}

function toError(problems: readonly Problem[]): Error {
  return new Error(`The demonstration cannot be read: ${problems.map(({ message }) => message).join(' ')}`);
}
