import type { Decorator, Preview } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { configure } from 'storybook/test';
import '@adjudge/react/style.css';
import './preview.css';

// A field’s code may be loaded while other things run on the machine.
configure({ asyncUtilTimeout: 15_000 });

const withStrictMode: Decorator = (Story) => (
  <StrictMode>
    <Story />
  </StrictMode>
);

/** On the root element, so that the page and what is drawn above it follow too. */
const withColorModeAndDirection: Decorator = (Story, { globals }) => {
  const root = document.documentElement;
  if (globals.colorMode === 'system') root.removeAttribute('data-color-mode');
  else root.setAttribute('data-color-mode', String(globals.colorMode));
  root.setAttribute('dir', String(globals.direction));
  root.setAttribute('data-adj-theme', '');
  return <Story />;
};

/** The toolbar's word goes before the story's own, where the component has such a prop; "as the story says" leaves it alone. */
const withBlind: Decorator = (Story, { args, argTypes, globals }) => {
  if (globals.blind === 'story' || !('blind' in args || 'blind' in argTypes)) return <Story />;
  return <Story args={{ ...args, blind: globals.blind === 'blind' }} />;
};

const item = (value: string, title: string) => ({ value, title });

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withBlind, withColorModeAndDirection, withStrictMode],
  initialGlobals: { colorMode: 'system', direction: 'ltr', blind: 'story' },
  globalTypes: {
    colorMode: {
      description: 'Colour mode',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [item('system', 'System'), item('light', 'Light'), item('dark', 'Dark')],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [item('ltr', 'Left to right'), item('rtl', 'Right to left')],
      },
    },
    blind: {
      description: 'Whether model names are hidden',
      toolbar: {
        icon: 'eyeclose',
        dynamicTitle: true,
        items: [item('story', 'As the story says'), item('blind', 'Blind'), item('named', 'Models named')],
      },
    },
  },
  parameters: {
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
  },
};

export default preview;
