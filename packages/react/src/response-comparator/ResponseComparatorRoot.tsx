'use client';

import { selectPresentedResponses } from '@adjudge/core';
import { forwardRef, type ReactNode, useState } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Part, type PartProps, toStateAttributes } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';
import { ComparatorTools } from './ComparatorTools.js';
import { ResponseFlip } from './ResponseFlip.js';
import { type RenderBelowResponse, ResponsePanels } from './ResponsePanels.js';
import { TurnSwitch } from './TurnSwitch.js';

function NoResponses() {
  const { noResponses, noResponsesBody } = useTranslations();
  return (
    <div data-adj="empty-state">
      <h2>{noResponses}</h2>
      <p>{noResponsesBody}</p>
    </div>
  );
}

/** What the comparator takes besides what its element takes. */
export interface ResponseComparatorRootProps extends Omit<PartProps<'section'>, 'children'> {
  /** What stands below a response's text, such as the questions about it. */
  renderBelow?: RenderBelowResponse | undefined;
  /** Instead of the usual parts. */
  children?: ReactNode;
}

/** The responses under judgement. Children replace its usual parts: turns, tools, flip, panels. */
export const ResponseComparatorRoot = forwardRef<HTMLElement, ResponseComparatorRootProps>(
  function ResponseComparatorRoot({ renderBelow, children, ...rest }, ref) {
    const { responses: label } = useTranslations();
    const count = usePreferenceSession((state) => selectPresentedResponses(state).length);
    const [areToolsShown, setToolsShown] = useState(false);
    return (
      <Part.section
        data-adj="response-comparator"
        aria-label={label}
        {...toStateAttributes({ tools: areToolsShown })}
        {...rest}
        ref={ref}
      >
        {children ?? (
          <>
            <TurnSwitch />
            <ComparatorTools />
            {count === 0 ? (
              <NoResponses />
            ) : (
              <>
                <ResponseFlip
                  areToolsShown={areToolsShown}
                  onToolsToggle={() => setToolsShown((areShown) => !areShown)}
                />
                <ResponsePanels renderBelow={renderBelow} />
              </>
            )}
          </>
        )}
      </Part.section>
    );
  },
);
