import { describe, expect, it } from 'vitest';
import { readDocument } from './readDocument.js';
import { parseSourceCode } from './sourceCode.js';
import { eachRun } from './sourceRuns.js';

/** What the source says where each part of a text comes from. */
function readSource(content: string): string {
  const node = readDocument(content).blocks.at(-1)?.node;
  let source = '';
  eachRun(parseSourceCode(String(node?.properties.dataSrc)).runs, (_from, _to, start, end) => {
    source += content.slice(start, end);
  });
  return source;
}

describe('a box that begins no item', () => {
  it.each(['[x] a', '[ ] a', '[X]\ta *b*'])('comes from the source as other words do: %s', (text) => {
    expect(readSource(`*\n${text}`)).toBe(text.replaceAll('*', ''));
  });
});
