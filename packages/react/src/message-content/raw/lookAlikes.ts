/** Letters of other scripts that are drawn like a Latin one, which stands behind each. */
const pairs =
  'аaеeоoрpсcуyхxѕsіiјjԁdԛqԝwһhӏlкkьbѵvАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԌGԜWԚQѴVӀIҮY' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCͿJοoϲcϳj' +
  'օoսuհhոnցgզqՕOՏSԼLՍU' +
  'ᎪAᎢTᎡRᎬEᎫJᎳWᎷMᎻHᏀGᏃZᏚSᏙVᏞLᏟCᏢPᏦKᏴBᎠDꮃwꮓzꮩvꮪsꮯc' +
  'ꓮAꓐBꓑPꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓲIꓳOꓴUꓰEⲟoⲣpⲥcⲓi';
/** The same among letters that formulas use beside one or two Latin ones (“κB”, “Cα”): those are no deception. */
const formulaPairs = 'αaγyιiκkνvρpυuχx';

const toMap = (text: string) =>
  new Map(
    [...text].flatMap((letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? '']] : [])),
  );
const always = /* @__PURE__ */ toMap(pairs);
const inFormulas = /* @__PURE__ */ toMap(formulaPairs);
/** The Latin letters that others are drawn like. */
export const imitatedLetters = /* @__PURE__ */ [...new Set(always.values())].join('');

/** The letters of the table, for a character class. */
export const lookAlikeLetters = /* @__PURE__ */ [...always.keys(), ...inFormulas.keys()].join('');

/** The Latin letter that this one is drawn like. */
export function toLatinLetter(letter: string): string | undefined {
  return always.get(letter) ?? inFormulas.get(letter);
}

/** Whether it passes for a Latin letter beside so many of them. */
export function isLookAlike(letter: string, latinLetters: number): boolean {
  return always.has(letter) || (latinLetters > 2 && inFormulas.has(letter));
}
