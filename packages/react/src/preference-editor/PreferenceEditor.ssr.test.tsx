import { createMemoryDraftStorage, rowTarget } from '@adjudge/core';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  sampleLongOntology,
  sampleOntology,
} from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

function renderPage(props: Partial<PreferenceEditorProps> = {}): string {
  return renderToString(
    <PreferenceEditor
      dataRow={createSampleDataRow()}
      ontology={sampleOntology}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
      {...props}
    />,
  );
}

/** The opening tags of a page, as written. */
const listTags = (html: string) => html.match(/<[a-z][^>]*>/g) ?? [];
/** The two that Radix styles itself, which `base.css` makes harmless where a policy drops the style. */
const isOfRadix = (tag: string) =>
  /^<input type="radio" aria-hidden="true"|^<div role="radiogroup"/.test(tag);

const pages: readonly [string, Partial<PreferenceEditorProps>][] = [
  ['a pair', {}],
  ['a pair with names', { blind: false }],
  ['four responses', { dataRow: createSampleDataRowOf(4) }],
  ['no response', { dataRow: createSampleDataRow({ comparisons: [] }) }],
  ['a long form', { ontology: sampleLongOntology, dataRow: createSampleDataRow({}, sampleLongOntology) }],
  ['raw text', { defaultContentMode: 'raw' }],
  [
    'a suggestion',
    {
      dataRow: createSampleDataRow({
        prelabels: [{ classificationId: 'best', target: rowTarget, answer: 'a' }],
      }),
    },
  ],
  [
    'images, scripts and styles in the texts',
    {
      dataRow: createSampleDataRow({
        comparisons: [
          {
            id: 'c0',
            responses: [
              {
                id: 'r0',
                content:
                  '![x](https://evil.example/p.png) <img src=x onerror=alert(1)>\n\n| a |\n|:-:|\n| b |',
              },
              { id: 'r1', content: '<script>alert(1)</script><style>*{}</style>\n\n<svg onload=alert(1)>' },
            ],
          },
        ],
      }),
    },
  ],
  ['a skeleton', { draftStorage: createMemoryDraftStorage() }],
];

describe('the page the server sends', () => {
  it('is the whole editor, ready to read without script', () => {
    const html = renderPage();
    expect(html).toContain('Get the Nimbus S2.');
    expect(html).toContain('Noise matters a lot.');
    expect(html).toContain('Choose the best response');
    expect(html).toContain('2 answers left');
    expect(html.match(/role="radio"/g)).toHaveLength(3);
  });

  it('is a skeleton while a draft may lie on the device: nothing to answer, nothing lost', () => {
    const storage = createMemoryDraftStorage();
    const read = vi.spyOn(storage, 'read');
    const html = renderPage({ draftStorage: storage });
    expect(html).toContain('Looking for your draft');
    expect(html).not.toContain('<form');
    expect(html).not.toContain('Nimbus');
    expect(read).not.toHaveBeenCalled();
  });

  it('names no model and no title when blind', () => {
    const html = renderPage({ dataRow: createSampleDataRow({ metadata: { source: 'harbor-2' } }) });
    expect(html).not.toMatch(/harbor|quill|temperature/);
    expect(renderPage({ blind: false })).toMatch(/harbor-2/);
  });

  it.each(pages)('of %s holds no style, script or picture but Radix’s own', (_name, props) => {
    const tags = listTags(renderPage(props));
    expect(tags.filter((tag) => /^<(?:style|script|img|iframe|link|object)\b/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => / style="/.test(tag) && !isOfRadix(tag))).toEqual([]);
    expect(tags.filter((tag) => / on[a-z]+=/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => / href=""/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => / data-[a-z-]+="false"/.test(tag))).toEqual([]);
  });

  it('is the same each time, and the same responses stand in the same order', () => {
    expect(renderPage()).toBe(renderPage());
  });
});
