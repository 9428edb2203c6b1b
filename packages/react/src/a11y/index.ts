export { AnnouncerProvider, useAnnounce } from './Announcer.js';
export { actInField, focusAnswer } from './focusAnswer.js';
export {
  defaultHotkeys,
  type HotkeyAction,
  type Hotkeys,
  isHotkey,
  isTypingTarget,
  type KeyPress,
  listKeyCaps,
  toHotkeys,
  toKeyName,
  toKeyShortcuts,
} from './hotkeys.js';
export { useCopyText } from './useCopyText.js';
export { useTextDirection } from './useTextDirection.js';
