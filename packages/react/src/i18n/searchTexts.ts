/** What the form of the search shows and says; loaded with it. */
export const searchTexts = {
  findField: 'Find in messages and responses',
  /** How far a search is: `place` is 0 while nothing is found. */
  findCount: (place: number, count: number, isSearching: boolean) => {
    if (count === 0) return isSearching ? 'Searching' : 'Not found';
    return `${place} of ${count}${isSearching ? '+' : ''}`;
  },
  findSaid: (place: number, count: number, where: string) => `${place} of ${count}, ${where}`,
  messageName: (place: number, messages: number) => `message ${place} of ${messages}`,
  nextFind: 'Next find',
  previousFind: 'Previous find',
  closeFind: 'Close the search',
};
