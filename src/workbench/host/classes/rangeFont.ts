import type { OfficeClass } from '../kernel/officeClass';
import { invalidArgument } from '../kernel/officeError';
import type { SheetRange } from '../cells/area';
import { asBoolean, asText, oneOf, asFontSize } from '../cells/asArgument';
import { parseColor } from '../cells/color';
import { changeFormat } from '../cells/formats';
import { styled } from './styled';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

function fontName(value: unknown): string {
  const name = asText(value);
  if (name.trim() === '') throw invalidArgument();
  return name;
}

/** An automatic colour reads as black. */
export const rangeFontClass: OfficeClass<SheetRange> = {
  properties: {
    Name: styled(
      ({ font }) => font.name,
      (value) => ({ font: { name: fontName(value) } }),
    ),
    Size: styled(
      ({ font }) => font.size,
      (value) => ({ font: { size: asFontSize(value) } }),
    ),
    Bold: styled(
      ({ font }) => font.bold,
      (value) => ({ font: { bold: asBoolean(value) } }),
    ),
    Italic: styled(
      ({ font }) => font.italic,
      (value) => ({ font: { italic: asBoolean(value) } }),
    ),
    Underline: styled(
      ({ font }) => font.underline,
      (value) => ({ font: { underline: oneOf(value, underlines) } }),
    ),
    Color: styled(
      ({ font }) => font.color ?? '#000000',
      (value) => ({ font: { color: parseColor(value) } }),
    ),
    Strikethrough: styled(
      ({ font }) => font.strikethrough,
      (value) => ({ font: { strikethrough: asBoolean(value) } }),
    ),
  },
};

/** No fill reads as white. */
export const rangeFillClass: OfficeClass<SheetRange> = {
  properties: {
    Color: styled(
      ({ fill }) => fill ?? '#FFFFFF',
      (value) => ({ fill: parseColor(value) }),
    ),
  },
  methods: {
    Clear: { call: (range, _args, session) => changeFormat(session, range, { fill: null }) },
  },
};
