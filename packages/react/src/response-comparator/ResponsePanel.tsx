'use client';

import { type PresentedResponse, selectIsPreferred } from '@adjudge/core';
import { forwardRef, type ReactNode } from 'react';
import { Part, type PartProps, toStateAttributes } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { PanelHeading } from './PanelHeading.js';
import { ResponseText } from './ResponseText.js';
import { selectShownResponseId } from './shownResponse.js';

/** What a panel takes besides what its element takes. */
export interface ResponsePanelProps extends PartProps<'article'> {
  presented: PresentedResponse;
  /** What stands below its text. */
  below?: ReactNode;
}

/** One response: its letter and name, its own tools, its text. */
export const ResponsePanel = forwardRef<HTMLElement, ResponsePanelProps>(function ResponsePanel(
  { presented, below, children, ...rest },
  ref,
) {
  const { response, letter } = presented;
  const { baseId } = useSessionConfiguration('ResponseComparator.Panel');
  const isPreferred = usePreferenceSession((state) => selectIsPreferred(state, response.id));
  const isShown = usePreferenceSession((state) => selectShownResponseId(state) === response.id);
  const headingId = `${baseId}-response-${letter}`;
  return (
    <Part.article
      data-adj="response-panel"
      data-letter={letter}
      aria-labelledby={headingId}
      {...toStateAttributes({ chosen: isPreferred, shown: isShown })}
      {...rest}
      ref={ref}
    >
      {children ?? (
        <>
          <PanelHeading {...presented} id={headingId} />
          <ResponseText {...presented} />
          {below}
        </>
      )}
    </Part.article>
  );
});
