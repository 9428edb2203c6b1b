/** Who labels here. A host with accounts takes the id of the one who is signed in. */
export const annotator = { id: 'annotator-1' };

/** Whose labels imported ground truth becomes: nobody's work is replaced by it, and every row can still be judged. */
export const groundTruthAnnotator = { id: 'ground-truth' };
