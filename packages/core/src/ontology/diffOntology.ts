import { isEqualJson } from '../errors/index.js';
import type { Classification, Option } from '../kinds/index.js';
import { listLongestRise } from './listLongestRise.js';
import type { Ontology } from './types.js';
import { hasOptions } from './walk.js';

/** What a change is about: an option of a classification, a classification, or, without either id, the ontology itself. */
export interface OntologyPlace {
  readonly classificationId?: string;
  readonly optionId?: string;
  /** What it is called: before the change where it was removed, else after it. */
  readonly name: string;
}

/** One way in which two versions of an ontology differ. What both moved and changed has an entry for each. */
export type OntologyChange =
  | (OntologyPlace & { readonly type: 'added' | 'removed' | 'moved' })
  | (OntologyPlace & {
      readonly type: 'changed';
      /** The names of the settings that differ: `name`, `kind`, `required`, `maxChoices` … */
      readonly settings: readonly string[];
    });

interface Node {
  readonly key: string;
  readonly parent: string;
  readonly place: OntologyPlace;
  readonly settings: Readonly<Record<string, unknown>>;
}

const rootKey = '';

function listOptionNodes(classificationId: string, parent: string, option: Option): Node[] {
  const { id: optionId, classifications = [], ...settings } = option;
  const key = JSON.stringify([classificationId, optionId]);
  const place = { classificationId, optionId, name: option.label };
  return [{ key, parent, place, settings }, ...classifications.flatMap((one) => listNodes(one, key))];
}

function listNodes(classification: Classification, parent: string): Node[] {
  const options = hasOptions(classification) ? classification.options : [];
  const { id: classificationId, ...all } = classification;
  const key = JSON.stringify([classificationId]);
  const settings = Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'options'));
  return [
    { key, parent, place: { classificationId, name: classification.name }, settings },
    ...options.flatMap((option) => listOptionNodes(classificationId, key, option)),
  ];
}

function toNodes({ name, mediaType, classifications }: Ontology): ReadonlyMap<string, Node> {
  const root: Node = { key: rootKey, parent: rootKey, place: { name }, settings: { name, mediaType } };
  const nodes = [root, ...classifications.flatMap((one) => listNodes(one, rootKey))];
  return new Map(nodes.map((node) => [node.key, node]));
}

function listChangedSettings(before: Node, after: Node): string[] {
  const names = new Set([...Object.keys(before.settings), ...Object.keys(after.settings)]);
  return [...names].filter((name) => !isEqualJson(before.settings[name], after.settings[name]));
}

/** Keys of what stands elsewhere: under another parent, or in another order. Of those that changed places, as few as possible. */
function listMoved(before: ReadonlyMap<string, Node>, after: ReadonlyMap<string, Node>): Set<string> {
  const places = new Map([...before.keys()].map((key, index) => [key, index]));
  const stayed = new Map<string, number[]>();
  const keys = [...before.keys()];
  const moved = new Set<string>();
  for (const { key, parent } of after.values()) {
    const place = places.get(key);
    if (place === undefined) continue;
    const siblings = stayed.get(parent) ?? [];
    if (before.get(key)?.parent === parent) siblings.push(place);
    else moved.add(key);
    stayed.set(parent, siblings);
  }
  for (const siblings of stayed.values()) {
    const inOrder = new Set(listLongestRise(siblings));
    for (const place of siblings) {
      const key = keys[place];
      if (key !== undefined && !inOrder.has(place)) moved.add(key);
    }
  }
  return moved;
}

/**
 * How one version of an ontology differs from another, by the ids of classifications and options: what was removed, then the rest in the
 * order of the later version. Their own ids and versions are not compared.
 */
export function diffOntology(before: Ontology, after: Ontology): OntologyChange[] {
  const [old, now] = [toNodes(before), toNodes(after)];
  const moved = listMoved(old, now);
  const removed = [...old.values()].filter(({ key }) => !now.has(key));
  const others = [...now.values()].flatMap((node): OntologyChange[] => {
    const earlier = old.get(node.key);
    if (earlier === undefined) return [{ type: 'added', ...node.place }];
    const settings = listChangedSettings(earlier, node);
    return [
      ...(settings.length > 0 ? [{ type: 'changed' as const, ...node.place, settings }] : []),
      ...(moved.has(node.key) ? [{ type: 'moved' as const, ...node.place }] : []),
    ];
  });
  return [...removed.map(({ place }): OntologyChange => ({ type: 'removed', ...place })), ...others];
}
