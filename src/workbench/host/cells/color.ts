import { invalidArgument } from '../kernel/officeError';

/** The named colours of HTML 4, and orange: those that add-ins write in words. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  grey: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
};

/** "#RRGGBB" in capitals of "#abc", "#aabbcc", "AABBCC" or a colour's name; InvalidArgument for anything else. */
export function parseColor(value: unknown): string {
  const text = String(value).trim().toLowerCase();
  const name = named[text];
  if (name) return name;
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text) ?? [];
  if (digits === '') throw invalidArgument();
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${full.toUpperCase()}`;
}
