import type { Project } from '@adjudge/core';
import {
  type ExportReport,
  type LeftOutReason,
  writeNative,
  writeTrlPreference,
} from '@adjudge/core/formats';
import { useMemo } from 'react';
import { Dialog } from '../Dialog.js';
import { downloadText, toFileName } from '../download.js';
import { kinds } from './storedProjects.js';

const reasonTexts: Readonly<Record<LeftOutReason, string>> = {
  tie: 'A tie: no pairwise format can hold one',
  'both-good': 'Both good: no pairwise format can hold it',
  'both-bad': 'Both bad: no pairwise format can hold it',
  skipped: 'Skipped',
  'no-verdict': 'Submitted without saying which is better',
  axis: 'A verdict on one axis of several, which this format has no place for',
  'option-unbound': 'The chosen option stands for no response',
  'row-missing': 'The row is not in the project',
  'row-changed': 'The row’s text changed after it was judged',
  'no-prompt': 'The conversation does not end with the user',
  'ambiguous-earlier-turn': 'It is not known which reply an earlier turn went on from',
  'same-text': 'Both responses are the same text',
  'empty-response': 'A response is empty',
  'broken-character': 'A text holds half a character, which loaders refuse',
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function NativeFormat({ project }: { project: Project }) {
  const { dataRows, labels } = project;
  return (
    <section className="app-format">
      <h3>Everything</h3>
      <p>
        {`${count(dataRows.length, 'row', 'rows')} and ${count(labels.length, 'label', 'labels')}, with skips, reasons and the order shown. Imports back to the same state.`}
      </p>
      <div className="app-actions">
        <button
          type="button"
          className="app-button"
          onClick={() => downloadText(toFileName(project.id, 'ndjson'), writeNative(project))}
        >
          Download everything
        </button>
      </div>
    </section>
  );
}

function ReportTable({ report }: { report: ExportReport }) {
  return (
    <table>
      <tbody>
        <tr>
          <th scope="row">Written</th>
          <td>{report.written}</td>
        </tr>
        {report.leftOut.map(({ reason, count: verdicts }) => (
          <tr key={reason}>
            <th scope="row">{`Left out. ${reasonTexts[reason]}`}</th>
            <td>{verdicts}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Verdicts</th>
          <td>{report.judged}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function TrlFormat({ project }: { project: Project }) {
  const { text, report } = useMemo(() => writeTrlPreference(project, kinds), [project]);
  const beside = [count(report.records, 'pair', 'pairs'), count(report.unlabelled, 'row', 'rows')];
  return (
    <section className="app-format">
      <h3>Preferences for training (TRL)</h3>
      <p>
        {`${count(report.judged, 'verdict', 'verdicts')}, ${report.written} written. The file holds ${beside[0]}; ${beside[1]} nobody has labelled yet.`}
      </p>
      {report.judged === 0 ? null : <ReportTable report={report} />}
      <div className="app-actions">
        <button
          type="button"
          className="app-button"
          disabled={report.records === 0}
          onClick={() => downloadText(toFileName(project.id, 'trl-preference.jsonl'), text)}
        >
          Download TRL preferences
        </button>
      </div>
    </section>
  );
}

/** The ways out: everything, or what can be trained on, with what that leaves out. */
export function ExportDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  return (
    <Dialog title="Export" onClose={onClose}>
      <NativeFormat project={project} />
      <TrlFormat project={project} />
    </Dialog>
  );
}
