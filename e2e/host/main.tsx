import { applyOptionBindings, createMemoryDraftStorage, type DataRow, parseOntology } from '@adjudge/core';
import { PreferenceEditor, type PreferenceEditorProps } from '@adjudge/react';
import { StrictMode, useState } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import '@adjudge/react/style.css';
import { drawCarelessly } from './carelessDrawing.js';
import { carelessPlugins } from './carelessPlugins.js';
import { listDangers } from './listDangers.js';

/** What a test hands over: JSON alone, as a host's server would. */
export interface HostProps extends EditorProps {
  /** Another editor on the same page. */
  beside?: EditorProps;
}

interface EditorProps {
  dataRow: DataRow;
  ontology: unknown;
  /** Whether drafts are kept, in the page’s memory. */
  hasDraftStorage?: boolean;
  /** What the host’s `drawDiagram` answers: SVG. Absent: the host draws none. */
  diagram?: string;
  /** Whether the host draws diagrams itself, and copies whatever stands in a source into the SVG. */
  drawsCarelessly?: boolean;
  /** Whether the host’s plugins read the texts: some that copy whatever stands in a text into what they make. */
  hasCarelessPlugins?: boolean;
  /** Whether the host reveals a row once its label is submitted. */
  isRevealedBySubmit?: boolean;
  options?: Pick<
    PreferenceEditorProps,
    | 'label'
    | 'instructions'
    | 'blind'
    | 'defaultContentMode'
    | 'defaultView'
    | 'autoFocus'
    | 'disabled'
    | 'allowedMedia'
  >;
}

declare global {
  interface Window {
    mount(props: HostProps): Promise<void>;
    hydrate(props: HostProps): Promise<void>;
    listDangers(): string[];
    /** What ran that must not, and what the browser refused by policy. */
    happened: string[];
    submitted: unknown[];
  }
}

window.happened = [];
window.submitted = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
  window[name] = (() => window.happened.push(`${name} was called`)) as never;
}
addEventListener('error', ({ message }) => window.happened.push(`error: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => window.happened.push(`rejection: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  window.happened.push(`violation of ${violatedDirective}: ${blockedURI}`),
);

const draftStorage = createMemoryDraftStorage();

type DrawDiagram = PreferenceEditorProps['drawDiagram'];

function toDrawDiagram({ diagram, drawsCarelessly }: EditorProps): DrawDiagram {
  if (drawsCarelessly === true) return (source) => Promise.resolve(drawCarelessly(source));
  return diagram === undefined ? undefined : () => Promise.resolve(diagram);
}

function Editor(props: EditorProps) {
  const { dataRow, ontology: raw, hasDraftStorage, hasCarelessPlugins, isRevealedBySubmit, options } = props;
  const [wasSubmitted, setSubmitted] = useState(false);
  const ontology = parseOntology(raw);
  if (!ontology.ok) throw new Error(ontology.problems[0]?.message);
  const { row } = applyOptionBindings(ontology.value, dataRow);
  return (
    <PreferenceEditor
      annotator={{ id: 'annotator-1' }}
      onSubmit={(label) => {
        window.submitted.push(label);
        setSubmitted(true);
      }}
      onSkip={() => {}}
      onFlag={() => {}}
      draftStorage={hasDraftStorage === true ? draftStorage : undefined}
      drawDiagram={toDrawDiagram(props)}
      textPlugins={hasCarelessPlugins === true ? carelessPlugins : undefined}
      revealed={isRevealedBySubmit === true && wasSubmitted}
      {...options}
      dataRow={row}
      ontology={ontology.value}
    />
  );
}

function Host({ beside, ...props }: HostProps) {
  if (beside === undefined) return <Editor {...props} />;
  return [props, beside].map((one) => (
    <fieldset key={one.dataRow.id} aria-label={`Host of ${one.dataRow.id}`}>
      <Editor {...one} />
    </fieldset>
  ));
}

const place = document.getElementById('root') as HTMLElement;
let root: Root | undefined;
let turn = 0;
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

window.mount = async (props) => {
  root ??= createRoot(place);
  // A new element each time: what one row leaves behind must not be found in the next.
  root.render(<Host key={turn++} {...props} />);
  await painted();
};
window.hydrate = async (props) => {
  const host = (
    <StrictMode>
      <Host {...props} />
    </StrictMode>
  );
  root = hydrateRoot(place, host, {
    onRecoverableError: (error) => window.happened.push(`hydration: ${String(error)}`),
  });
  await painted();
};
window.listDangers = () => listDangers(place);
