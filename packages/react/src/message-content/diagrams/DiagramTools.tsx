'use client';

import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../a11y/index.js';
import { useTranslations } from '../../i18n/index.js';
import { Button, Notice } from '../../parts/index.js';
import type { DrawDiagram } from '../options.js';

/** What is shown: the source, which also stands while it is drawn and where that failed, or the drawing. */
export type DiagramStateName = 'source' | 'drawing' | 'failed' | 'drawn';

interface DiagramToolsProps {
  /** What stands in the fence. */
  source: string;
  language: string;
  place?: string | undefined;
  drawDiagram: DrawDiagram;
  onStateChange: (name: DiagramStateName) => void;
}

/** Milliseconds that a drawing may take. */
const patience = 15_000;
/** UTF-16 units of SVG. */
const longestSvg = 2_000_000;

type State =
  | { readonly name: Exclude<DiagramStateName, 'drawn'> }
  | { readonly name: 'drawn'; readonly address: string };

/** As an image: scripts in it don’t run, and nothing that it names is fetched. */
function toImageAddress(svg: unknown): string {
  if (typeof svg !== 'string' || svg.length > longestSvg || !/<svg[\s>]/i.test(svg))
    throw new Error('No SVG');
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The host’s answer, or a rejection: where it gives none in time, and where it throws. */
function draw(
  drawDiagram: DrawDiagram,
  source: string,
  language: string,
  control: AbortController,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const give = () => reject(new Error('Given up'));
    const timer = setTimeout(() => control.abort(), patience);
    control.signal.addEventListener('abort', give);
    new Promise<string>((settle) => settle(drawDiagram(source, { language, signal: control.signal })))
      .then((svg) => resolve(toImageAddress(svg)))
      .catch(reject)
      .finally(() => clearTimeout(timer));
  });
}

function useDrawing({ source, language, drawDiagram, onStateChange }: DiagramToolsProps) {
  const { diagramDrawn, diagramFailed } = useTranslations();
  const announce = useAnnounce();
  const [state, setOwnState] = useState<State>({ name: 'source' });
  const setState = (next: State) => {
    setOwnState(next);
    onStateChange(next.name);
  };
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = () => {
    const control = new AbortController();
    running.current?.abort();
    running.current = control;
    setState({ name: 'drawing' });
    const settle = (next: State, said: string) => {
      if (running.current !== control) return;
      setState(next);
      announce(said);
    };
    draw(drawDiagram, source, language, control).then(
      (address) => settle({ name: 'drawn', address }, diagramDrawn),
      () => settle({ name: 'failed' }, diagramFailed),
    );
  };
  const stop = (next: 'source' | 'failed') => {
    running.current?.abort();
    running.current = undefined;
    setState({ name: next });
  };
  return { state, start, stop };
}

interface DrawingProps {
  name: string;
  address: string | undefined;
  place: string | undefined;
  onFail: () => void;
}

/** In a box of its own, which scrolls. */
function Drawing({ name, address, place = '', onFail }: DrawingProps) {
  return (
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by key.
    // biome-ignore-start lint/a11y/useSemanticElements: a fieldset is of a form.
    <div data-adj="diagram-drawing" data-atom={place} tabIndex={0} role="group" aria-label={name}>
      <img src={address} alt={name} onError={onFail} />
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: above.
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: above.
  );
}

/** What draws a diagram when it is pressed, and the drawing. */
export function DiagramTools(props: DiagramToolsProps) {
  const translations = useTranslations();
  const { state, start, stop } = useDrawing(props);
  const isDrawn = state.name === 'drawn';
  const name = translations.diagram(props.language);
  const words = isDrawn ? translations.diagramSource : translations.drawDiagram;
  return (
    <>
      <div data-adj="diagram-tools" data-skip="">
        <Button
          size="mini"
          variant="secondary"
          icon={isDrawn ? 'code' : 'image'}
          aria-disabled={state.name === 'drawing' ? true : undefined}
          onClick={() => (isDrawn ? stop('source') : state.name === 'drawing' ? undefined : start())}
        >
          {state.name === 'drawing' ? translations.drawingDiagram : words}
        </Button>
      </div>
      {state.name === 'failed' ? (
        <Notice tone="warning" title={translations.diagramFailed} data-skip="" />
      ) : null}
      {isDrawn ? (
        <Drawing name={name} address={state.address} place={props.place} onFail={() => stop('failed')} />
      ) : null}
    </>
  );
}
