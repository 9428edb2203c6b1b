import * as v from 'valibot';
import { createProblem, type Path, type Problem, type Result } from './problem.js';
import { createFailure, createSuccess } from './result.js';

type Schema<Output> = v.GenericSchema<unknown, Output>;

function toPath(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Long enough to recognise a value by, short enough for a sentence. */
const longest = 60;

function describe(received: string): string {
  if (received === 'undefined') return 'nothing';
  return received.length > longest ? `${received.slice(0, longest)}…` : received;
}

/** What the schema asks for, as people say it: valibot has signs for some of it, and for some nothing. */
function toExpected({ type, expected, requirement }: v.BaseIssue<unknown>): string {
  if (type === 'integer') return 'a whole number';
  if (type === 'min_length') return `at least ${String(requirement)} of them`;
  return expected ?? 'another value';
}

function toMessage(issue: v.BaseIssue<unknown>): string {
  if (['check', 'raw_check', 'custom'].includes(issue.type)) return issue.message;
  if (issue.expected === 'never') return 'There is no such field. Correct its name or take it away.';
  return `Expected ${toExpected(issue)}, found ${describe(issue.received)}.`;
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  return createProblem('wrong-type', toMessage(issue), { path: toPath(issue) });
}

/**
 * Runs a valibot schema over anything at all. Never throws: what nests too deep for the stack comes back as a problem.
 */
export function parseWith<Output>(schema: Schema<Output>, raw: unknown): Result<Output> {
  try {
    const parsed = v.safeParse(schema, raw);
    return parsed.success ? createSuccess(parsed.output) : createFailure(...parsed.issues.map(toProblem));
  } catch {
    return createFailure(
      createProblem(
        'input-too-deep',
        'The value is nested too deep to be read. Flatten it and import it again.',
      ),
    );
  }
}
