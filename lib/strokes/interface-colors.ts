/**
 * The interface's colours except those of strokes, by custom property: `#rrggbb` for light and dark
 * themes.
 */
export const INTERFACE_COLORS = {
  paper: { light: '#ffffff', dark: '#1c1c1a' },
  /** Background of the extension's windows, around `--paper`. */
  canvas: { light: '#f6f5f2', dark: '#121211' },
  wash: { light: '#f4f3ef', dark: '#272725' },
  'wash-2': { light: '#ebe9e3', dark: '#32312e' },
  ink: { light: '#1b1a17', dark: '#edebe6' },
  'ink-2': { light: '#4c4a44', dark: '#c0bdb5' },
  'ink-3': { light: '#686660', dark: '#a09d95' },
  line: { light: '#e4e2dc', dark: '#363532' },
  'line-2': { light: '#8a8881', dark: '#7d7a72' },
  edge: { light: '#d3d1ca', dark: '#3d3c38' },
  neutral: { light: '#77756e', dark: '#8f8c84' },
} as const;
