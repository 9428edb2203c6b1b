import type { DataRow } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import type { HostPage } from './host/hostPage.js';

/** So many texts are drawn at once: each of them alone would take too long. */
const batchSize = 20;

export function toBatches(texts: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, index) =>
    texts.slice(index * batchSize, (index + 1) * batchSize),
  );
}

/** A row with each text in a message of its own, where none is drawn within another, and with these responses. */
export function createAttackedRow(texts: readonly string[], ...responses: readonly string[]): DataRow {
  return createSampleDataRow({
    id: 'attacked',
    messages: texts.map((content, index) => ({ id: `m${index}`, role: 'user', content })),
    comparisons: [{ id: 'c0', responses: responses.map((content, index) => ({ id: `r${index}`, content })) }],
  });
}

/**
 * What the page holds and did that it must not, in a few words.
 *
 * @param harmless what else may stand there in this one place.
 */
export async function listFound(
  host: HostPage,
  batch: readonly string[],
  harmless?: RegExp,
): Promise<string[]> {
  const held = (await host.listDangers()).filter((one) => harmless?.test(one) !== true);
  const dangers = [...held, ...(await host.takeHappened()), ...host.requests];
  if (dangers.length === 0) return [];
  return [`${JSON.stringify(batch[0]?.slice(0, 80))} and those after it: ${dangers.slice(0, 6).join(', ')}`];
}
