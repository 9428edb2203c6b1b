import { toHash } from '@adjudge/core';
import { readDataFiles, toImportProblemText } from '@adjudge/core/formats';
import { describe, expect, it } from 'vitest';
import conversation from './conversation.ndjson?raw';
import { createDemonstration } from './createDemonstration.js';
import everydayWork from './everyday-work.json?raw';
import longResponse from './long-response.json?raw';
import shopping from './shopping.json?raw';

const project = createDemonstration();
const byId = (id: string) => project.dataRows.find((row) => row.id === id);
const responsesOf = (id: string) => byId(id)?.comparisons.at(-1)?.responses ?? [];

describe('the demonstration', () => {
  it('comes in without an error, and warns only of what it means to show', () => {
    const files = Object.entries({ shopping, everydayWork, longResponse, conversation });
    const { report } = readDataFiles(
      files.map(([name, text]) => ({ name, text })),
      { ontology: project.ontology },
    );
    expect(report.problems.map(toImportProblemText)).toEqual([]);
    expect(report.dataRows).toBe(project.dataRows.length);
  });

  it('has the three shopping conversations first, one with a suggestion', () => {
    expect(project.dataRows.slice(0, 3).map(({ id }) => id)).toEqual([
      'shopping-1-budget',
      'shopping-2-broken',
      'shopping-3-gift',
    ]);
    expect(byId('shopping-2-broken')?.prelabels).toEqual([
      { classificationId: 'best', target: { type: 'row' }, answer: 'b', source: 'judge-3', confidence: 0.82 },
    ]);
  });

  it('shows what real work looks like', () => {
    expect(responsesOf('three-responses-slogan')).toHaveLength(3);
    expect(responsesOf('four-responses-tea')).toHaveLength(4);
    expect(responsesOf('empty-response').map(({ content }) => content)).toContain('');
    expect(responsesOf('long-handbook')[0]?.content.length).toBeGreaterThanOrEqual(20_000);
    expect(new Set(responsesOf('same-model-haiku').map(({ modelConfigName }) => modelConfigName)).size).toBe(
      1,
    );
    expect(byId('ten-turns-spreadsheet')?.messages.length).toBeGreaterThanOrEqual(10);
    expect(byId('chat-1-balcony')?.comparisons).toHaveLength(3);
  });

  it('names no host outside .example', () => {
    const hosts = [...JSON.stringify(project).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    expect(hosts.filter((host) => host?.endsWith('.example') !== true)).toEqual([]);
  });

  it('is the same each time it is made', () => {
    expect(toHash(JSON.stringify(createDemonstration()))).toBe(toHash(JSON.stringify(project)));
  });
});
