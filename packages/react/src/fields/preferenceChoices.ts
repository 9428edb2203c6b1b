import {
  listTieOptions,
  type PreferenceClassification,
  type PreferenceVerdict,
  type PresentedResponse,
  type StrengthScale,
  type TieOption,
  toDegreeCount,
  toTieQuality,
} from '@adjudge/core';
import type { fieldTexts } from '../i18n/fieldTexts.js';
import type { Texts } from '../i18n/index.js';

/** The strings of these choices. */
type ChoiceTexts = Texts & typeof fieldTexts;

/** One thing that can be chosen where responses are compared. */
export interface PreferenceChoice {
  readonly verdict: PreferenceVerdict;
  /** In full, as it is read aloud. */
  readonly name: string;
  /** The response it prefers, by the letter shown. */
  readonly letter?: string;
  readonly tie?: TieOption;
}

/** Whether two verdicts prefer the same, whatever their strength. */
export function hasSameWinner(one: PreferenceVerdict | undefined, other: PreferenceVerdict): boolean {
  if (one === undefined) return false;
  return 'tie' in one
    ? 'tie' in other && one.tie === other.tie
    : 'preferred' in other && one.preferred === other.preferred;
}

/** Whether two verdicts are the same one. */
export function isSameVerdict(one: PreferenceVerdict | undefined, other: PreferenceVerdict): boolean {
  return hasSameWinner(one, other) && toStrength(one) === toStrength(other);
}

/** How much better, where a verdict says so. */
export function toStrength(verdict: PreferenceVerdict | undefined): number | undefined {
  return verdict !== undefined && 'preferred' in verdict ? verdict.strength : undefined;
}

/** A verdict for a response; how much better is left out where it isn't known. */
export function toPreferring(preferred: string, strength: number | undefined): PreferenceVerdict {
  return strength === undefined ? { preferred } : { preferred, strength };
}

function toTieChoice(tie: TieOption, count: number, { tieName }: ChoiceTexts): PreferenceChoice {
  return { verdict: { tie: toTieQuality(tie) }, name: tieName(tie, count), tie };
}

/** The responses in the order shown, then the ties. */
export function listWinners(
  classification: PreferenceClassification,
  responses: readonly PresentedResponse[],
  translations: ChoiceTexts,
): readonly PreferenceChoice[] {
  const ties = listTieOptions(classification);
  return [
    ...responses.map(({ response, letter }) => ({
      verdict: { preferred: response.id },
      name: translations.responseName(letter),
      letter,
    })),
    ...ties.map((tie) => toTieChoice(tie, responses.length, translations)),
  ];
}

/** What a degree is called: by the ontology, else by us. */
export function toDegreeName(strength: StrengthScale, degree: number, { degreeName }: ChoiceTexts): string {
  return strength.labels?.[degree - 1] ?? degreeName(degree, toDegreeCount(strength));
}

/** Whether the question is one scale between two responses. */
export function isPairScale(
  { strength }: PreferenceClassification,
  responses: readonly PresentedResponse[],
): boolean {
  return strength !== undefined && responses.length === 2;
}

/** The points between two responses from the first shown to the second, an odd scale’s tie in the centre; then the other ties. */
export function listScalePoints(
  classification: PreferenceClassification & { readonly strength: StrengthScale },
  [first, second]: readonly PresentedResponse[],
  translations: ChoiceTexts,
): { readonly points: readonly PreferenceChoice[]; readonly others: readonly PreferenceChoice[] } {
  const { strength } = classification;
  const degrees = Array.from({ length: toDegreeCount(strength) }, (_, index) => index + 1);
  const { responseIs, responseIsNamed } = translations;
  const toSide = ({ response, letter }: PresentedResponse) =>
    degrees.map((degree): PreferenceChoice => {
      const word = toDegreeName(strength, degree, translations);
      const name = strength.labels === undefined ? responseIs(letter, word) : responseIsNamed(letter, word);
      return { verdict: { preferred: response.id, strength: degree }, name, letter };
    });
  const ties = listTieOptions(classification).map((tie) => toTieChoice(tie, 2, translations));
  const centre = strength.points % 2 === 1 ? ties.filter(({ tie }) => tie === 'tie') : [];
  const points = [
    ...(first === undefined ? [] : toSide(first).reverse()),
    ...centre,
    ...(second === undefined ? [] : toSide(second)),
  ];
  return { points, others: ties.filter((one) => !centre.includes(one)) };
}

/** A verdict in words: for a note on what was suggested. */
export function toVerdictName(
  verdict: PreferenceVerdict,
  classification: PreferenceClassification,
  responses: readonly PresentedResponse[],
  translations: ChoiceTexts,
): string | undefined {
  const { strength } = classification;
  const choices =
    strength !== undefined && isPairScale(classification, responses)
      ? Object.values(listScalePoints({ ...classification, strength }, responses, translations)).flat()
      : listWinners(classification, responses, translations);
  const same = choices.find((one) => isSameVerdict(verdict, one.verdict));
  return (same ?? choices.find((one) => hasSameWinner(verdict, one.verdict)))?.name;
}
