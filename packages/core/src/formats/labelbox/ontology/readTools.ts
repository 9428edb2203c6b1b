import type { Path } from '../../../errors/index.js';
import { addDifference, type Walk } from './differences.js';
import { readNaming, toText } from './readName.js';
import { listFeatures, takeId } from './readQuestion.js';
import { readFlag } from './readSettings.js';

type Fields = Readonly<Record<string, unknown>>;

/** The one option of a checklist about each response that stands for Labelbox’s selection of several. */
export const selectedOption = { id: 'selected', label: 'Selected', value: 'selected' };

function readTool(fields: Fields, path: Path, walk: Walk): object[] {
  const tool = toText(fields.tool) ?? 'none';
  const kind = toolKinds.get(tool);
  if (kind === undefined) {
    addDifference(walk, path, `Tools of the type “${tool}” have no counterpart here; it was left out.`);
    return [];
  }
  const naming = readNaming(fields, path, walk);
  if (naming === undefined) return [];
  if (Array.isArray(fields.classifications) && fields.classifications.length > 0) {
    const message = `Questions within “${naming.name}” have no counterpart here; they were left out.`;
    addDifference(walk, [...path, 'classifications'], message);
  }
  const base = { id: takeId(fields, naming.name, walk.ids, path, walk), ...naming };
  const required = readFlag(fields, 'required', path, walk);
  if (kind !== 'checklist') return [{ ...base, kind, scope: 'comparison', ...(required && { required }) }];
  const message = `“${naming.name}” selects several responses of a turn. Here it asks about each of them${required ? ', and is not required: leaving one unselected is an answer' : ''}.`;
  addDifference(walk, path, message);
  return [{ ...base, kind, scope: 'response', options: [selectedOption] }];
}

const toolKinds: ReadonlyMap<string, 'preference' | 'ranking' | 'checklist'> = new Map([
  ['message-single-selection', 'preference'],
  ['message-ranking', 'ranking'],
  ['message-multi-selection', 'checklist'],
]);

/** Reads the tools that judge the replies of a turn; of the others, each is reported. */
export function readTools(raw: unknown, path: Path, walk: Walk): object[] {
  return listFeatures(raw, path, walk).flatMap((one) => readTool(one.fields, one.path, walk));
}
