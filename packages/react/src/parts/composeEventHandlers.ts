interface PreventableEvent {
  readonly defaultPrevented: boolean;
}

/** The host's handler first, then ours, unless the host's prevented the default. */
export function composeEventHandlers<Event extends PreventableEvent>(
  theirs: ((event: Event) => void) | undefined,
  ours: (event: Event) => void,
): (event: Event) => void {
  return (event) => {
    theirs?.(event);
    if (!event.defaultPrevented) ours(event);
  };
}
