import { type Ontology, type Problem, parseJson, parseOntology, type Result } from '@adjudge/core';
import { readLabelboxOntology, writeLabelboxOntology } from '@adjudge/core/formats';
import type { FieldKind } from '../../session/index.js';

/** Ways an ontology can be written down. */
export type OntologyFormat = 'adjudge' | 'labelbox';

/** An ontology in a format, and what the format does not carry. */
export interface WrittenOntology {
  readonly text: string;
  readonly problems: readonly Problem[];
}

const toText = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** Writes an ontology in a format. */
export function writeOntology(ontology: Ontology, format: OntologyFormat): WrittenOntology {
  if (format === 'adjudge') return { text: toText(ontology), problems: [] };
  const { json, problems } = writeLabelboxOntology(ontology);
  return { text: toText(json), problems };
}

/** Labelbox's normalized JSON lists tools beside classifications; ours has no tools. */
function isLabelbox(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && ('tools' in raw || 'normalized' in raw);
}

/** Reads an ontology from a text, in whichever format it is written. */
export function readOntology(
  text: string,
  kinds: readonly FieldKind[],
  into: Pick<Ontology, 'id' | 'name'>,
): Result<Ontology> {
  const json = parseJson(text);
  const own = kinds.map(({ kind }) => kind);
  if (!json.ok) return json;
  if (isLabelbox(json.value)) {
    const named = into.name === '' ? {} : { name: into.name };
    return readLabelboxOntology(json.value, { id: into.id, ...named, kinds: own });
  }
  return parseOntology(json.value, { kinds: own });
}
