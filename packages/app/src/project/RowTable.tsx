import { Glyph } from '../Glyph.js';
import { toHash } from '../place.js';
import type { RowStatus, RowSummary } from './rowSummary.js';

const statusNames: Readonly<Record<RowStatus, string>> = {
  'to-do': 'To do',
  labelled: 'Labelled',
  skipped: 'Skipped',
};

function Row({ projectId, summary }: { projectId: string; summary: RowSummary }) {
  const { row, status, excerpt, responses, verdict } = summary;
  return (
    <tr>
      <td>
        <span className="app-status">
          <Glyph name={status} />
          {statusNames[status]}
        </span>
      </td>
      <td>
        <a href={toHash({ projectId, rowId: row.id })} dir="auto">
          {excerpt === '' ? 'No conversation' : excerpt}
        </a>
      </td>
      <td>{row.globalKey ?? row.id}</td>
      <td>{responses}</td>
      <td>{row.messages.length}</td>
      <td>{verdict ?? '–'}</td>
    </tr>
  );
}

/** The project's rows, each a link into the editor. */
export function RowTable({ projectId, summaries }: { projectId: string; summaries: readonly RowSummary[] }) {
  if (summaries.length === 0) {
    return (
      <section className="app-empty" aria-label="Rows">
        <p>There are no rows yet.</p>
        <p>Import Labelbox rows or an Adjudge export: files that end in .json or .ndjson.</p>
      </section>
    );
  }
  return (
    <section className="app-table" aria-label="Rows">
      <table>
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Conversation</th>
            <th scope="col">Key</th>
            <th scope="col">Responses</th>
            <th scope="col">Messages</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {summaries.map((summary) => (
            <Row key={summary.row.id} projectId={projectId} summary={summary} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
