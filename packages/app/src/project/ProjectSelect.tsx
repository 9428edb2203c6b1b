import type { Place } from '../place.js';
import type { ProjectHost } from './useProject.js';

/** The name of the project; with several in this browser, a way to another one. */
export function ProjectSelect({ host, go }: { host: ProjectHost; go: (place: Place) => void }) {
  const { project, projects } = host;
  if (projects.length < 2) return <span>{project.name}</span>;
  return (
    <label className="app-select">
      <span className="app-unseen">Project</span>
      <select value={project.id} onChange={(event) => go({ projectId: event.target.value })}>
        {projects.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
