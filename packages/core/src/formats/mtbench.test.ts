import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DataRow, toJudgedComparison } from '../conversation/index.js';
import { createSampleLabel, createSampleProject, sampleOntology } from '../testing/index.js';
import { writeNative } from './native.js';
import { readDataFile } from './readDataFiles.js';
import { writeTrlPreference } from './trl.js';

interface Conversation {
  readonly question_id: number;
  readonly model: string;
  readonly messages: readonly { readonly content: string }[];
}

interface Vote {
  readonly key: string;
  readonly question: string;
  readonly turn: string;
  readonly models: readonly [string, string];
  readonly judge: string;
  readonly winner: string;
}

const folder = join(process.env.ADJUDGE_CORPUS ?? '', 'preference/mtbench-questions-81-120');
const read = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n');

function readVotes(): Vote[] {
  return read('human_votes.csv')
    .slice(1)
    .map((line) => {
      const [question = '', , turn = '', first = '', second = '', judge = '', winner = ''] = line
        .trim()
        .split(',');
      const key = [question, turn, first, second].join(' ');
      return { key, question, turn, models: [first, second], judge, winner };
    });
}

const user = { userId: 'user', name: 'User' };
const human = { role: 'human', metadata: { name: 'User' } };
const text = (content: string) => [{ type: 'text', content }];

/** The first turn as Labelbox's pairwise row, the second as its model chat, whose last message goes on from either reply. */
function toLabelboxRow({ key, turn, models }: Vote, said: (model: string, at: number) => string): unknown {
  const [a, b] = models;
  if (turn === '1') {
    const modelOutputs = models.map((model, at) => ({
      title: `Response ${at === 0 ? 'A' : 'B'}`,
      content: said(model, 1),
      modelConfigName: model,
    }));
    const messages = [{ messageId: 'm0', content: said(a, 0), user, align: 'right', canLabel: true }];
    const type = 'application/vnd.labelbox.conversational';
    return { row_data: { type, version: 1, messages, modelOutputs }, global_key: key };
  }
  const reply = (actorId: string, model: string, at: number, childMessageIds: string[]) => ({
    actorId,
    content: text(said(model, at)),
    childMessageIds,
  });
  const model = (modelConfigName: string) => ({ role: 'model', metadata: { modelConfigName } });
  const row_data = {
    type: 'application/vnd.labelbox.conversational.model-chat-evaluation',
    version: 2,
    actors: { user: human, a: model(a), b: model(b) },
    messages: {
      u1: { actorId: 'user', content: text(said(a, 0)), childMessageIds: ['a1', 'b1'] },
      a1: reply('a', a, 1, ['u2']),
      b1: reply('b', b, 1, ['u2']),
      u2: { actorId: 'user', content: text(said(a, 2)), childMessageIds: ['a2', 'b2'] },
      a2: reply('a', a, 3, []),
      b2: reply('b', b, 3, []),
    },
    rootMessageIds: ['u1'],
  };
  return { row_data, global_key: key };
}

function toLabel(vote: Vote, row: DataRow) {
  const comparison = toJudgedComparison(row);
  const winner = vote.winner === 'tie' ? undefined : vote.models[vote.winner === 'model_a' ? 0 : 1];
  const chosen = Object.entries(comparison?.optionBindings?.best ?? {}).find(([, bound]) =>
    bound.type === 'tie'
      ? winner === undefined
      : comparison?.responses.find(({ id }) => id === bound.responseId)?.modelConfigName === winner,
  );
  return createSampleLabel(row, { best: chosen?.[0] ?? '' }, { annotatorId: vote.judge });
}

describe.skipIf(!existsSync(folder))('every comparison of MT-bench (set ADJUDGE_CORPUS)', () => {
  it('comes in from Labelbox’s forms, keeps all 879 votes, and goes out accounted for', () => {
    const conversations = new Map(
      read('conversations.jsonl')
        .map((line): Conversation => JSON.parse(line))
        .map((one) => [`${one.question_id} ${one.model}`, one]),
    );
    const votes = readVotes();
    expect(votes).toHaveLength(879);
    const byKey = new Map(votes.map((vote) => [vote.key, vote]));
    const records = [...byKey.values()].map((vote) =>
      toLabelboxRow(
        vote,
        (model, at) => conversations.get(`${vote.question} ${model}`)?.messages[at]?.content ?? '',
      ),
    );
    const imported = readDataFile(
      { name: 'mtbench.json', text: JSON.stringify(records) },
      { ontology: sampleOntology },
    );
    expect(imported.report.problems).toEqual([]);
    expect(imported.dataRows).toHaveLength(byKey.size);

    const rows = new Map(imported.dataRows.map((row) => [row.id, row]));
    const labels = votes.map((vote) => toLabel(vote, rows.get(vote.key) as DataRow));
    const project = createSampleProject({ dataRows: imported.dataRows, labels });
    const { report, text: lines } = writeTrlPreference(project);
    const ties = votes.filter(({ winner }) => winner.startsWith('tie')).length;
    const leftOut = Object.fromEntries(report.leftOut.map(({ reason, count }) => [reason, count]));
    const second = votes.filter(({ turn, winner }) => turn === '2' && !winner.startsWith('tie')).length;
    expect(report.judged).toBe(879);
    expect(leftOut.tie).toBe(ties);
    expect(leftOut['ambiguous-earlier-turn'] ?? 0).toBe(second);
    expect(report.written + report.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(879);
    expect(lines.split('\n').filter(Boolean)).toHaveLength(report.records);

    const back = readDataFile({ name: 'export.ndjson', text: writeNative(project) });
    expect(back.dataRows).toEqual(project.dataRows);
    expect(back.labels).toEqual(project.labels);
  }, 60_000);
});
