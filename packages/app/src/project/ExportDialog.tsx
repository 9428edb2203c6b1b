import type { Project } from '@adjudge/core';
import { writeNative, writeTrlPreference } from '@adjudge/core/formats';
import { useMemo } from 'react';
import { Dialog } from '../Dialog.js';
import { downloadText, toFileName } from '../download.js';
import { kinds } from './storedProjects.js';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function NativeFormat({ project }: { project: Project }) {
  const { dataRows, labels } = project;
  return (
    <section className="app-format">
      <h3>Everything</h3>
      <p>
        {`${count(dataRows.length, 'row', 'rows')} and ${count(labels.length, 'label', 'labels')}, with drafts, skips, reasons and the order shown. Imports back to the same state.`}
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
