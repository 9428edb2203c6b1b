'use client';

import { useState } from 'react';
import { SettingField } from '../controls/SettingField.js';
import type { QuestionDraft, Values } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { useQuestionEdit } from './useQuestionEdit.js';

/** What every kind shares, and has fields of its own. */
const shared = new Set([
  'id',
  'kind',
  'name',
  'scope',
  'instructions',
  'required',
  'visibleIf',
  'requiredIf',
  'settingsIf',
]);

function toOwnSettings(question: QuestionDraft): Values {
  return Object.fromEntries(Object.entries(question).filter(([name]) => !shared.has(name)));
}

function parseObject(text: string): Values | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Values)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The settings of a host's own kind, which only the host knows: as JSON, taken over as soon as it is an object. */
export function OwnSettings({ question }: { question: QuestionDraft }) {
  const { ownSettings, ownSettingsInvalid } = useOntologyEditor('OwnSettings').translations;
  const { type } = useQuestionEdit(question);
  const own = toOwnSettings(question);
  const [typed, setTyped] = useState<string>();
  const isInvalid = typed !== undefined && parseObject(typed) === undefined;
  return (
    <SettingField
      questionId={question.id}
      setting="own"
      label={ownSettings}
      hint={isInvalid ? ownSettingsInvalid : undefined}
    >
      {(control) => (
        <textarea
          data-adj="input"
          data-font="code"
          dir="ltr"
          rows={6}
          spellCheck={false}
          {...control}
          aria-invalid={isInvalid || undefined}
          value={typed ?? JSON.stringify(own, undefined, 2)}
          onChange={({ target }) => {
            setTyped(target.value);
            const next = parseObject(target.value);
            if (next === undefined) return;
            const gone = Object.keys(own).filter((name) => !(name in next));
            const kept = Object.entries(next).filter(([name]) => !shared.has(name));
            type({
              ...Object.fromEntries(gone.map((name) => [name, undefined])),
              ...Object.fromEntries(kept),
            });
          }}
          onBlur={() => {
            if (!isInvalid) setTyped(undefined);
          }}
        />
      )}
    </SettingField>
  );
}
