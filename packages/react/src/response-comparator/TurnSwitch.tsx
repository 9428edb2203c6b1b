'use client';

import { selectComparison, selectLeftByTurn, selectTurns } from '@adjudge/core';
import { forwardRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Icon, Part, type PartProps, toStateAttributes } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';

/** Which turn of the conversation is judged now, and which still wait. Nothing where there is one turn alone. */
export const TurnSwitch = forwardRef<HTMLDivElement, PartProps<'div'>>(function TurnSwitch(
  { children, ...rest },
  ref,
) {
  const { turns: label, turn, turnName } = useTranslations();
  const { controller } = useSessionConfiguration('ResponseComparator.Turns');
  const turns = usePreferenceSession(selectTurns);
  const currentId = usePreferenceSession((state) => selectComparison(state)?.id);
  const left = usePreferenceSession(selectLeftByTurn);
  if (turns.length < 2) return null;
  return (
    <Part.div data-adj="turn-switch" role="group" aria-label={label} {...rest} ref={ref}>
      {children ?? (
        <>
          <span aria-hidden="true">{turn}</span>
          {turns.map(({ id }, index) => (
            <button
              key={id}
              type="button"
              data-adj="turn"
              aria-current={id === currentId ? 'step' : undefined}
              aria-label={turnName(index + 1, turns.length, left.get(id) ?? 0)}
              {...toStateAttributes({ done: (left.get(id) ?? 0) === 0 })}
              onClick={() => controller.dispatch({ type: 'show-comparison', comparisonId: id })}
            >
              {index + 1}
              {(left.get(id) ?? 0) === 0 ? <Icon name="check" size={12} /> : null}
            </button>
          ))}
        </>
      )}
    </Part.div>
  );
});
