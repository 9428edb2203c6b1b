import type {
  Annotator,
  ContentMode,
  DataRow,
  DraftStorage,
  Label,
  Ontology,
  PrelabelMode,
  ReadingView,
} from '@adjudge/core';
import type { ReactElement, ReactNode, RefAttributes } from 'react';
import type { Hotkeys } from '../a11y/index.js';
import type { Translations } from '../i18n/index.js';
import type { DrawDiagram, TextPlugins } from '../message-content/index.js';
import type { PartProps } from '../parts/index.js';
import type { FieldKind, HostCallbacks, ResponseStreams } from '../session/index.js';

/** What an editor needs to know. */
export interface PreferenceEditorOptions<Defined extends Ontology = Ontology> extends HostCallbacks<Defined> {
  /** The row to judge, as `parseDataRow` or an importer gave it. */
  dataRow: DataRow;
  /** The questions, as `defineOntology` or `parseOntology` gave them. */
  ontology: Defined;
  /** Who judges. The id decides the order in which the responses stand. */
  annotator: Annotator;
  /** A label given before, to show or go on from. A stored draft of the same session goes before it. */
  label?: Label | undefined;
  /** The host's own question types, made once outside components; they add to the built-in ones. */
  kinds?: readonly FieldKind[] | undefined;
  /** Where drafts are kept on the device. Without it they live as long as the editor. */
  draftStorage?: DraftStorage | undefined;
  /** Whether nothing in the page may say which model wrote what. @default true */
  blind?: boolean | undefined;
  /**
   * Phrases in which a response names its maker or itself: while the row is blind, the names in them are masked in texts of models (how they
   * are written: `defaultIdentityPhrases`). `false` masks nothing. As they are when the session begins. @default defaultIdentityPhrases
   */
  maskedPhrases?: readonly string[] | false | undefined;
  /** Whether a blind row's model names are shown after all, as after submitting. @default false */
  revealed?: boolean | undefined;
  /** Whether a pre-label is a mark to confirm, or filled in from the start. @default 'suggest' */
  prelabelMode?: PrelabelMode | undefined;
  /** How texts are shown at first. @default 'markdown' */
  defaultContentMode?: ContentMode | undefined;
  /** How the texts are shown, held by the host; what the person asks for comes as `onViewChange`. */
  view?: Partial<ReadingView> | undefined;
  /** How the texts are shown at first, such as the host kept it from an earlier row. */
  defaultView?: Partial<ReadingView> | undefined;
  /** Whether each response must be read to its end before the label can be given. @default false */
  requireReading?: boolean | undefined;
  /** Nothing can be answered. @default false */
  disabled?: boolean | undefined;
  /** Answers can be read and copied, not changed. @default false */
  readOnly?: boolean | undefined;
  /**
   * Texts that are still being written, by response id: each piece is added to what the row has of the response. A response keeps what came
   * when its stream throws.
   */
  streams?: ResponseStreams | undefined;
  /** Whether a label can be given while a response is still being written. @default false */
  allowsEarlySubmit?: boolean | undefined;
  /** Plugins for how Markdown is read, as `createTextPlugins` of `@adjudge/react/text-plugins` makes them. Made once, outside components. */
  textPlugins?: TextPlugins | undefined;
  /** Draws the source of a diagram as SVG; without it the source is shown. Made once, outside components. */
  drawDiagram?: DrawDiagram | undefined;
  /** The languages of fences that `drawDiagram` draws. @default ['mermaid'] */
  diagramLanguages?: readonly string[] | undefined;
  /** Addresses whose media are loaded unasked: origins, with the path they begin with. @default none */
  allowedMedia?: readonly string[] | undefined;
  /** What annotators are told, as Markdown. */
  instructions?: string | undefined;
  /** Any of the editor's strings, in the host's language. */
  translations?: Partial<Translations> | undefined;
  /** Keys other than the usual ones; `null` switches one off, `false` all of them. */
  hotkeys?: Partial<Hotkeys> | false | undefined;
  /** Light, dark, or as the system has it. @default 'system' */
  colorMode?: 'light' | 'dark' | 'system' | undefined;
  /** Whether the editor takes the focus when its row opens, so that its keys work at once. @default false */
  autoFocus?: boolean | undefined;
}

/** What `PreferenceEditorRoot` takes: the options, and what its element takes. */
export interface PreferenceEditorRootProps<Defined extends Ontology = Ontology>
  extends PreferenceEditorOptions<Defined>,
    Omit<PartProps<'div'>, keyof PreferenceEditorOptions | 'autoFocus'> {
  children?: ReactNode;
}

/** A component that types what it hands to the host by the ontology it is given. */
export interface PreferenceEditorRootComponent {
  <Defined extends Ontology = Ontology>(
    props: PreferenceEditorRootProps<Defined> & RefAttributes<HTMLDivElement>,
  ): ReactElement | null;
  displayName?: string;
}
