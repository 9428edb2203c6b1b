'use client';

import { type Hotkeys, listKeyCaps } from '../a11y/index.js';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import { Icon, KeyHint } from '../parts/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { ChoiceGroup } from './ChoiceGroup.js';
import { ChoicePoint } from './ChoicePoint.js';
import { isSameVerdict, listScalePoints, type PreferenceChoice, toStrength } from './preferenceChoices.js';
import type { PreferenceInputProps } from './preferenceInput.js';
import { ScaleSides } from './ScaleSides.js';
import { tieIcons } from './tieIcons.js';
import { toTieKey } from './toVerdictOfKey.js';
import { toResponseKey } from './verdictKeys.js';

interface PreferenceScaleProps extends PreferenceInputProps {
  /** Without words at its ends: where they stand over several scales. */
  isCompact?: boolean;
}

/** The key that chooses a point now: a response’s letter leads to the degree there is already, or to the weakest. */
function toPointKey(
  { letter, tie, verdict }: PreferenceChoice,
  { responses, verdict: current }: PreferenceInputProps,
  hotkeys: Hotkeys,
): string | null {
  if (tie !== undefined) return toTieKey(tie, hotkeys);
  if (letter === undefined || toStrength(verdict) !== (toStrength(current) ?? 1)) return null;
  const place = responses.findIndex((one) => one.letter === letter);
  return toResponseKey(place, responses.length, letter);
}

/**
 * Two responses and how much better one is: the points from the first shown to the second. The degrees count outwards from the centre, so
 * that neither side has the higher numbers.
 */
export function PreferenceScale({ isCompact = false, ...props }: PreferenceScaleProps) {
  const { classification, responses, verdict, suggestion, hasKeys, onVerdict } = props;
  const translations = useTranslations(fieldTexts);
  const { hotkeys } = useSessionConfiguration('PreferenceField');
  const { strength } = classification;
  if (strength === undefined) return null;
  const { points, others } = listScalePoints({ ...classification, strength }, responses, translations);
  const choices = [...points, ...others];
  const place = choices.findIndex((one) => isSameVerdict(verdict, one.verdict));
  const chosen = choices[place]?.name;
  const toPoint = (choice: PreferenceChoice) => {
    const at = choices.indexOf(choice);
    const degree = toStrength(choice.verdict);
    const hotkey = hasKeys ? toPointKey(choice, props, hotkeys) : null;
    return (
      <ChoicePoint
        key={at}
        place={at}
        name={choice.name}
        title={choice.name}
        hotkey={hotkey}
        suggestion={isSameVerdict(suggestion?.answer, choice.verdict) ? suggestion : undefined}
      >
        {choice.tie === undefined ? <span>{degree}</span> : <Icon name={tieIcons[choice.tie]} />}
        {others.includes(choice) ? <span>{choice.name}</span> : null}
        {others.includes(choice) ? <KeyHint keys={listKeyCaps(hotkey)} /> : null}
      </ChoicePoint>
    );
  };
  return (
    <ChoiceGroup
      part="preference-scale"
      field={props.field}
      labelledBy={props.labelledBy}
      count={points.length}
      place={place}
      onChoose={(next) => {
        const verdictThere = choices[next]?.verdict;
        if (verdictThere !== undefined) onVerdict(verdictThere);
      }}
    >
      <div data-adj="scale-points">{points.map(toPoint)}</div>
      <ScaleSides
        classification={classification}
        responses={responses}
        hasKeys={hasKeys}
        hasWords={!isCompact}
        middle={isCompact ? chosen : undefined}
      />
      {others.length === 0 ? null : <div data-adj="scale-others">{others.map(toPoint)}</div>}
      {isCompact ? null : (
        <p data-adj="scale-chosen" aria-hidden="true">
          {chosen}
        </p>
      )}
    </ChoiceGroup>
  );
}
