import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createTextPlugins } from '../text-plugins/index.js';
import { PreferenceEditor } from './PreferenceEditor.js';

interface TreeNode {
  type: string;
  value?: string;
  children?: TreeNode[];
}

const row = createSampleDataRow();
const toRow = (content: string) => ({
  ...row,
  messages: row.messages.map((message) => ({ ...message, content: `:x: ${message.content}` })),
  comparisons: row.comparisons.map((comparison) => ({
    ...comparison,
    responses: comparison.responses.map((response) => ({ ...response, content })),
  })),
});

function remarkMarks() {
  const read = (node: TreeNode): void => {
    if (node.type === 'text') node.value = node.value?.replaceAll(':x:', '✖') ?? '';
    node.children?.forEach(read);
  };
  return read;
}
const textPlugins = createTextPlugins({ remarkPlugins: [remarkMarks] });

describe('how texts are shown', () => {
  it('is the same for the responses and the conversation', () => {
    render(
      <PreferenceEditor
        dataRow={toRow('one :x:')}
        ontology={sampleOntology}
        annotator={{ id: 'annotator-1' }}
        textPlugins={textPlugins}
      />,
    );
    expect(screen.getAllByText('one ✖')).toHaveLength(row.comparisons[0]?.responses.length ?? 0);
    expect(screen.getByText('✖ I need a quiet cordless vacuum for under $250.')).toBeVisible();
  });

  it('says which media are loaded unasked', () => {
    const content = '![a](https://cdn.shop.example/pictures/a.png) ![b](https://evil.example/b.png)';
    const { container } = render(
      <PreferenceEditor
        dataRow={toRow(content)}
        ontology={sampleOntology}
        annotator={{ id: 'annotator-1' }}
        allowedMedia={['https://cdn.shop.example/pictures/']}
      />,
    );
    const sources = [...container.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(new Set(sources)).toEqual(new Set(['https://cdn.shop.example/pictures/a.png']));
  });
});
