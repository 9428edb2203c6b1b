import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { PreferenceEditor } from '@adjudge/react';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const text = Array.from({ length: 60 }, (_, index) => `Word${index} follows word${index - 1}.`).join(' ');
const almostText = text.replace('Word30', 'Other');
const otherText = text.replaceAll('follows', 'precedes');

function renderEditor(...contents: string[]): void {
  const responses = contents.map((content, index) => ({ id: `r${index}`, content }));
  render(
    <PreferenceEditor
      dataRow={createSampleDataRow({ comparisons: [{ id: 'c0', responses }] })}
      ontology={sampleOntology}
      annotator={{ id: 'annotator-1' }}
    />,
  );
}

const findNote = () => within(screen.getByRole('group', { name: 'View' })).findByText(/identical\.$/);

/** The letters of the responses that say a word. */
function listLetters(word: string): string[] {
  const all = ['A', 'B', 'C'].map((letter) => [
    letter,
    screen.getByRole('article', { name: `Response ${letter}` }),
  ]);
  return (all as [string, HTMLElement][]).flatMap(([letter, { textContent }]) =>
    textContent?.includes(word) ? [letter] : [],
  );
}

describe('the tools above the responses say', () => {
  it('that two are nearly identical', async () => {
    renderEditor(text, almostText);
    expect(await findNote()).toHaveTextContent('These responses are nearly identical.');
  });

  it('that two are identical', async () => {
    renderEditor(text, text);
    expect(await findNote()).toHaveTextContent('These responses are identical.');
  });

  it('which two of three are nearly identical', async () => {
    renderEditor(text, otherText, almostText);
    const [one, other] = listLetters('follows');
    expect(await findNote()).toHaveTextContent(`Responses ${one} and ${other} are nearly identical.`);
  });
});
