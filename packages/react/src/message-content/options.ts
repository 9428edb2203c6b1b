'use client';

import { createContext, useContext } from 'react';
import type { TextPlugins } from './document/types.js';

/** Draws the source of a diagram as SVG. */
export type DrawDiagram = (
  source: string,
  details: { readonly language: string; readonly signal: AbortSignal },
) => Promise<string>;

/** How texts are shown: for all texts of an editor alike. */
export interface MessageContentOptions {
  /** What a host adds to how Markdown is read. Made once, outside components. */
  readonly plugins?: TextPlugins | undefined;
  /** Draws diagrams; without it their source is shown. */
  readonly drawDiagram?: DrawDiagram | undefined;
  /** The languages of fences that `drawDiagram` draws. @default ['mermaid'] */
  readonly diagramLanguages?: readonly string[] | undefined;
  /** Addresses whose media are loaded unasked: origins, with the path they begin with. @default none */
  readonly allowedMedia?: readonly string[] | undefined;
  /** Whether all of a long text is drawn, not only what is near the screen: for the browser’s own search, for printing, for assistive technology. @default false */
  readonly isEverythingShown?: boolean | undefined;
}

const none: MessageContentOptions = {};
const OptionsContext = createContext<MessageContentOptions>(none);

export const MessageContentOptionsProvider = OptionsContext.Provider;

/** The options in force here. */
export function useMessageContentOptions(): MessageContentOptions {
  return useContext(OptionsContext);
}
