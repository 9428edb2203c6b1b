import { type RadioClassification, radioKind } from '@adjudge/core';
import { createFieldKind, type FieldProps, usePresentedOptions } from '@adjudge/react';
import './segmentedCards.css';

/** The built-in radio question, drawn as cards side by side: the same kind, so the same ontologies, answers and exports. */
function SegmentedCards(props: FieldProps<RadioClassification, string>) {
  const { answer, suggestion, isDisabled, isReadOnly, onAnswerChange } = props;
  const { options } = usePresentedOptions(props);
  return (
    <div
      className="segmented-cards"
      role="radiogroup"
      aria-labelledby={props.labelId}
      aria-describedby={props.describedBy}
      aria-required={props.isRequired}
      aria-invalid={props.isInvalid}
    >
      {options.map(({ option, response }, place) => (
        <label key={option.id}>
          <input
            type="radio"
            name={props.inputId}
            // A place, not the option’s id: an id may name a model.
            value={place}
            checked={answer === option.id}
            disabled={isDisabled}
            onChange={() => {
              if (!isReadOnly) onAnswerChange(option.id);
            }}
          />
          <b>{response === undefined ? option.label : `Response ${response.letter}`}</b>
          {suggestion?.answer === option.id ? <i>suggested</i> : null}
        </label>
      ))}
    </div>
  );
}

export const segmentedCardsKind = createFieldKind(radioKind, SegmentedCards);
