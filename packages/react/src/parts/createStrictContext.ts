import { AdjudgeError } from '@adjudge/core';
import { createContext, useContext } from 'react';

/**
 * A context that fails by name when a part is used outside its root.
 *
 * @returns the provider, and a hook that takes the name of the part that asks.
 */
export function createStrictContext<Value extends object>(rootName: string) {
  const Context = createContext<Value | undefined>(undefined);
  Context.displayName = `${rootName}Context`;
  // biome-ignore lint/correctness/noComponentHookFactories: called once a context, at module level.
  function useStrictContext(consumerName: string): Value {
    const value = useContext(Context);
    if (value === undefined) {
      throw new AdjudgeError(
        'part-outside-root',
        `\`${consumerName}\` must be used within \`${rootName}\`, because it reads its state there. Wrap it in \`<${rootName}>\`.`,
      );
    }
    return value;
  }
  return [Context.Provider, useStrictContext] as const;
}
