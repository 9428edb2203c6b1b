import type { Decorator } from '@storybook/react-vite';

/** A box with a height, as a host gives it. Widths are the box's, in pixels. */
export function inFrame(width?: number, height?: number): Decorator {
  const style = { blockSize: height ?? '100vh', inlineSize: width ?? '100%', maxInlineSize: '100%' };
  return (Story) => (
    <div style={style}>
      <Story />
    </div>
  );
}
