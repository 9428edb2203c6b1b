import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyOptionBindings, type DataRow, parseDataRow, toProblemText } from '@adjudge/core';
import { sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

interface Conversation {
  readonly question_id: number;
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

const folder = join(process.env.ADJUDGE_CORPUS ?? '', 'preference/mtbench-questions-81-120');

function readLines<Line>(name: string): Line[] {
  const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  return lines.map((line): Line => JSON.parse(line));
}

/** One row of two turns from two models’ conversations on the same question: the second turn goes on from either reply. */
function toRow([first, second]: readonly [Conversation, Conversation]): unknown {
  const said = (at: number) => [first, second].map(({ messages }) => messages[at]?.content ?? '');
  const compare = (turn: number) =>
    said(turn * 2 + 1).map((content, at) => ({
      id: `r${turn * 2 + at}`,
      content,
      modelConfigName: (at === 0 ? first : second).model,
    }));
  return {
    id: `${first.question_id}`,
    messages: [
      { id: 'm0', role: 'user', content: said(0)[0] },
      { id: 'm1', parentId: 'm0', role: 'user', content: said(2)[0] },
    ],
    comparisons: [
      { id: 'c0', parentMessageId: 'm0', responses: compare(0) },
      { id: 'c1', parentMessageId: 'm1', responses: compare(1) },
    ],
  };
}

function listPairs(conversations: readonly Conversation[]): [Conversation, Conversation][] {
  return conversations.flatMap((first, at) =>
    conversations
      .slice(at + 1)
      .filter(({ question_id }) => question_id === first.question_id)
      .map((second): [Conversation, Conversation] => [first, second]),
  );
}

function parseRow(pair: readonly [Conversation, Conversation]): DataRow {
  const parsed = parseDataRow(toRow(pair));
  if (!parsed.ok) throw new Error(parsed.problems.map(toProblemText).join('\n'));
  return applyOptionBindings(sampleOntology, parsed.value).row;
}

describe.skipIf(!existsSync(folder))('real conversations of MT-bench (set ADJUDGE_CORPUS)', () => {
  it('are all read, and forty of them shown whole: both replies of each turn, and no model’s name', () => {
    const rows = listPairs(readLines<Conversation>('conversations.jsonl')).map(parseRow);
    expect(rows.length).toBeGreaterThan(400);
    const step = Math.floor(rows.length / 40);
    const sample = rows.filter((_, at) => at % step === 0).slice(0, 40);
    expect(sample).toHaveLength(40);
    for (const row of sample) {
      const { container } = render(
        <PreferenceEditor dataRow={row} ontology={sampleOntology} annotator={{ id: 'annotator-1' }} />,
      );
      const panels = screen.getAllByRole('article', { name: /^Response [AB]$/ });
      expect(panels).toHaveLength(2);
      for (const panel of panels) {
        expect(panel.querySelector('[data-mode="markdown"], [data-mode="empty"]')).not.toBeNull();
      }
      expect(within(screen.getByRole('form')).getAllByRole('radio')).toHaveLength(3);
      for (const { modelConfigName = '' } of row.comparisons.flatMap(({ responses }) => responses)) {
        // The text of an answer may name its model; nothing around it may.
        for (const text of container.querySelectorAll('[data-adj$="-content"]')) text.remove();
        expect(container.innerHTML).not.toContain(modelConfigName);
      }
      cleanup();
    }
  }, 120_000);
});
