import { hasOptions, indexOntology, type Ontology } from '@adjudge/core';
import {
  type AnnotationLine,
  type ClassificationMatch,
  type MatchedAnswer,
  type OptionMatch,
  type ResponseMatch,
  type RowMatch,
  toImportSourceText,
} from '@adjudge/core/formats';

const matchTexts: Readonly<Record<RowMatch | ClassificationMatch | OptionMatch | ResponseMatch, string>> = {
  id: 'by its id',
  'global-key': 'by its global key',
  'schema-id': 'by its schema id',
  name: 'by its name',
  instructions: 'by its instructions',
  spelling: 'by its name in another spelling',
  label: 'by its label',
  value: 'by its value',
  'message-id': 'by its message id',
  'model-config-name': 'by its model',
  title: 'by its title',
};

const statusTexts: Readonly<Record<AnnotationLine['status'], string>> = {
  added: 'Matched',
  replaced: 'Replaced',
  'left-out': 'Left out',
};

/** More than a person reads. */
const longest = 100;

function toTargetText({ target }: MatchedAnswer): string {
  if (target.type === 'row') return '';
  return target.type === 'message' ? `, message ${target.messageId}` : `, one ${target.type}`;
}

function Answer({ answer, ontology }: { answer: MatchedAnswer; ontology: Ontology }) {
  const classification = indexOntology(ontology).get(answer.classificationId)?.classification;
  const options = classification !== undefined && hasOptions(classification) ? classification.options : [];
  const chosen = answer.options.map(({ optionId, matchedBy }) => {
    const label = options.find(({ id }) => id === optionId)?.label ?? optionId;
    return `${label}, ${matchTexts[matchedBy]}`;
  });
  const responses = answer.responses.map(({ matchedBy }) => `a response, ${matchTexts[matchedBy]}`);
  return (
    <div>
      {`${classification?.name ?? answer.classificationId}${toTargetText(answer)}`}
      <small>{[matchTexts[answer.matchedBy], ...chosen, ...responses].join('; ')}</small>
    </div>
  );
}

function Line({ line, ontology }: { line: AnnotationLine; ontology: Ontology }) {
  return (
    <tr>
      <th scope="row">{toImportSourceText(line.source)}</th>
      <td>
        {line.row?.dataRowId ?? '–'}
        {line.row === undefined ? null : <small>{matchTexts[line.row.matchedBy]}</small>}
      </td>
      <td>
        {line.answers.map((answer) => (
          <Answer key={answer.classificationId} answer={answer} ontology={ontology} />
        ))}
      </td>
      <td>{statusTexts[line.status]}</td>
    </tr>
  );
}

/** Line by line, to open when it is wanted: which row, question and options an annotation was matched to, and by what. */
export function AnnotationLines({
  lines,
  ontology,
}: {
  lines: readonly AnnotationLine[];
  ontology: Ontology;
}) {
  if (lines.length === 0) return null;
  const more = lines.length - longest;
  return (
    <details className="app-lines">
      <summary>{`Annotations, line by line (${lines.length})`}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard. */}
      <section aria-label="Annotations" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Row</th>
              <th scope="col">Question</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, longest).map((line) => (
              <Line key={toImportSourceText(line.source)} line={line} ontology={ontology} />
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 ? <p>{`And ${more} more.`}</p> : null}
    </details>
  );
}
