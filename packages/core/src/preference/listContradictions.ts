import type { Preference, Preferred } from './types.js';

/** Preferences that cannot all be meant. */
export interface Contradiction {
  /**
   * `cycle`: each of the responses is better than the next one, and the last better than the first. `axes-against-verdict`,
   * `ratings-against-verdict`: the verdict prefers the first response, and every axis or rating that tells the two apart the second.
   */
  readonly type: 'cycle' | 'axes-against-verdict' | 'ratings-against-verdict';
  /** Ids of the responses it is about. */
  readonly responses: readonly string[];
  /** Ids of the classifications that contradict each other. */
  readonly classificationIds: readonly string[];
}

type Edge = { readonly to: string; readonly classificationId: string; readonly isStrict: boolean };

function isOverall({ axis }: Preference): boolean {
  return axis === undefined;
}

/** Who is at least as good as whom. A tie goes both ways. */
function toGraph(preferences: readonly Preference[]): ReadonlyMap<string, readonly Edge[]> {
  const graph = new Map<string, Edge[]>();
  const add = (from: string, to: string, classificationId: string, isStrict: boolean) =>
    graph.set(from, [...(graph.get(from) ?? []), { to, classificationId, isStrict }]);
  for (const preference of preferences) {
    const { classificationId } = preference.source;
    if (preference.relation === 'preferred') {
      add(preference.preferred, preference.rejected, classificationId, true);
      continue;
    }
    for (const from of preference.responses) {
      for (const to of preference.responses) if (from !== to) add(from, to, classificationId, false);
    }
  }
  return graph;
}

/** The shortest way from one response to another, as the edges taken. */
function toWay(graph: ReadonlyMap<string, readonly Edge[]>, from: string, goal: string): Edge[] | undefined {
  const ways = new Map<string, Edge[]>([[from, []]]);
  const waiting = [from];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const way = ways.get(at) ?? [];
    if (at === goal) return way;
    for (const edge of graph.get(at) ?? []) {
      if (ways.has(edge.to)) continue;
      ways.set(edge.to, [...way, edge]);
      waiting.push(edge.to);
    }
  }
  return undefined;
}

/** Circles with at least one strict preference in them; each set of responses once. */
function listCycles(preferences: readonly Preference[]): Contradiction[] {
  const graph = toGraph(preferences);
  const found = new Map<string, Contradiction>();
  for (const preference of preferences) {
    if (preference.relation === 'tie') continue;
    const way = toWay(graph, preference.rejected, preference.preferred);
    if (way === undefined) continue;
    const responses = [preference.preferred, preference.rejected, ...way.slice(0, -1).map(({ to }) => to)];
    const classificationIds = new Set([
      preference.source.classificationId,
      ...way.map(({ classificationId }) => classificationId),
    ]);
    const key = [...responses].sort().join(' ');
    if (!found.has(key)) {
      found.set(key, { type: 'cycle', responses, classificationIds: [...classificationIds] });
    }
  }
  return [...found.values()];
}

function isAbout({ preferred, rejected }: Preferred, first: string, second: string): boolean {
  return (preferred === first && rejected === second) || (preferred === second && rejected === first);
}

/** Pairs that the verdict orders one way, and all that was asked besides the other way. */
function listOpposed(preferences: readonly Preference[]): Contradiction[] {
  const strict = preferences.filter((one): one is Preferred => one.relation === 'preferred');
  const besides = strict.filter((one) => !isOverall(one));
  const found = new Map<string, Contradiction>();
  for (const { preferred, rejected, source } of strict.filter(isOverall)) {
    const told = besides.filter((one) => isAbout(one, preferred, rejected));
    if (told.length === 0 || told.some((one) => one.preferred === preferred)) continue;
    // An axis named after its question is a rating of each response by itself.
    const isRated = told.every((one) => one.axis === one.source.classificationId);
    const classificationIds = new Set(
      [source, ...told.map((one) => one.source)].map((one) => one.classificationId),
    );
    found.set(`${preferred} ${rejected}`, {
      type: isRated ? 'ratings-against-verdict' : 'axes-against-verdict',
      responses: [preferred, rejected],
      classificationIds: [...classificationIds],
    });
  }
  return [...found.values()];
}

/**
 * What of one comparison's preferences contradicts itself: circles among the verdicts, and verdicts that everything else speaks against. For
 * warnings: a person may mean it.
 */
export function listContradictions(preferences: readonly Preference[]): Contradiction[] {
  return [...listCycles(preferences.filter(isOverall)), ...listOpposed(preferences)];
}
