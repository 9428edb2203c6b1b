import { createFailure, createProblem, createSuccess, type Result } from '../../../errors/index.js';
import { isFields } from '../findContent.js';

/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What names a thing of the ontology: a question or an option. At least one is there. */
export interface Naming {
  readonly name?: string;
  readonly schemaId?: string;
}

const answerFields = ['answer', 'answers', 'messageEvaluationTask', 'location'];

/** Whether a record is a Labelbox annotation: it says which row it is about, or has a name and an answer and forgot the row. */
export function isAnnotationRecord(raw: unknown): raw is Fields {
  if (!isFields(raw) || Object.hasOwn(raw, 'row_data') || Object.hasOwn(raw, 'data_row')) return false;
  if (Object.hasOwn(raw, 'dataRow')) return true;
  const isNamed = Object.hasOwn(raw, 'name') || Object.hasOwn(raw, 'schemaId');
  return isNamed && answerFields.some((field) => Object.hasOwn(raw, field));
}

/** Text, or a number as text: scripts write names and ids as numbers, too. Nothing for what is neither, or empty. */
export function toText(raw: unknown): string | undefined {
  if (typeof raw === 'number') return String(raw);
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}

const longestShown = 300;

/** A value as a message shows it: its JSON, cut short. */
export function toShownJson(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    // A value that was handed over in code may be circular or hold a bigint.
    text = 'this annotation';
  }
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** What names a question or an option; failing that, the problem in Labelbox's own words. */
export function parseNaming(fields: Fields): Result<Naming> {
  const name = toText(fields.name);
  const schemaId = toText(fields.schemaId);
  if (name !== undefined || schemaId !== undefined) {
    return createSuccess({
      ...(name !== undefined && { name }),
      ...(schemaId !== undefined && { schemaId }),
    });
  }
  const message = 'Schema id or name are not set. Set either one.';
  return createFailure(createProblem('annotation-invalid', message));
}

/** A name as a message shows it. */
export function toNamingText({ name, schemaId }: Naming): string {
  return name === undefined ? `the schema id ${toShownJson(schemaId)}` : toShownJson(name);
}

/** The answer of an annotation, under either of its two names, and the field that holds it. */
export function toAnswerField(fields: Fields): { readonly field: string; readonly value: unknown } {
  const field = fields.answer == null && fields.answers != null ? 'answers' : 'answer';
  return { field, value: fields[field] };
}
