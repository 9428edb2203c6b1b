/** States as attributes: present and empty when true, present with a text, or absent; never `"false"`. */
export function toStateAttributes(
  states: Readonly<Record<string, boolean | string | number | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => {
      const isAbsent = state === undefined || state === false;
      return [`data-${name}`, isAbsent ? undefined : state === true ? '' : String(state)];
    }),
  );
}
