import type { Condition, ConditionalSettings, Scope } from '../kinds/index.js';
import type { MediaType } from './types.js';

/** A classification as it is written in code. A kind's own settings stand beside these. */
export interface ClassificationConfig {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly scope?: Scope;
  readonly visibleIf?: Condition;
  readonly requiredIf?: Condition;
  readonly settingsIf?: readonly ConditionalSettings[];
  readonly instructions?: string;
  readonly required?: boolean;
  readonly options?: readonly OptionConfig[];
  readonly [setting: string]: unknown;
}

/** An option as it is written in code; `value` is the label unless given. */
export interface OptionConfig {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly classifications?: readonly ClassificationConfig[];
}

/** An ontology as it is written in code. */
export interface OntologyConfig {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly mediaType?: MediaType;
  readonly classifications: readonly ClassificationConfig[];
}
