/** The keys of an act, shown where the act is. Not read aloud: `aria-keyshortcuts` on the control says it. */
export function KeyHint({ keys }: { keys: readonly string[] }) {
  return (
    <span data-adj="key-hint" aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
