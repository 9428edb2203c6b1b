import * as v from 'valibot';
import type { JsonValue } from '../errors/index.js';
import type { Target } from './target.js';
import type { DataRow, OptionBinding } from './types.js';

/** Ids are keys of plain objects in labels and bindings, so the names that every object has of its own accord are refused. */
const isFree = (text: string) => text !== '' && text !== 'prototype' && !(text in {});

/** An id of a row, message, response, question or option, for schemas of your own kinds. */
export const idSchema = v.pipe(
  v.string(),
  v.check(
    isFree,
    'An id must be some text, and none of the names that every object has, like “constructor” or “toString”. Rename it.',
  ),
);

type JsonObject = { readonly [key: string]: JsonValue };

function isJsonObject(value: unknown): value is JsonObject {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isJson)
  );
}

function isJson(value: unknown): value is JsonValue {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) ? value.every(isJson) : isJsonObject(value);
}

/** Any JSON, as it is: a schema of records would drop keys like `constructor` without a word. */
export const jsonSchema = v.custom<JsonValue>(
  isJson,
  'This is no JSON value. Give text, a number, true, false, null, a list or an object.',
);

const jsonObjectSchema = v.custom<JsonObject>(
  isJsonObject,
  'This is no JSON object. Give one, with a name for each value.',
);

const messageTarget = v.object({ type: v.literal('message'), messageId: idSchema });
const responseTarget = v.object({ type: v.literal('response'), responseId: idSchema });

/** An offset into a text. */
export const offsetSchema = v.pipe(
  v.number(),
  v.integer('An offset is a whole number. Count UTF-16 units from the start of the text.'),
  v.minValue(0, 'An offset is not below 0. Count UTF-16 units from the start of the text.'),
);

/** Whether a range holds a character at least. */
const isRange = ({ start, end }: { readonly start: number; readonly end: number }) => start < end;
const rangeMessage = 'A range ends behind its start. Make `end` the offset after its last character.';

const spanTarget = v.pipe(
  v.object({
    type: v.literal('span'),
    field: v.variant('type', [messageTarget, responseTarget]),
    start: offsetSchema,
    end: offsetSchema,
  }),
  v.forward(
    v.check((range) => isRange(range), rangeMessage),
    ['end'],
  ),
);

/** A part of a text that was masked. */
export const maskedRangeSchema = v.pipe(
  v.object({ start: offsetSchema, end: offsetSchema, phrase: v.string() }),
  v.forward(
    v.check((range) => isRange(range), rangeMessage),
    ['end'],
  ),
);

/** What an answer is about, for schemas of your own kinds. */
export const targetSchema: v.GenericSchema<unknown, Target> = v.variant('type', [
  v.object({ type: v.literal('row') }),
  messageTarget,
  v.object({ type: v.literal('comparison'), comparisonId: idSchema }),
  responseTarget,
  spanTarget,
]);

const prelabelSchema = v.object({
  classificationId: idSchema,
  target: targetSchema,
  answer: jsonSchema,
  source: v.exactOptional(v.string()),
  confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const message = v.object({
  id: idSchema,
  parentId: v.exactOptional(idSchema),
  followsResponseIds: v.exactOptional(v.array(idSchema)),
  role: v.picklist(['system', 'user', 'assistant', 'tool']),
  content: v.string(),
  author: v.exactOptional(v.object({ id: v.exactOptional(v.string()), name: v.exactOptional(v.string()) })),
  canLabel: v.exactOptional(v.boolean()),
});

const response = v.object({
  id: idSchema,
  sourceId: v.exactOptional(idSchema),
  title: v.exactOptional(v.string()),
  content: v.string(),
  modelConfigName: v.exactOptional(v.string()),
});

const binding: v.GenericSchema<unknown, OptionBinding> = v.variant('type', [
  v.object({ type: v.literal('response'), responseId: idSchema }),
  v.object({ type: v.literal('tie'), quality: v.picklist(['unspecified', 'both-good', 'both-bad']) }),
]);

const comparison = v.object({
  id: idSchema,
  parentMessageId: v.exactOptional(idSchema),
  responses: v.array(response),
  optionBindings: v.exactOptional(v.record(v.string(), v.record(v.string(), binding))),
});

export const dataRowSchema: v.GenericSchema<unknown, DataRow> = v.object({
  id: idSchema,
  globalKey: v.exactOptional(v.string()),
  messages: v.array(message),
  comparisons: v.array(comparison),
  metadata: v.exactOptional(jsonObjectSchema),
  attachments: v.exactOptional(
    v.array(v.object({ type: v.string(), value: v.string(), name: v.exactOptional(v.string()) })),
  ),
  prelabels: v.exactOptional(v.array(prelabelSchema)),
});
