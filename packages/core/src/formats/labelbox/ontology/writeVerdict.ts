import { createSuccess, type Path } from '../../../errors/index.js';
import {
  listPoints,
  listTieOptions,
  type ParseContext,
  preferenceKind,
  rankingKind,
  ratingKind,
} from '../../../kinds/index.js';
import { addDifference, type Walk } from './differences.js';
import { type LabelboxFeature, type Placed, writeIds, writeQuestionBase, writeTool } from './feature.js';
import type { Naming } from './readName.js';

/** These kinds have no options of their own to read. */
const context: ParseContext = { parseOptions: () => createSuccess([]) };

const tieLabels = { tie: 'Tie', 'both-good': 'Both good', 'both-bad': 'Both bad' } as const;

/** Whether a question is written as a tool: Labelbox’s way of asking about the replies of each turn. */
export function isVerdictTool({ classification: { kind, scope }, isTop }: Placed): boolean {
  if (!isTop) return false;
  return kind === rankingKind.kind || (scope === 'comparison' && ['preference', 'best-worst'].includes(kind));
}

function writeRadio(
  naming: Naming,
  id: string | undefined,
  labels: readonly string[],
  placed: Placed,
  walk: Walk,
): LabelboxFeature {
  const ids = writeIds(id, naming.name, walk.ids);
  const options = labels.map((label, position) => {
    return { label, value: label, position, options: [], schemaNodeId: null, featureSchemaId: null };
  });
  return { ...writeQuestionBase('radio', naming, placed, walk), options, ...ids };
}

/** One choice of a response for each name: for the verdict, for each axis, for the best and the worst. */
function writeSelections(
  names: readonly string[],
  ties: readonly string[],
  placed: Placed,
  walk: Walk,
): LabelboxFeature[] {
  const { classification, path } = placed;
  const { id, instructions, name, required = false } = classification;
  if (names.length !== 1) {
    const message = `“${name}” was written as ${names.length} questions, one each: ${names.join(', ')}.`;
    addDifference(walk, path, message);
  }
  const isTool = isVerdictTool(placed);
  if (!isTool) {
    const message = `Labelbox’s options are the same in every row: “${name}” was written for two responses, A and B. Add options where rows have more.`;
    addDifference(walk, path, message);
  }
  return names.map((one) => {
    const naming = { name: one, ...(instructions !== undefined && { instructions }) };
    const own = names.length === 1 ? id : undefined;
    if (!isTool) return writeRadio(naming, own, ['Response A', 'Response B', ...ties], placed, walk);
    const tool = writeTool('message-single-selection', naming, required, placed, walk);
    return { ...tool, ...writeIds(own, one, walk.ids) };
  });
}

function writePreference(placed: Placed, walk: Walk): LabelboxFeature[] | undefined {
  const { classification, path } = placed;
  const settings = preferenceKind.parse({ ...classification }, context);
  if (!settings.ok) return undefined;
  const { axes, strength } = settings.value;
  const { name } = classification;
  const ties = listTieOptions({ id: '', name, kind: 'preference', ...settings.value });
  if (strength !== undefined) {
    const message = `Labelbox does not ask how much better a response is; the strength of “${name}” was left out.`;
    addDifference(walk, [...path, 'strength'], message);
  }
  if (ties.length > 0 && isVerdictTool(placed)) {
    const message = `Labelbox’s selection of a message has no ties; those of “${name}” were left out.`;
    addDifference(walk, [...path, 'ties'], message);
  }
  const names = axes === undefined ? [name] : axes.map(({ label }) => `${name}: ${label}`);
  return writeSelections(
    names,
    ties.map((one) => tieLabels[one]),
    placed,
    walk,
  );
}

function writeRanking(placed: Placed, walk: Walk): LabelboxFeature[] | undefined {
  const { classification, path, isTop } = placed;
  const settings = rankingKind.parse({ ...classification }, context);
  if (!settings.ok || !isTop) return undefined;
  const { id, name, scope, required = false } = classification;
  const report = (at: Path, message: string) => addDifference(walk, [...path, ...at], message);
  if (scope !== 'comparison') {
    report(['scope'], `Labelbox ranks the replies of each turn; “${name}” ranks those of the row here.`);
  }
  for (const key of ['allowTies', 'allowUnranked'] as const) {
    if (settings.value[key] === true) {
      report([key], `Labelbox’s rankings give each response a place of its own; \`${key}\` was left out.`);
    }
  }
  const tool = writeTool('message-ranking', classification, required, placed, walk);
  return [{ ...tool, ...writeIds(id, name, walk.ids) }];
}

function writeRating(placed: Placed, walk: Walk): LabelboxFeature[] | undefined {
  const { classification, path } = placed;
  const settings = ratingKind.parse({ ...classification }, context);
  if (!settings.ok) return undefined;
  const words = new Map(settings.value.labels?.map(({ value, label }) => [value, label]));
  const labels = listPoints(settings.value).map((point) => {
    const word = words.get(point);
    return word === undefined ? String(point) : `${point}: ${word}`;
  });
  const message = `Labelbox has no ratings; “${classification.name}” was written as a radio of ${labels.length} options in order.`;
  addDifference(walk, path, message);
  return [{ ...writeRadio(classification, classification.id, labels, placed, walk), isLikertScale: true }];
}

const writers: Readonly<Record<string, (placed: Placed, walk: Walk) => LabelboxFeature[] | undefined>> = {
  preference: writePreference,
  ranking: writeRanking,
  rating: writeRating,
  'best-worst': (placed, walk) => {
    const { name } = placed.classification;
    return writeSelections([`${name}: best`, `${name}: worst`], [], placed, walk);
  },
};

/** Writes a question about which response is better, or how good one is; undefined for one that has no counterpart. */
export function writeVerdict(placed: Placed, walk: Walk): LabelboxFeature[] | undefined {
  const { kind } = placed.classification;
  return Object.hasOwn(writers, kind) ? writers[kind]?.(placed, walk) : undefined;
}
