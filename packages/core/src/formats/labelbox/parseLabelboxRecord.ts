import { type DataRow, parseDataRow, toRowHash } from '../../conversation/index.js';
import {
  applyPathPrefix,
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  type Result,
} from '../../errors/index.js';
import type { LabelboxContent } from './content.js';
import { type FoundContent, findContent, isFields } from './findContent.js';
import { parseEnvelope } from './parseEnvelope.js';
import { parseLabelboxChat } from './parseLabelboxChat.js';
import { parseLabelboxConversation } from './parseLabelboxConversation.js';
import type { ToRole } from './toLabelboxRole.js';

const conversationType = 'application/vnd.labelbox.conversational';
const chatType = 'application/vnd.labelbox.conversational.model-chat-evaluation';

/** A row read from another shape than our own: problems found in the row later are said with the path of the source. */
export interface SourcedDataRow {
  readonly dataRow: DataRow;
  /** The place in the source record of a place in the row. */
  toSourcePath(path: Path): Path;
}

const shapes = [
  `a Labelbox conversation (\`type\` “${conversationType}”)`,
  `a Labelbox model chat (\`type\` “${chatType}”)`,
  'either of them in `row_data` or in the `data_row` of an export',
  'the older `conversationalData` form',
  'a Labelbox annotation (`dataRow`)',
  'a record of an Adjudge export',
];

/** What a record may be taken for, and what to do with it. */
function toHint(raw: unknown): string {
  if (Array.isArray(raw)) return ' It is a list within a list: put its records beside each other.';
  if (!isFields(raw)) return '';
  if (typeof raw.type === 'string') return ` Its type is “${raw.type.slice(0, 80)}”.`;
  if (Array.isArray(raw.classifications)) {
    return ' It looks like an ontology: import it in the ontology editor, or read it with `parseOntology`, or `readLabelboxOntology`.';
  }
  const native = Array.isArray(raw.annotations) ? 'label' : Array.isArray(raw.comparisons) ? 'dataRow' : '';
  if (native === '') return '';
  const name = native === 'label' ? 'label' : 'data-row';
  return ` It looks like one of ours: the record around it is {"adjudge": "${name}", "version": 1, "${native}": …}.`;
}

/** The one sentence for a record of no known shape. */
function createUnknownFormatProblem(raw: unknown): Problem {
  const given = toHint(raw);
  const message = `This is no record that can be imported.${given} It can be ${shapes.slice(0, -1).join('; ')}; or ${shapes.at(-1)}.`;
  return createProblem('unknown-format', message);
}

function createVersionProblem(version: unknown, expected: number): Problem {
  const given = typeof version === 'object' ? 'another kind of value' : String(version).slice(0, 40);
  const message = `Version ${expected} of this type can be read, and this row says ${given}. Export it again in version ${expected}.`;
  return createProblem('version-unknown', message, { path: ['version'] });
}

/** A missing version is the one there is. */
function checkVersion(content: FoundContent['content'], expected: number): Result<undefined> {
  const version = content.version ?? expected;
  return version === expected
    ? createSuccess(undefined)
    : createFailure(createVersionProblem(version, expected));
}

function parseContent(content: FoundContent['content'], toRole: ToRole): Result<LabelboxContent> {
  const isChat = content.type === chatType || Object.hasOwn(content, 'rootMessageIds');
  const isOlder = Object.hasOwn(content, 'conversationalData');
  if (!isChat && !isOlder && content.type !== conversationType) {
    return createFailure(createUnknownFormatProblem(content));
  }
  const version = checkVersion(content, isChat ? 2 : 1);
  if (!version.ok) return version;
  if (isChat) return parseLabelboxChat(content);
  return parseLabelboxConversation(content, toRole, isOlder ? 'conversationalData' : 'messages');
}

function toSourcePath({ places }: LabelboxContent, contentPath: Path, path: Path): Path {
  const [head, at, part, index] = path;
  const place = head === 'comparisons' && typeof at === 'number' ? places[at] : undefined;
  if (place === undefined) return contentPath;
  const response = part === 'responses' && typeof index === 'number' ? place.responses[index] : undefined;
  return [...contentPath, ...(response ?? place.path)];
}

/**
 * Reads a record of any of Labelbox’s shapes as a data row. Its id is the global key, else the external id, else Labelbox’s own, else
 * `row-` and the row's hash.
 */
export function parseLabelboxRecord(raw: unknown, toRole: ToRole): Result<SourcedDataRow> {
  if (!isFields(raw)) return createFailure(createUnknownFormatProblem(raw));
  const found = findContent(raw);
  if (!found.ok) return found;
  const { path, parts, own } = found.value;
  const content = parseContent(found.value.content, toRole);
  if (!content.ok) return { ok: false, problems: applyPathPrefix(path, content.problems) };
  const envelope = parseEnvelope(parts, own);
  if (!envelope.ok) return envelope;
  const { messages, comparisons } = content.value;
  const { id, ...rest } = envelope.value;
  const unnamed: DataRow = { id: 'row', ...rest, messages, comparisons };
  const dataRow = parseDataRow({ ...unnamed, id: id ?? `row-${toRowHash(unnamed)}` });
  const toPath = (rowPath: Path) => toSourcePath(content.value, path, rowPath);
  if (!dataRow.ok) {
    return {
      ok: false,
      problems: dataRow.problems.map((problem) => ({ ...problem, path: toPath(problem.path) })),
    };
  }
  return createSuccess({ dataRow: dataRow.value, toSourcePath: toPath }, [
    ...applyPathPrefix(path, content.problems),
    ...envelope.problems,
  ]);
}
