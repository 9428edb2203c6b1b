/** Finding in a conversation, and drawing all of it. */
export const threadTexts = {
  showEverything: 'Show everything',
  find: 'Find in this row',
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
  findNotLoaded: 'The search could not be loaded.',
  closeFind: 'Close the search',
};
