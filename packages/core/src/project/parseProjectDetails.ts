import * as v from 'valibot';
import { idSchema } from '../conversation/index.js';
import { parseWith, type Result } from '../errors/index.js';
import type { Project } from './types.js';

/** A project without its ontology, rows and labels. */
export type ProjectDetails = Pick<Project, 'id' | 'name' | 'qualityMode' | 'instructions'>;

const detailsSchema: v.GenericSchema<unknown, ProjectDetails> = v.object({
  id: idSchema,
  name: v.string(),
  qualityMode: v.exactOptional(v.picklist(['benchmark', 'consensus'])),
  instructions: v.exactOptional(v.string()),
});

/** Reads a project's own fields from anything at all. Never throws. */
export function parseProjectDetails(raw: unknown): Result<ProjectDetails> {
  return parseWith(detailsSchema, raw);
}
