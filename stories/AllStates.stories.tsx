import { createMemoryDraftStorage } from '@adjudge/core';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  createSampleLabel,
  sampleLongOntology,
  sampleOntology,
} from '@adjudge/core/testing';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { longFormRow } from './parts.js';
import { codeRow, hostileRow, longRow, rightToLeftRow, suggestedRow, turnsRow } from './rows.js';

type State = Partial<PreferenceEditorProps>;

const states: Readonly<Record<string, State>> = {
  'As it opens': {},
  'A suggestion': { dataRow: suggestedRow },
  'Filled in': { dataRow: suggestedRow, prelabelMode: 'prefill' },
  Answered: { label: createSampleLabel(codeRow, { best: 'a', reason: 'It finds the leak.' }) },
  'Read only': {
    label: createSampleLabel(codeRow, { best: 'a', reason: 'It finds the leak.' }),
    readOnly: true,
  },
  Disabled: { disabled: true },
  'Models named': { dataRow: createSampleDataRow(), blind: false },
  'Three responses': { dataRow: createSampleDataRowOf(3) },
  'Ten responses': { dataRow: createSampleDataRowOf(10) },
  'Many questions': { dataRow: longFormRow, ontology: sampleLongOntology },
  Raw: { defaultContentMode: 'raw' },
  'Hostile, raw': { dataRow: hostileRow, defaultContentMode: 'raw' },
  Hostile: { dataRow: hostileRow },
  Long: { dataRow: longRow },
  'Right to left': { dataRow: rightToLeftRow },
  'Several turns': { dataRow: turnsRow },
  'Nothing to compare': { dataRow: createSampleDataRow({ comparisons: [] }) },
  'No conversation': { dataRow: createSampleDataRow({ messages: [] }) },
  'Looking for the draft': {
    draftStorage: { ...createMemoryDraftStorage(), read: () => new Promise(() => {}) },
  },
  'Draft unreadable': { draftStorage: { ...createMemoryDraftStorage(), read: () => 'not a draft' } },
};

function Frames({ width, height }: { width: number; height: number }) {
  const grid = {
    display: 'grid',
    gap: 32,
    padding: 24,
    gridTemplateColumns: `repeat(auto-fill, minmax(${width}px, 1fr))`,
  };
  return (
    <main style={grid}>
      {Object.entries(states).map(([name, state]) => (
        <section key={name} aria-label={name}>
          <h1 style={{ font: '600 13px/20px system-ui', margin: '0 0 8px' }}>{name}</h1>
          <div style={{ inlineSize: width, maxInlineSize: '100%', blockSize: height, overflow: 'hidden' }}>
            <PreferenceEditor
              dataRow={codeRow}
              ontology={sampleOntology}
              annotator={{ id: 'annotator-1' }}
              translations={{ editorLabel: `Preference editor, ${name}` }}
              onSubmit={() => {}}
              onSkip={() => {}}
              onFlag={() => {}}
              {...state}
            />
          </div>
        </section>
      ))}
    </main>
  );
}

/** Every state beside every other, for looking at. Change colours and direction in the toolbar. */
const meta = {
  title: 'AllStates',
  component: Frames,
  parameters: {
    layout: 'fullscreen',
    // Twenty editors on one page have the same landmarks twenty times; a host shows one.
    a11y: { options: { rules: { 'landmark-unique': { enabled: false } } } },
  },
} satisfies Meta<typeof Frames>;

export default meta;

export const Wide: StoryObj<typeof meta> = { args: { width: 1180, height: 640 } };
export const Middle: StoryObj<typeof meta> = { args: { width: 800, height: 600 } };
export const Narrow: StoryObj<typeof meta> = { args: { width: 360, height: 640 } };
