/** Strings of the JSON view. */
export const jsonTranslations = {
  jsonFormat: 'Format',
  jsonFormats: { adjudge: 'Adjudge', labelbox: 'Labelbox' },
  jsonText: 'The ontology as JSON',
  jsonApply: 'Apply',
  jsonApplied: 'Applied',
  jsonReset: 'Discard changes',
  jsonOpenFile: 'Open a file',
  jsonDownload: 'Download',
  jsonCopy: 'Copy',
  jsonUnreadable: 'This could not be read, so nothing was changed.',
  jsonDifferences: 'What this format does not carry',
  jsonReadDifferences: 'Read, with differences',
  jsonStale: 'The draft has problems, so it cannot be written in this format yet.',
};
