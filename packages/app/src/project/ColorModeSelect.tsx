import type { ColorMode } from '../useColorMode.js';

const names: Readonly<Record<ColorMode, string>> = { system: 'System', light: 'Light', dark: 'Dark' };

/** Light, dark, or as the system has it. */
export function ColorModeSelect({
  value,
  onChange,
}: {
  value: ColorMode;
  onChange: (mode: ColorMode) => void;
}) {
  return (
    <label className="app-select">
      <span>Colours</span>
      <select value={value} onChange={(event) => onChange(event.target.value as ColorMode)}>
        {Object.entries(names).map(([mode, name]) => (
          <option key={mode} value={mode}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
