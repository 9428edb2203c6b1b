// What the figures say, in sentences made from them.
import { leastWork, mostGrowth } from '../parts/freezing.mjs';
import { find, findControl, median, pooled, toRatio, toWhole } from './figures.mjs';

/** @param {readonly string[]} words */
const toList = (words) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** @param {readonly import('./aims.mjs').Aim[]} aims */
function sayAims(aims) {
  const missed = aims.filter(({ isMet }) => !isMet);
  const met = aims.length - missed.length;
  if (missed.length === 0) return `All ${aims.length} aims are met.`;
  const named = missed.map(({ what, measured, limit }) => `${what} (${measured}; aim ${limit})`);
  return `Of ${aims.length} aims ${met} are met. Missed: ${named.join('; ')}.`;
}

/** @param {NonNullable<import('./figures.mjs').Figures['rows']>} rows @param {string} how */
function sayRows(rows, how) {
  const adjudge = find(rows, 'Adjudge');
  const first = median(adjudge, (visit) => visit.first);
  const peers = rows.filter((one) => one !== adjudge && !one.isControl && one.visits.length > 0);
  const toPeer = (/** @type {typeof peers[number]} */ one) =>
    `${one.name} (${toRatio(first / median(one, (visit) => visit.first))} ×)`;
  const slower = peers.filter((one) => median(one, (visit) => visit.first) >= first);
  const faster = peers.filter((one) => !slower.includes(one));
  const won = slower.length > 0 ? ` sooner than with ${toList(slower.map(toPeer))}` : '';
  const lost = faster.length > 0 ? ` later than with ${toList(faster.map(toPeer))}` : '';
  const drawn = adjudge?.visits.every(({ isMarkdown }) => isMarkdown)
    ? 'drawn as Markdown'
    : 'shown as plain text';
  const sentences = [
    `The long row, ${how}: with Adjudge, its answers ${drawn}, the first useful paint comes${won}${won && lost ? ', and' : ''}${lost}.`,
  ];
  const all = median(adjudge, (visit) => visit.all);
  const before = peers.filter((one) => median(one, (visit) => visit.all) < all).map(({ name }) => name);
  sentences.push(
    before.length === 0
      ? 'All of the texts can be reached sooner than with any other.'
      : `All of the texts can be reached later than with ${toList(before)}: Adjudge reads the rest in idle time.`,
  );
  return sentences.join(' ');
}

/** @param {NonNullable<import('./figures.mjs').Figures['switching']>} switching */
function sayReading(switching) {
  const adjudge = find(switching, 'Adjudge');
  const control = findControl(switching);
  const after = pooled(
    adjudge,
    ({ reading, usefulAt }) => reading.filter(({ at }) => at > usefulAt).map(({ wait }) => wait),
    1,
  );
  const own = pooled(control, ({ reading }) => reading.map(({ wait }) => wait), 1);
  return `While Adjudge reads the rest of the long texts, a click waited ${toWhole(after)} ms at most before it was heard (the empty page’s: ${toWhole(own)} ms).`;
}

/** @param {NonNullable<import('./figures.mjs').Figures['freezing']>} freezing */
function sayFreezing(freezing) {
  const long = freezing.filter(({ block }) => block > 200).map(({ family }) => family);
  const steep = freezing
    .filter(({ growth, work }) => growth > mostGrowth && work >= leastWork)
    .map(({ family }) => family);
  const sentences = [
    long.length === 0
      ? `None of ${freezing.length} families of texts made to freeze a page kept it from answering for more than 200 ms.`
      : `Of ${freezing.length} families of texts made to freeze a page, ${long.length} kept it from answering for more than 200 ms: ${toList(long)}.`,
  ];
  if (steep.length > 0)
    sentences.push(`The work grew by more than ${mostGrowth} when the text doubled for ${toList(steep)}.`);
  return sentences.join(' ');
}

/** @param {NonNullable<import('./figures.mjs').Figures['forms']>} forms */
function sayForms(forms) {
  const { questions, results } = forms.at(-1) ?? { questions: 0, results: [] };
  const [adjudge, survey] = [find(results, 'Adjudge'), find(results, 'SurveyJS')];
  const mount = median(adjudge, (visit) => visit.mount) / median(survey, (visit) => visit.mount);
  const key = pooled(adjudge, ({ keys }) => keys, 0.5) / pooled(survey, ({ keys }) => keys, 0.5);
  return `A form of ${questions} questions is mounted in ${toRatio(mount)} × SurveyJS’s time, a key in it painted in ${toRatio(key)} ×.`;
}

/** @param {import('./figures.mjs').Figures} figures @param {readonly import('./aims.mjs').Aim[]} aims */
export const listSayings = ({ rows, slow, switching, freezing, forms }, aims) => [
  ...(aims.length > 0 ? [sayAims(aims)] : []),
  ...(rows ? [sayRows(rows, 'unthrottled')] : []),
  ...(slow ? [sayRows(slow, 'four times slowed')] : []),
  ...(switching ? [sayReading(switching)] : []),
  ...(freezing ? [sayFreezing(freezing)] : []),
  ...(forms ? [sayForms(forms)] : []),
];
