import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Glyph } from './Glyph.js';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own modal dialog: it holds the focus, and Escape closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed before it is taken out of the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog?.open === false) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog className="app-dialog" ref={ref} aria-labelledby={titleId} onCancel={onClose}>
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="app-icon-button" aria-label="Close" onClick={onClose}>
          <Glyph name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
