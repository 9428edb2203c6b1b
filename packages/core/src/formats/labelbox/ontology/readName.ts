import type { Path } from '../../../errors/index.js';
import { addDifference, type Walk } from './differences.js';

type Fields = Readonly<Record<string, unknown>>;

/** Text, or a number that scripts write in its place. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

/** What a question is called, and the help below it. */
export interface Naming {
  readonly name: string;
  readonly instructions?: string;
}

/**
 * Labelbox shows `instructions` and imports by `name`. Our question is the `name`, so that imports by it go on matching, and what Labelbox
 * shows stands below it where it says something else. Help that was written under the question (`writeInstructions`) is told apart again.
 *
 * @returns undefined, with a report, for a feature that is called nothing.
 */
export function readNaming(fields: Fields, path: Path, walk: Walk): Naming | undefined {
  const shown = toText(fields.instructions);
  const given = toText(fields.name);
  // What we write for a question called nothing begins with a line of its own.
  const isNamed = given !== undefined && (given !== '' || shown === undefined || shown.startsWith('\n'));
  const name = isNamed ? given : shown;
  if (name === undefined) {
    addDifference(walk, path, 'This has no `name`, so it was left out. Name it.');
    return undefined;
  }
  if (shown === undefined || shown === '' || shown === name) return { name };
  if (shown.startsWith(`${name}\n`)) return { name, instructions: shown.slice(name.length + 1) };
  const message = `Labelbox shows “${shown}” and imports by “${name}”. Here “${name}” is the question, and the other stands below it as help. Rename the question where that reads badly.`;
  addDifference(walk, [...path, 'instructions'], message);
  return { name, instructions: shown };
}

/** A name that is there for programs: Labelbox shows its annotators the instructions alone. */
const programName = /^[\w.-]+$/;

/** What Labelbox shows as the question: ours, with its help below; reading tells them apart. */
export function writeInstructions({ name, instructions }: Naming): string {
  if (instructions === undefined) return name;
  const isToldApart = instructions !== '' && instructions !== name && !instructions.startsWith(`${name}\n`);
  return programName.test(name) && isToldApart ? instructions : `${name}\n${instructions}`;
}
