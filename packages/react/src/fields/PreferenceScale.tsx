'use client';

import { listKeyCaps } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Icon, KeyHint, ResponseBadge } from '../parts/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { ChoiceGroup } from './ChoiceGroup.js';
import { ChoicePoint } from './ChoicePoint.js';
import { isSameVerdict, listScalePoints, type PreferenceChoice, toStrength } from './preferenceChoices.js';
import type { PreferenceInputProps } from './preferenceInput.js';
import { toDegreeKey, toTieKey } from './preferenceKeys.js';
import { tieIcons } from './tieIcons.js';
import { toResponseKey } from './verdictKeys.js';

function ScaleSides({ points, hasKeys }: { points: readonly PreferenceChoice[]; hasKeys: boolean }) {
  const sides = [points[0], points.at(-1)];
  const centre = points.find(({ tie }) => tie !== undefined);
  const [start, end] = sides.map((side, place) => (
    <span key={place === 0 ? 'start' : 'end'} data-adj="scale-side">
      <ResponseBadge letter={side?.letter ?? ''} isPair />
      <span>{side?.name}</span>
      <KeyHint keys={hasKeys ? listKeyCaps(toResponseKey(place, 2, side?.letter ?? '')) : []} />
    </span>
  ));
  return (
    <div data-adj="scale-ends" aria-hidden="true">
      {start}
      <span>{centre?.name}</span>
      {end}
    </div>
  );
}

/**
 * Two responses and how much better one is: the points from the first shown to the second. The degrees count outwards from the centre, so
 * that neither side has the higher numbers.
 */
export function PreferenceScale(props: PreferenceInputProps) {
  const { classification, responses, verdict, suggestion, hasKeys, onVerdict } = props;
  const translations = useTranslations();
  const { hotkeys } = useSessionConfiguration('PreferenceField');
  const { strength } = classification;
  if (strength === undefined) return null;
  const { points, others } = listScalePoints({ ...classification, strength }, responses, translations);
  const choices = [...points, ...others];
  const place = choices.findIndex((one) => isSameVerdict(verdict, one.verdict));
  const toPoint = (choice: PreferenceChoice) => {
    const degree = toStrength(choice.verdict);
    const hotkey =
      degree === undefined ? choice.tie && toTieKey(choice.tie, hotkeys) : toDegreeKey(degree, 2);
    return (
      <ChoicePoint
        key={choice.name}
        place={choices.indexOf(choice)}
        name={choice.name}
        title={choice.name}
        hotkey={hasKeys ? hotkey : null}
        suggestion={isSameVerdict(suggestion?.answer, choice.verdict) ? suggestion : undefined}
      >
        {choice.tie === undefined ? <span>{degree}</span> : <Icon name={tieIcons[choice.tie]} />}
        {others.includes(choice) ? <span>{choice.name}</span> : null}
        {choice.tie !== undefined && hasKeys ? <KeyHint keys={listKeyCaps(hotkey)} /> : null}
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
        const chosen = choices[next];
        if (chosen !== undefined) onVerdict(chosen.verdict);
      }}
    >
      <div data-adj="scale-points">{points.map(toPoint)}</div>
      <ScaleSides points={points} hasKeys={hasKeys} />
      {others.length === 0 ? null : <div data-adj="scale-others">{others.map(toPoint)}</div>}
      <p data-adj="scale-chosen" aria-hidden="true">
        {choices[place]?.name}
      </p>
    </ChoiceGroup>
  );
}
