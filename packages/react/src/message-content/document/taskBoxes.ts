import type { Extension as TreeExtension } from 'mdast-util-from-markdown';

/**
 * The box of a task belongs to the list item that begins with it. Elsewhere, such as below a `*` that stands alone, the usual extension would
 * leave it out of the text, and throw in development. This one goes after it, and in its place.
 */
export function buildTaskBoxes(): TreeExtension {
  const ignore = () => undefined;
  return {
    enter: {
      taskListCheck(token) {
        const [item, paragraph] = this.stack.slice(-2);
        if (
          item?.type === 'listItem' &&
          item.children.every((child) => child === paragraph || child.type === 'definition')
        ) {
          item.checked = /x/i.test(this.sliceSerialize(token));
        } else {
          // So that it is left as text, too.
          token.type = 'data';
          this.config.enter.data?.call(this, token);
        }
      },
    },
    exit: { taskListCheckValueChecked: ignore, taskListCheckValueUnchecked: ignore },
  };
}
