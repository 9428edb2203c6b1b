'use client';

import type { PresentedOption } from '@adjudge/core';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import { type Suggestion, useSessionConfiguration } from '../session/index.js';
import { ChoiceGroup } from './ChoiceGroup.js';
import { PreferenceDegrees } from './PreferenceDegrees.js';
import {
  hasSameWinner,
  listWinners,
  type PreferenceChoice,
  toPreferring,
  toStrength,
} from './preferenceChoices.js';
import type { PreferenceInputProps } from './preferenceInput.js';
import { tieIcons } from './tieIcons.js';
import { toTieKey } from './toVerdictOfKey.js';
import { VerdictKey } from './VerdictKey.js';
import { toResponseKey } from './verdictKeys.js';

/** A choice as the verdict keys take it. It is known by its place, as its group knows it. */
function toOption({ name, letter, tie }: PreferenceChoice, place: number): PresentedOption {
  const id = String(place);
  const option = { id, label: name, value: id };
  return letter === undefined
    ? { option, isTie: tie !== undefined }
    : { option, response: { id, letter }, isTie: false };
}

/** A key for each response and each tie, as bound options have them; then, where it is asked, how much better. */
export function PreferenceKeys(props: PreferenceInputProps) {
  const { classification, responses, verdict, suggestion, hasKeys, onVerdict } = props;
  const translations = useTranslations(fieldTexts);
  const { hotkeys } = useSessionConfiguration('PreferenceField');
  const choices = listWinners(classification, responses, translations);
  const suggestedPlace = choices.findIndex((one) => hasSameWinner(suggestion?.answer, one.verdict));
  const marked: Suggestion<string> | undefined = suggestion && {
    ...suggestion,
    answer: String(suggestedPlace),
  };
  const toKey = ({ letter, tie }: PreferenceChoice, place: number) => {
    if (!hasKeys) return null;
    return tie === undefined ? toResponseKey(place, responses.length, letter ?? '') : toTieKey(tie, hotkeys);
  };
  const choose = (place: number) => {
    const chosen = choices[place]?.verdict;
    if (chosen === undefined) return;
    onVerdict('tie' in chosen ? chosen : toPreferring(chosen.preferred, toStrength(verdict)));
  };
  return (
    <>
      <ChoiceGroup
        part="verdict-keys"
        field={props.field}
        labelledBy={props.labelledBy}
        count={responses.length}
        place={choices.findIndex((one) => hasSameWinner(verdict, one.verdict))}
        onChoose={choose}
      >
        {choices.map((choice, place) => (
          <VerdictKey
            // biome-ignore lint/suspicious/noArrayIndexKey: as its group knows it.
            key={place}
            presented={toOption(choice, place)}
            value={String(place)}
            suggestion={marked}
            isPrefilled={suggestion?.isPrefilled}
            hotkey={toKey(choice, place)}
            tieIcon={choice.tie && tieIcons[choice.tie]}
          />
        ))}
      </ChoiceGroup>
      <PreferenceDegrees {...props} />
    </>
  );
}
