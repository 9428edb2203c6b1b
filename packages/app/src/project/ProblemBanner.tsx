import { toProblemText } from '@adjudge/core';
import { Glyph } from '../Glyph.js';
import type { ProjectHost } from './useProject.js';

/** What went wrong when the project was opened, and what it means. */
export function ProblemBanner({ host }: { host: ProjectHost }) {
  const { unkept, problems } = host;
  if (unkept === undefined && problems.length === 0) return null;
  return (
    <div className="app-banner" role="alert">
      <Glyph name="warning" />
      {unkept === undefined ? (
        <details>
          <summary>{`${problems.length} stored records could not be read and are left out.`}</summary>
          <ul>
            {problems.map((problem) => (
              <li key={toProblemText(problem)}>{toProblemText(problem)}</li>
            ))}
          </ul>
        </details>
      ) : (
        <p>
          <b>Nothing is kept after this page closes.</b> {unkept} Export before you leave.
        </p>
      )}
    </div>
  );
}
