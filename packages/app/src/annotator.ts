/** Who labels here. A host with accounts takes the id of the one who is signed in. */
export const annotator = { id: 'annotator-1' };
