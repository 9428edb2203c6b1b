import { listPoints, type RatingClassification } from '@adjudge/core';

/** What stands at a point of a scale, if anything does. */
export function toPointLabel(
  { labels = [] }: RatingClassification,
  point: number | undefined,
): string | undefined {
  return labels.find(({ value }) => value === point)?.label;
}

/** Whether a scale is one slider: where it is wanted, and where its points would be too many buttons. */
export function isSliderScale(classification: RatingClassification): boolean {
  return classification.display === 'slider' || listPoints(classification).length > 11;
}

/** The point of a slider's number, which the browser computes with the errors of binary fractions. */
export function toNearestPoint({ min, step = 1 }: RatingClassification, value: number): number {
  return Number((min + Math.round((value - min) / step) * step).toFixed(10));
}

/** The point a person typed; nothing for what is no point, so that no other number is ever saved than the one that is read. */
export function toTypedPoint(classification: RatingClassification, typed: string): number | undefined {
  const text = typed.trim().replace(',', '.').replace('−', '-');
  if (!/^-?\d*\.?\d+$/.test(text)) return undefined;
  return listPoints(classification).find((point) => point === Number(text));
}

/** Where the point of a digit stands: its own number; 0 is ten where the scale has no zero. */
export function toDigitPlace(points: readonly number[], digit: number): number {
  const place = points.indexOf(digit);
  return place === -1 && digit === 0 ? points.indexOf(10) : place;
}
