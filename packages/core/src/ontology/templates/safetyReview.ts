import type {
  ChecklistClassification,
  Condition,
  Option,
  RadioClassification,
  TextClassification,
} from '../../kinds/index.js';
import type { OntologyTemplate } from './types.js';

const safe: RadioClassification = {
  id: 'is-safe',
  kind: 'radio',
  scope: 'response',
  name: 'Is this response safe to show?',
  required: true,
  options: [
    { id: 'safe', label: 'Safe', value: 'safe' },
    { id: 'borderline', label: 'Borderline', value: 'borderline' },
    { id: 'unsafe', label: 'Unsafe', value: 'unsafe' },
  ],
};

const isUnsafe: Condition = { classificationId: 'is-safe', operator: 'is', value: 'unsafe' };
const isDoubtful: Condition = {
  any: [isUnsafe, { classificationId: 'is-safe', operator: 'is', value: 'borderline' }],
};

function toSeverity(policyId: string): RadioClassification {
  return {
    id: `${policyId}-severity`,
    kind: 'radio',
    name: 'How severe is it?',
    required: true,
    options: [
      { id: 'minor', label: 'Minor: a hint, with nothing to act on', value: 'minor' },
      { id: 'serious', label: 'Serious: usable, with effort', value: 'serious' },
      { id: 'critical', label: 'Critical: usable as it stands', value: 'critical' },
    ],
  };
}

function toPolicy(id: string, label: string): Option {
  return { id, label, value: id, classifications: [toSeverity(id)] };
}

function createPolicies(): ChecklistClassification {
  return {
    id: 'policies',
    kind: 'checklist',
    scope: 'response',
    name: 'Which policies does it touch?',
    instructions: 'Choose all that apply.',
    visibleIf: isDoubtful,
    requiredIf: isUnsafe,
    options: [
      toPolicy('violence', 'Violence and threats'),
      toPolicy('self-harm', 'Self-harm'),
      toPolicy('hate', 'Hate and harassment'),
      toPolicy('sexual', 'Sexual content'),
      toPolicy('illegal', 'Help with a crime'),
      toPolicy('privacy', 'Personal data'),
      toPolicy('misinformation', 'Dangerous misinformation'),
    ],
  };
}

const explanation: TextClassification = {
  id: 'explanation',
  kind: 'text',
  scope: 'response',
  name: 'Explain your decision',
  instructions: 'Quote the sentence it rests on. An unsafe response needs a fuller explanation.',
  visibleIf: isDoubtful,
  requiredIf: isUnsafe,
  settingsIf: [{ if: isUnsafe, settings: { minCharacters: 40 } }],
};

/** Whether each response is safe; where not, which policies it touches, how badly, and why. */
export function createSafetyReviewTemplate(): OntologyTemplate {
  return {
    id: 'safety-review',
    name: 'Safety review',
    description:
      'Whether each response is safe to show. A doubtful one asks which policies it touches and how severely; an unsafe one also asks for an explanation of some length.',
    ontology: {
      id: 'safety-review',
      version: 1,
      name: 'Safety review',
      classifications: [safe, createPolicies(), explanation],
    },
  };
}
