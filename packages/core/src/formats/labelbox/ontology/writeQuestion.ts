import { isEqualJson, type Path } from '../../../errors/index.js';
import type { Classification, Option, OptionClassification } from '../../../kinds/index.js';
import { hasOptions } from '../../../ontology/index.js';
import { createIdSource, type IdSource } from './createIdSource.js';
import { addDifference, type Walk } from './differences.js';
import { type LabelboxFeature, type Placed, writeIds, writeQuestionBase, writeTool } from './feature.js';
import { selectedOption } from './readTools.js';
import { isVerdictTool, writeVerdict } from './writeVerdict.js';

/** Labelbox refuses two options of one value, and two questions of one name beside each other. */
export function reportRepeated(names: readonly string[], what: string, path: Path, walk: Walk): void {
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  for (const name of repeated) {
    addDifference(walk, path, `Labelbox takes no two ${what} called “${name}”. Rename one of them.`);
  }
}

function writeOption(
  option: Option,
  position: number,
  path: Path,
  ids: IdSource,
  walk: Walk,
): LabelboxFeature {
  const { id, label, value, classifications = [] } = option;
  const own = writeIds(id, label, ids);
  const place = [...path, 'classifications'];
  const options = classifications.flatMap((classification, index) =>
    writeQuestion({ classification, path: [...place, index], isTop: false }, walk),
  );
  reportRepeated(
    classifications.map(({ name }) => name),
    'questions',
    place,
    walk,
  );
  return { label, value, position, options, ...own };
}

function writeChoices(classification: OptionClassification, path: Path, walk: Walk): LabelboxFeature {
  const ids = createIdSource('option');
  const place = [...path, 'options'];
  const { uiMode, options } = classification;
  reportRepeated(
    options.map(({ value }) => value),
    'options',
    place,
    walk,
  );
  return {
    ...(uiMode !== undefined && { uiMode }),
    options: options.map((option, index) => writeOption(option, index, [...place, index], ids, walk)),
  };
}

/** Limits stand in the file under our names, for whoever reads them there. */
function writeLimits(classification: object, what: string, { path }: Placed, walk: Walk): LabelboxFeature {
  const limits = Object.entries(classification).filter(
    ([key]) => key === `min${what}` || key === `max${what}`,
  );
  for (const [key] of limits) {
    const message =
      'Labelbox does not hold a question of this type to limits. It stands in the file and is read here.';
    addDifference(walk, [...path, key], message);
  }
  return Object.fromEntries(limits);
}

function writeText(placed: Placed, walk: Walk): LabelboxFeature[] {
  const { classification } = placed;
  const limits = writeLimits(classification, 'Characters', placed, walk);
  const base = writeQuestionBase('text', classification, placed, walk);
  return [{ ...base, ...limits, options: [], ...writeIds(classification.id, classification.name, walk.ids) }];
}

function isSelection(classification: Classification): boolean {
  const { kind, scope } = classification;
  if (kind !== 'checklist' || scope !== 'response' || !hasOptions(classification)) return false;
  return isEqualJson(classification.options, [selectedOption]);
}

/** Whether a question is written among the tools. */
export function isTool(placed: Placed): boolean {
  return isVerdictTool(placed) || (placed.isTop && isSelection(placed.classification));
}

function writeOptions(
  type: 'radio' | 'checklist',
  classification: OptionClassification,
  placed: Placed,
  walk: Walk,
): LabelboxFeature[] {
  const { id, name } = classification;
  if (isTool(placed)) {
    const tool = writeTool('message-multi-selection', classification, false, placed, walk);
    return [{ ...tool, ...writeIds(id, name, walk.ids) }];
  }
  const ids = writeIds(id, name, walk.ids);
  const base = writeQuestionBase(type, classification, placed, walk);
  const choices = writeChoices(classification, placed.path, walk);
  const limits = type === 'checklist' ? writeLimits(classification, 'Choices', placed, walk) : {};
  const isLikert =
    type === 'radio' && 'isLikertScale' in classification && classification.isLikertScale === true;
  return [{ ...base, ...(isLikert && { isLikertScale: true }), ...limits, ...choices, ...ids }];
}

function reportConditions({ classification, path }: Placed, walk: Walk): void {
  for (const key of ['visibleIf', 'requiredIf', 'settingsIf'] as const) {
    if (classification[key] === undefined) continue;
    const message = `Labelbox has no conditions but nesting; that of “${classification.name}” was left out.`;
    addDifference(walk, [...path, key], message);
  }
}

/** Writes a question and those nested in it. What Labelbox has no word for is reported; a question of no counterpart is left out. */
export function writeQuestion(placed: Placed, walk: Walk): LabelboxFeature[] {
  const { classification, path } = placed;
  reportConditions(placed, walk);
  const { kind, name, scope } = classification;
  if (scope === 'span') {
    const message = `Labelbox has no questions about marked parts of a text; “${name}” was left out.`;
    addDifference(walk, [...path, 'scope'], message);
    return [];
  }
  if ((kind === 'radio' || kind === 'checklist') && hasOptions(classification)) {
    return writeOptions(kind, classification, placed, walk);
  }
  if (kind === 'text') return writeText(placed, walk);
  const verdict = writeVerdict(placed, walk);
  if (verdict !== undefined) return verdict;
  const message = `Questions of the kind “${kind}” have no counterpart in this place of Labelbox’s; “${name}” was left out.`;
  addDifference(walk, path, message);
  return [];
}
