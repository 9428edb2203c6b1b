import {
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  parseJson,
  type Result,
} from '../../errors/index.js';
import { createNotJsonProblem } from '../readRecords.js';
import type { EnvelopePart } from './parseEnvelope.js';

type Fields = Readonly<Record<string, unknown>>;

/** The part of a record that holds the conversation, and the parts around it. */
export interface FoundContent {
  readonly content: Fields;
  readonly path: Path;
  readonly parts: readonly EnvelopePart[];
  readonly own?: EnvelopePart;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function createUrlFailure(url: string, path: Path) {
  const shown = url.length > 120 ? `${url.slice(0, 120)}…` : url;
  const message = `The content of this row is a link (${shown}), which is never fetched unasked. Download it and import the file, or put its JSON in place of the link.`;
  return createFailure(createProblem('row-data-is-url', message, { path, params: { url } }));
}

/** The conversation in `row_data`: an object, the text of one, or a link. */
function parseRowData(raw: unknown, path: Path): Result<Fields> {
  if (isFields(raw)) return createSuccess(raw);
  if (typeof raw === 'string' && /^\s*[a-z][a-z\d+.-]*:\//i.test(raw))
    return createUrlFailure(raw.trim(), path);
  if (typeof raw === 'string' && /^\s*[[{"]/.test(raw)) {
    const parsed = parseJson(raw);
    if (!parsed.ok) return createFailure({ ...createNotJsonProblem(raw, 'The text in `row_data`'), path });
    if (isFields(parsed.value)) return createSuccess(parsed.value);
  }
  const message =
    'Expected a conversation here, as an object or as the text of one. Put the JSON of the conversation in.';
  return createFailure(createProblem('wrong-type', message, { path }));
}

/** Where a Labelbox record keeps its conversation: in an export line, a wrapped row, the older bulk form, or the record itself. */
export function findContent(record: Fields): Result<FoundContent> {
  const whole: EnvelopePart = { fields: record, path: [] };
  const exported = record.data_row;
  if (isFields(exported)) {
    const own: EnvelopePart = { fields: exported, path: ['data_row'] };
    const path = ['data_row', 'row_data'];
    const content = parseRowData(exported.row_data, path);
    return content.ok ? createSuccess({ content: content.value, path, parts: [own, whole], own }) : content;
  }
  if (Object.hasOwn(record, 'row_data')) {
    const content = parseRowData(record.row_data, ['row_data']);
    if (!content.ok) return content;
    return createSuccess({ content: content.value, path: ['row_data'], parts: [whole] });
  }
  const { conversationalUrl } = record;
  if (typeof conversationalUrl === 'string' && !Object.hasOwn(record, 'conversationalData')) {
    return createUrlFailure(conversationalUrl, ['conversationalUrl']);
  }
  return createSuccess({ content: record, path: [], parts: [whole] });
}
