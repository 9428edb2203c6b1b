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

/** An answer of about this many characters. Its first and last words are what the benchmark waits for. @param {string} name @param {number} length @param {number} seed */
export function createAnswer(name, length, seed) {
  const random = createRandom(seed);
  let text = `FIRST-${name} ${toSentence(random)}`;
  for (let index = 1; text.length < length; index++) text += `\n\n${toBlock(index, random)}`;
  return `${text}\n\nLAST-${name}`;
}

/** @param {number} length of each answer @param {number} seed */
export function createRow(length, seed = 1) {
  const random = createRandom(seed);
  const messages = Array.from({ length: 200 }, (_, index) => ({
    id: `m${index}`,
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: `${toSentence(random)} ${toSentence(random)}`,
  }));
  messages.push({ id: 'm200', role: 'user', content: 'Which answer is better?' });
  return {
    id: `row-${seed}`,
    messages,
    answers: [createAnswer('A', length, seed * 2 + 1), createAnswer('B', length, seed * 2 + 2)],
  };
}
