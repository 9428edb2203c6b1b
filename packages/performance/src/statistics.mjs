/** The value that this share of the values does not exceed. @param {readonly number[]} values @param {number} share */
export function toQuantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const toMedian = (values) => toQuantile(values, 0.5);
