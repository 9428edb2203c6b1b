/** What is shown and said of formulas, diagrams, and what is fetched from elsewhere. */
export const mediaTexts = {
  formula: 'Formula',
  formulaNotDrawn: 'formula, not drawn',
};
