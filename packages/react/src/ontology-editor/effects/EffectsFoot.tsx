'use client';

import type { OntologyEffects } from '@adjudge/core';
import { useId, useState } from 'react';
import { Button } from '../../parts/index.js';
import { useOntologyEditor } from '../EditorContext.js';

/** What becomes of the answers to each question, as a table. */
export function EffectsTable({
  effects,
  onShow,
}: {
  effects: OntologyEffects;
  /** Without it the questions are names only. */
  onShow?: ((questionId: string) => void) | undefined;
}) {
  const { translations } = useOntologyEditor('EffectsTable');
  const { effectsByQuestion, effectQuestion, effectKept, effectHidden, effectLost, effectReason } =
    translations;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by key.
    <section data-adj="effects-table" tabIndex={0} aria-label={effectsByQuestion}>
      <table>
        <thead>
          <tr>
            <th scope="col">{effectQuestion}</th>
            <th scope="col">{effectKept}</th>
            <th scope="col">{effectHidden}</th>
            <th scope="col">{effectLost}</th>
            <th scope="col">{effectReason}</th>
          </tr>
        </thead>
        <tbody>
          {effects.classifications.map(({ classificationId, name, kept, hidden, lost, lostReasons }) => (
            <tr key={classificationId}>
              <th scope="row">
                {onShow === undefined ? (
                  name
                ) : (
                  <button type="button" onClick={() => onShow(classificationId)}>
                    {name}
                  </button>
                )}
              </th>
              <td>{kept}</td>
              <td>{hidden}</td>
              <td>{lost}</td>
              <td>
                {lostReasons
                  .map(({ reason, count }) => `${count}: ${translations.lostReasons[reason]}`)
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What publishing does to given answers: always in sight, whatever is being edited. */
export function EffectsFoot({ effects }: { effects: OntologyEffects | undefined }) {
  const { translations, isReadable, show } = useOntologyEditor('EffectsFoot');
  const [isOpen, setOpen] = useState(false);
  const tableId = useId();
  if (effects === undefined) return null;
  const { whenPublished, answersKept, answersHidden, answersLost, effectsUnknown } = translations;
  return (
    <section data-adj="effects-foot" aria-label={whenPublished}>
      {isOpen ? (
        <div id={tableId}>
          <EffectsTable effects={effects} onShow={show} />
        </div>
      ) : null}
      <div data-adj="effects-bar">
        <span data-adj="effects-title">{whenPublished}</span>
        {isReadable ? (
          <>
            <span>
              <b>{effects.kept}</b> {answersKept(effects.kept)}
            </span>
            <span>
              <b>{effects.hidden}</b> {answersHidden}
            </span>
            <span data-lost={effects.lost > 0 ? '' : undefined}>
              <b>{effects.lost}</b> {answersLost}
            </span>
            <Button
              size="tool"
              aria-expanded={isOpen}
              aria-controls={isOpen ? tableId : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? translations.hideEach : translations.seeEach}
            </Button>
          </>
        ) : (
          <span>{effectsUnknown}</span>
        )}
      </div>
    </section>
  );
}
