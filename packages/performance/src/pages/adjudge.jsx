import { applyOptionBindings, defineOntology } from '@adjudge/core';
import { freezingTexts } from '@adjudge/core/testing';
import * as adjudge from '@adjudge/react';
import { createRoot } from 'react-dom/client';

const ontology = defineOntology({
  id: 'o',
  version: 1,
  name: 'O',
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Which is better?',
      required: true,
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
        { id: 'tie', label: 'Tie' },
      ],
    },
    { id: 'reason', kind: 'text', name: 'Why?' },
  ],
});
const root = createRoot(document.getElementById('root'));

const toDataRow = ({ id, messages, answers }) => {
  const responses = answers.map((content, index) => ({ id: `r${index}`, content }));
  return applyOptionBindings(ontology, { id, messages, comparisons: [{ id: 'c0', responses }] }).row;
};
/** The row that comes next: a host has it, as the object it is, before it is shown. */
let next;

window.show = (row) => {
  root.render(
    <div style={{ height: '100vh' }}>
      <adjudge.PreferenceEditor
        dataRow={next?.id === row.id ? next : toDataRow(row)}
        ontology={ontology}
        annotator={{ id: 'annotator-1' }}
        onSubmit={() => {}}
      />
    </div>,
  );
};
window.radio = '[role="radio"][data-adj="verdict-key"]';
window.box = 'textarea';
window.isReading = () => document.querySelector('[data-adj="text-pending"]') !== null;
window.freezingTexts = freezingTexts;
if (adjudge.prepareDataRow !== undefined) {
  window.prepare = (row) => {
    next = toDataRow(row);
    adjudge.prepareDataRow(next);
  };
}
