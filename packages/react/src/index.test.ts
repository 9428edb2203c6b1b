import * as api from '@adjudge/react';
import { describe, expect, it } from 'vitest';

describe('@adjudge/react', () => {
  it('exports these names; one that goes or changes breaks hosts', () => {
    expect(Object.keys(api).sort()).toEqual([
      'ClassificationForm',
      'ContentModeToggle',
      'ConversationThread',
      'DefaultLayout',
      'Evidence',
      'MessageFields',
      'PreferenceEditor',
      'PreferenceEditorRoot',
      'ResponseComparator',
      'ResponseFields',
      'SaveState',
      'SpanFields',
      'createFieldKind',
      'defaultHotkeys',
      'defaultTranslations',
      'useAnswer',
      'useFieldKeys',
      'usePreferenceSession',
      'usePresentedOptions',
    ]);
  });

  it('groups the parts of a thing under its name', () => {
    expect(Object.keys(api.ConversationThread).sort()).toEqual([
      'Foot',
      'Heading',
      'Message',
      'Messages',
      'Root',
    ]);
    expect(Object.keys(api.ResponseComparator).sort()).toEqual([
      'Flip',
      'Panel',
      'Panels',
      'Root',
      'Tools',
      'Turns',
    ]);
    expect(Object.keys(api.ClassificationForm).sort()).toEqual([
      'Actions',
      'ContradictionNotice',
      'Field',
      'Fields',
      'Root',
      'SaveNotice',
      'Skip',
      'Submit',
      'SuggestionsBar',
    ]);
  });
});
