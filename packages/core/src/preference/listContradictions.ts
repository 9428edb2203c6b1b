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

type Edge = { readonly to: string; readonly classificationId: string };
type Graph = ReadonlyMap<string, readonly Edge[]>;

function isPreferred(preference: Preference): preference is Preferred {
  return preference.relation === 'preferred';
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareEdges(a: Edge, b: Edge): number {
  return compareTexts(a.to, b.to) || compareTexts(a.classificationId, b.classificationId);
}

/** Who is at least as good as whom. A tie goes both ways. Sorted, so that what is found does not depend on the order of the questions. */
function toGraph(preferences: readonly Preference[]): Graph {
  const graph = new Map<string, Edge[]>();
  const add = (from: string, edge: Edge) => {
    const edges = graph.get(from) ?? [];
    edges.push(edge);
    graph.set(from, edges);
  };
  for (const preference of preferences) {
    const { classificationId } = preference.source;
    if (isPreferred(preference)) {
      add(preference.preferred, { to: preference.rejected, classificationId });
      continue;
    }
    for (const from of preference.responses) {
      for (const to of preference.responses) if (from !== to) add(from, { to, classificationId });
    }
  }
  for (const edges of graph.values()) edges.sort(compareEdges);
  return graph;
}

/** The shortest way from one response to another, as the edges taken. */
function toWay(graph: Graph, from: string, goal: string): readonly Edge[] | undefined {
  const ways = new Map<string, readonly Edge[]>([[from, []]]);
  // A map is walked in the order in which its entries came in, those that come in on the way among them.
  for (const [at, way] of ways) {
    if (at === goal) return way;
    for (const edge of graph.get(at) ?? []) if (!ways.has(edge.to)) ways.set(edge.to, [...way, edge]);
  }
  return undefined;
}

function comparePreferred(a: Preferred, b: Preferred): number {
  return (
    compareTexts(a.preferred, b.preferred) ||
    compareTexts(a.rejected, b.rejected) ||
    compareTexts(a.source.classificationId, b.source.classificationId)
  );
}

/** Circles with at least one strict preference in them; each set of responses once. */
function listCycles(preferences: readonly Preference[]): Contradiction[] {
  const graph = toGraph(preferences);
  const found = new Map<string, Contradiction>();
  for (const { preferred, rejected, source } of preferences.filter(isPreferred).sort(comparePreferred)) {
    const way = toWay(graph, rejected, preferred);
    if (way === undefined) continue;
    const responses = [preferred, rejected, ...way.slice(0, -1).map(({ to }) => to)];
    const key = JSON.stringify([...responses].sort());
    if (found.has(key)) continue;
    const ids = [source.classificationId, ...way.map(({ classificationId }) => classificationId)];
    found.set(key, { type: 'cycle', responses, classificationIds: [...new Set(ids)] });
  }
  return [...found.values()];
}

function toPairKey(first: string, second: string): string {
  return JSON.stringify([first, second]);
}

function groupByPair(preferences: readonly Preferred[]): ReadonlyMap<string, readonly Preferred[]> {
  const groups = new Map<string, Preferred[]>();
  for (const one of preferences) {
    const key = toPairKey(one.preferred, one.rejected);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** An axis named after its question is a rating of each response by itself. */
function isRating({ axis, source }: Preferred): boolean {
  return axis === source.classificationId;
}

/** Pairs that the verdicts order one way, and all axes, or all ratings, the other way. Neither of the two silences the other. */
function listOpposed(preferences: readonly Preference[]): Contradiction[] {
  const strict = preferences.filter(isPreferred);
  const verdicts = groupByPair(strict.filter(({ axis }) => axis === undefined));
  const axes = strict.filter((one) => one.axis !== undefined && !isRating(one));
  return [
    ...listOpposedBy('axes-against-verdict', verdicts, groupByPair(axes)),
    ...listOpposedBy('ratings-against-verdict', verdicts, groupByPair(strict.filter(isRating))),
  ];
}

function listOpposedBy(
  type: Contradiction['type'],
  verdicts: ReadonlyMap<string, readonly Preferred[]>,
  besides: ReadonlyMap<string, readonly Preferred[]>,
): Contradiction[] {
  return [...verdicts.values()].flatMap((group): Contradiction[] => {
    const { preferred = '', rejected = '' } = group[0] ?? {};
    const against = besides.get(toPairKey(rejected, preferred)) ?? [];
    if (against.length === 0 || besides.has(toPairKey(preferred, rejected))) return [];
    const ids = [...group, ...against].map(({ source }) => source.classificationId);
    return [{ type, responses: [preferred, rejected], classificationIds: [...new Set(ids)] }];
  });
}

/**
 * What of one comparison's preferences contradicts itself: circles among the verdicts, and verdicts that everything else speaks against. For
 * warnings: a person may mean it.
 */
export function listContradictions(preferences: readonly Preference[]): Contradiction[] {
  return [...listCycles(preferences.filter(({ axis }) => axis === undefined)), ...listOpposed(preferences)];
}
