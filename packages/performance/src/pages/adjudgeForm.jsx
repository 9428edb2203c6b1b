import { parseOntology } from '@adjudge/core';
import { ClassificationForm, PreferenceEditorRoot } from '@adjudge/react';
import { createRoot } from 'react-dom/client';

const root = createRoot(document.getElementById('root'));

/** The same questions, in Adjudge’s words. */
const toClassification = ({ id, type, name, choices, max }) => {
  if (type === 'text') return { id, kind: 'text', name, required: true };
  if (type === 'rating') return { id, kind: 'rating', name, min: 1, max };
  const options = choices.map((label, index) => ({ id: `${index}`, label }));
  return { id, kind: type, name, options };
};

window.show = ({ questions }) => {
  const parsed = parseOntology({
    id: 'o',
    version: 1,
    name: 'O',
    classifications: questions.map(toClassification),
  });
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  const dataRow = { id: 'row', messages: [], comparisons: [] };
  root.render(
    <PreferenceEditorRoot
      dataRow={dataRow}
      ontology={parsed.value}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
    >
      <ClassificationForm.Root />
    </PreferenceEditorRoot>,
  );
};
window.radio = '[role="radio"]';
window.box = 'textarea';
