'use client';

import { type Problem, toProblemText } from '@adjudge/core';
import { useMemo, useRef, useState } from 'react';
import { useAnnounce, useCopyText } from '../../a11y/index.js';
import { Button, Notice } from '../../parts/index.js';
import { SegmentedInput } from '../controls/inputs.js';
import type { OntologyDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { type OntologyFormat, readOntology, writeOntology } from './ontologyFormats.js';

function Differences({
  title,
  tone,
  problems,
}: {
  title: string;
  tone: 'danger' | 'warning';
  problems: readonly Problem[];
}) {
  if (problems.length === 0) return null;
  return (
    <div data-adj="json-problems" role="status">
      <Notice tone={tone} title={title} />
      <ul>
        {problems.map((problem) => (
          <li key={toProblemText(problem)}>{toProblemText(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Hands a text over as a file. */
function download(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click only starts the download: the address has to live until it is read.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A text that was typed or opened, read into the draft when it is applied. */
function useJsonText(written: string) {
  const { state, edit, kinds, translations } = useOntologyEditor('JsonView');
  const announce = useAnnounce();
  const [typed, setTyped] = useState<string>();
  const [read, setRead] = useState<{ readonly isRead: boolean; readonly problems: readonly Problem[] }>();
  const change = (text: string | undefined) => {
    setTyped(text);
    setRead(undefined);
  };
  const apply = () => {
    if (typed === undefined) return;
    const result = readOntology(typed, kinds, state.draft);
    setRead({ isRead: result.ok, problems: result.problems });
    if (!result.ok) return;
    const { draft } = state;
    const { version: _version, ...next } = result.value as unknown as OntologyDraft;
    edit({ type: 'replace', draft: { ...next, version: draft.version } });
    setTyped(undefined);
    announce(translations.jsonApplied);
  };
  return { text: typed ?? written, isTyped: typed !== undefined, change, apply, read };
}

/** The ontology as JSON, in our format or Labelbox's: to read, edit, open from a file and hand over as one. */
export function JsonView() {
  const { state, ontology, isReadable, translations } = useOntologyEditor('JsonView');
  const [format, setFormat] = useState<OntologyFormat>('adjudge');
  const file = useRef<HTMLInputElement>(null);
  const { draft } = state;
  const written = useMemo(() => {
    if (isReadable && ontology !== undefined) return writeOntology(ontology, format);
    return { text: `${JSON.stringify(draft, undefined, 2)}\n`, problems: [] };
  }, [draft, ontology, isReadable, format]);
  const { text, isTyped, change, apply, read } = useJsonText(written.text);
  const copy = useCopyText();
  return (
    <section data-adj="ontology-json" aria-label={translations.json}>
      <header data-adj="ontology-json-tools">
        <SegmentedInput
          label={translations.jsonFormat}
          value={format}
          choices={[
            { value: 'adjudge', label: translations.jsonFormats.adjudge },
            { value: 'labelbox', label: translations.jsonFormats.labelbox },
          ]}
          onValueChange={(next) => {
            change(undefined);
            setFormat(next);
          }}
        />
        <span data-adj="spacer" />
        <Button size="tool" onClick={() => file.current?.click()}>
          {translations.jsonOpenFile}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={translations.jsonOpenFile}
          onChange={async ({ target }) => {
            const opened = await target.files?.[0]?.text();
            if (opened !== undefined) change(opened);
            target.value = '';
          }}
        />
        <Button size="tool" icon="copy" onClick={() => copy(text)}>
          {translations.jsonCopy}
        </Button>
        <Button size="tool" onClick={() => download(text, `${draft.id}.${format}.json`)}>
          {translations.jsonDownload}
        </Button>
      </header>
      {isReadable || format === 'adjudge' ? null : <Notice tone="warning" title={translations.jsonStale} />}
      <textarea
        data-adj="json-text"
        dir="ltr"
        spellCheck={false}
        aria-label={translations.jsonText}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      {read === undefined ? null : (
        <Differences
          tone={read.isRead ? 'warning' : 'danger'}
          title={read.isRead ? translations.jsonReadDifferences : translations.jsonUnreadable}
          problems={read.problems}
        />
      )}
      <Differences
        tone="warning"
        title={translations.jsonDifferences}
        problems={isTyped ? [] : written.problems}
      />
      <footer data-adj="ontology-json-foot">
        {isTyped ? (
          <>
            <Button size="tool" onClick={() => change(undefined)}>
              {translations.jsonReset}
            </Button>
            <Button variant="secondary" onClick={apply}>
              {translations.jsonApply}
            </Button>
          </>
        ) : null}
      </footer>
    </section>
  );
}
