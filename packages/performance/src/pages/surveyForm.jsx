import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import { Survey } from 'survey-react-ui';

const root = createRoot(document.getElementById('root'));

/** The same questions, in SurveyJS’s words. */
const toElement = ({ id, type, name, choices, max }) => {
  if (type === 'text') return { type: 'comment', name: id, title: name, isRequired: true };
  if (type === 'rating') return { type: 'rating', name: id, title: name, rateMin: 1, rateMax: max };
  return { type: type === 'radio' ? 'radiogroup' : 'checkbox', name: id, title: name, choices };
};

window.show = ({ questions }) => {
  // Adjudge writes each key into the label at once; so does SurveyJS with `onTyping`.
  const model = new Model({ textUpdateMode: 'onTyping', elements: questions.map(toElement) });
  root.render(<Survey model={model} />);
};
window.radio = 'input[type="radio"]';
window.box = 'textarea';
