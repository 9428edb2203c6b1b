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
      'TextSearch',
      'createFieldKind',
      'defaultHotkeys',
      'defaultTranslations',
      'prepareDataRow',
      'useAnswer',
      'useFieldKeys',
      'usePreferenceSession',
      'usePresentedOptions',
    ]);
  });

  it('groups the parts of a thing under its name', () => {
    expect(Object.keys(api.ConversationThread).sort()).toEqual([
      'EverythingToggle',
      'Foot',
      'Heading',
      'Message',
      'Messages',
      'Root',
    ]);
    expect(Object.keys(api.Evidence).sort()).toEqual(['Button', 'Root']);
    expect(Object.keys(api.TextSearch).sort()).toEqual(['Button', 'Root']);
    expect(Object.keys(api.ResponseComparator).sort()).toEqual([
      'Arrangement',
      'Differences',
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
