import { demonstrationId } from './demonstration/createDemonstration.js';
import { FinishedPage } from './labeling/FinishedPage.js';
import { LabelingPage } from './labeling/LabelingPage.js';
import { type Place, usePlace } from './place.js';
import { ProjectPage } from './project/ProjectPage.js';
import { useProject } from './project/useProject.js';
import { OntologyPage } from './schema/OntologyPage.js';
import { SchemaPage } from './schema/SchemaPage.js';
import { type ColorMode, useColorMode } from './useColorMode.js';

interface PageProps {
  place: Place;
  go: (place: Place) => void;
  colorMode: ColorMode;
  onColorMode: (mode: ColorMode) => void;
}

function Page({ place, go, colorMode, onColorMode }: PageProps) {
  const state = useProject(place.projectId);
  if (state.status === 'loading') {
    return (
      <main className="app-message" aria-busy="true">
        <p role="status">Opening the project</p>
      </main>
    );
  }
  if (state.status === 'missing') {
    return (
      <main className="app-message">
        <h1>There is no such project here.</h1>
        <p>
          Projects are kept in this browser. Import the project’s file again, or look at the demonstration.
        </p>
        <button type="button" className="app-button" onClick={() => go({ projectId: demonstrationId })}>
          Open the demonstration
        </button>
      </main>
    );
  }
  if (place.ontologyId === null) {
    return <SchemaPage host={state} go={go} colorMode={colorMode} onColorMode={onColorMode} />;
  }
  if (place.ontologyId !== undefined) {
    return <OntologyPage host={state} ontologyId={place.ontologyId} colorMode={colorMode} go={go} />;
  }
  if (place.rowId === undefined) {
    return <ProjectPage host={state} go={go} colorMode={colorMode} onColorMode={onColorMode} />;
  }
  if (place.rowId === null) return <FinishedPage host={state} go={go} />;
  return <LabelingPage host={state} rowId={place.rowId} colorMode={colorMode} go={go} />;
}

/** The reference host: everything it does with the editor goes through the packages' public API. */
export function App() {
  const [place, go] = usePlace(demonstrationId);
  const [colorMode, setColorMode] = useColorMode();
  return (
    <div className="app" data-adj-theme="" data-color-mode={colorMode === 'system' ? undefined : colorMode}>
      <Page key={place.projectId} place={place} go={go} colorMode={colorMode} onColorMode={setColorMode} />
    </div>
  );
}
