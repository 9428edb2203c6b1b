export { freezingTexts } from './freezingTexts.js';
export {
  createSampleDataRow,
  createSampleDataRowOf,
  createSampleLabel,
  createSampleProject,
  sampleLongOntology,
  sampleOntology,
  sampleResponses,
} from './samples.js';
