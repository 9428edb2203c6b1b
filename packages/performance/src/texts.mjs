// The benchmark's row: 200 turns and two long answers, the same each time, with the Markdown that models write.

const topics = ['storage', 'import', 'review', 'layout', 'search', 'export', 'editing', 'printing'];
const verbs = ['keeps', 'moves', 'reads', 'shows', 'checks', 'counts', 'sorts', 'closes'];

/** A small generator of numbers, so that every run draws the same. @param {number} seed */
function createRandom(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** @param {ReturnType<typeof createRandom>} random */
function toSentence(random) {
  const topic = topics[random(topics.length)];
  return `The ${topic} part **${verbs[random(verbs.length)]}** what it was given, see [section ${random(90)}](https://docs.example/${topic}), and leaves \`${topic}_${random(99)}\` alone.`;
}

/** @param {number} index @param {ReturnType<typeof createRandom>} random */
function toBlock(index, random) {
  const kinds = [
    () => `## Part ${index}\n\n${toSentence(random)} ${toSentence(random)}`,
    () => `${toSentence(random)} ${toSentence(random)} ${toSentence(random)}`,
    () => `- ${toSentence(random)}\n  - ${toSentence(random)}\n- ${toSentence(random)}`,
    () =>
      `\`\`\`ts\nexport const part${index} = { size: ${random(999)}, name: '${topics[random(8)]}' };\n\`\`\``,
    () =>
      `| name | size | note |\n|---|--:|---|\n| a${index} | ${random(999)} | ${topics[random(8)]} |\n| b${index} | ${random(999)} | ${topics[random(8)]} |`,
  ];
  return kinds[index % kinds.length]?.() ?? '';
}

/** An answer of about this many characters between its first and its last words. @param {string} first @param {string} last @param {number} length @param {number} seed */
export function createAnswer(first, last, length, seed) {
  const random = createRandom(seed);
  let text = `${first} ${toSentence(random)}`;
  for (let index = 1; text.length < length; index++) text += `\n\n${toBlock(index, random)}`;
  return `${text}\n\n${last}`;
}

/**
 * What a page is given to show. Its marks are the first and the last words of each answer: what the benchmark waits for.
 * @typedef {object} Row
 * @property {string} id
 * @property {readonly { id: string, role: string, content: string }[]} messages
 * @property {readonly string[]} answers
 * @property {readonly string[]} [html] the answers, rendered beforehand
 * @property {{ readonly first: readonly string[], readonly last: readonly string[] }} marks
 */

/** @param {{ readonly lengths: readonly number[], readonly turns?: number, readonly seed?: number }} wanted characters of each answer; turns before them @returns {Row} */
export function createRow({ lengths, turns = 200, seed = 1 }) {
  const random = createRandom(seed);
  const messages = Array.from({ length: turns }, (_, index) => ({
    id: `m${index}`,
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: `${toSentence(random)} ${toSentence(random)}`,
  }));
  messages.push({ id: `m${turns}`, role: 'user', content: 'Which answer is better?' });
  const toMarks = (/** @type {string} */ word) => lengths.map((_, index) => `${word}-${seed}-${'AB'[index]}`);
  const marks = { first: toMarks('FIRST'), last: toMarks('LAST') };
  const answers = lengths.map((length, index) =>
    createAnswer(marks.first[index] ?? '', marks.last[index] ?? '', length, seed * 2 + index + 1),
  );
  return { id: `row-${seed}`, messages, answers, marks };
}

/** What an empty page is given. @type {Row} */
export const emptyRow = { id: 'empty', messages: [], answers: [], marks: { first: [], last: [] } };
