'use client';

import { listKeyCaps } from '../a11y/index.js';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import { Icon, KeyHint, ResponseBadge } from '../parts/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { ChoiceGroup } from './ChoiceGroup.js';
import { ChoicePoint } from './ChoicePoint.js';
import { PreferenceDegrees } from './PreferenceDegrees.js';
import { hasSameWinner, listWinners, toPreferring, toStrength } from './preferenceChoices.js';
import type { PreferenceInputProps } from './preferenceInput.js';
import { tieIcons } from './tieIcons.js';
import { toTieKey } from './toVerdictOfKey.js';
import { toResponseKey } from './verdictKeys.js';

/** The responses and ties of one axis as small buttons; then, where it is asked, how much better. */
export function PreferencePoints(props: PreferenceInputProps) {
  const { classification, responses, verdict, suggestion, hasKeys, onVerdict } = props;
  const translations = useTranslations(fieldTexts);
  const { hotkeys } = useSessionConfiguration('PreferenceField');
  const choices = listWinners(classification, responses, translations);
  return (
    <>
      <ChoiceGroup
        part="winner-points"
        field={props.field}
        labelledBy={props.labelledBy}
        count={choices.length}
        place={choices.findIndex((one) => hasSameWinner(verdict, one.verdict))}
        onChoose={(place) => {
          const chosen = choices[place]?.verdict;
          if (chosen === undefined) return;
          onVerdict('tie' in chosen ? chosen : toPreferring(chosen.preferred, toStrength(verdict)));
        }}
      >
        {choices.map(({ verdict: own, name, letter, tie }, place) => {
          const hotkey =
            tie === undefined ? toResponseKey(place, responses.length, letter ?? '') : toTieKey(tie, hotkeys);
          return (
            <ChoicePoint
              // biome-ignore lint/suspicious/noArrayIndexKey: a choice is known by its place, and the choices never change.
              key={place}
              place={place}
              name={name}
              title={tie === undefined ? undefined : name}
              hotkey={hasKeys ? hotkey : null}
              suggestion={hasSameWinner(suggestion?.answer, own) ? suggestion : undefined}
            >
              {tie === undefined ? (
                <ResponseBadge letter={letter ?? ''} isPair={responses.length === 2} />
              ) : (
                <Icon name={tieIcons[tie]} />
              )}
              <KeyHint keys={hasKeys ? listKeyCaps(hotkey) : []} />
            </ChoicePoint>
          );
        })}
      </ChoiceGroup>
      <PreferenceDegrees {...props} />
    </>
  );
}
