import { type ImportReport, toImportProblemText } from '@adjudge/core/formats';

/** More than a person reads; a file of ten thousand bad lines would be a page of as many. */
const longest = 100;

function Problems({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  const more = texts.length - longest;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="app-problems">
        {texts.slice(0, longest).map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two lines may be the same.
          <li key={index}>{text}</li>
        ))}
      </ul>
      {more > 0 ? <p>{`And ${more} more.`}</p> : null}
    </section>
  );
}

interface ImportProblemsProps {
  report: ImportReport;
  /** Whether nothing has been kept yet. */
  isPending?: boolean;
}

/** What stays out and what is to be looked at, each with its place and what to do. */
export function ImportProblems({ report, isPending = false }: ImportProblemsProps) {
  const textsOf = (severity: 'error' | 'warning') =>
    report.problems.filter((problem) => problem.severity === severity).map(toImportProblemText);
  return (
    <>
      <Problems title={isPending ? 'Will be left out' : 'Left out'} texts={textsOf('error')} />
      <Problems title={isPending ? 'To look at' : 'Came in, but look at it'} texts={textsOf('warning')} />
    </>
  );
}
