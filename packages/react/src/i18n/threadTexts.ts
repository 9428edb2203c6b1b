/** Finding in a conversation, and drawing all of it. */
export const threadTexts = {
  showEverything: 'Show everything',
  find: 'Find in this row',
  findNotLoaded: 'The search could not be loaded.',
};
