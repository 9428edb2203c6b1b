'use client';

import { selectPresentedResponses } from '@adjudge/core';
import { forwardRef, useId } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Button, Part, type PartProps, ResponseBadge } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { selectShownResponseId, toFlippedView } from './shownResponse.js';
import { useSetView } from './useSetView.js';

interface ResponseFlipProps extends PartProps<'div'> {
  /** Opens the tools that have no room beside the tabs. */
  onToolsToggle?: (() => void) | undefined;
  areToolsShown?: boolean | undefined;
}

/** Where there is room for one response: which one is shown. */
export const ResponseFlip = forwardRef<HTMLDivElement, ResponseFlipProps>(function ResponseFlip(
  { onToolsToggle, areToolsShown = false, children, ...rest },
  ref,
) {
  useSessionConfiguration('ResponseComparator.Flip');
  const { responseShown, responseName, viewTools } = useTranslations();
  const setView = useSetView();
  const view = usePreferenceSession((state) => state.view);
  const responses = usePreferenceSession(selectPresentedResponses);
  const shownId = usePreferenceSession(selectShownResponseId);
  const name = useId();
  return (
    <Part.div data-adj="flip" {...rest} ref={ref}>
      {children ?? (
        <>
          <div data-adj="flip-tabs" role="radiogroup" aria-label={responseShown}>
            {responses.map(({ response, letter }) => (
              <label key={response.id}>
                <input
                  type="radio"
                  name={name}
                  checked={response.id === shownId}
                  aria-label={responseName(letter)}
                  onChange={() => setView(toFlippedView(view, response.id))}
                />
                <ResponseBadge letter={letter} isPair={responses.length === 2} />
                {responses.length > 2 ? null : <span>{responseName(letter)}</span>}
              </label>
            ))}
          </div>
          {onToolsToggle === undefined ? null : (
            <Button
              data-adj="flip-more"
              icon="settings"
              iconLabel={viewTools}
              aria-expanded={areToolsShown}
              onClick={onToolsToggle}
            />
          )}
        </>
      )}
    </Part.div>
  );
});
