import type { OfficeClass, Property } from '../kernel/officeClass';
import { invalidArgument, itemNotFound, notImplemented } from '../kernel/officeError';
import type { SheetRange } from '../cells/area';
import { asBoolean, asText, oneOf, asFontSize, parseColor, asInteger } from '../cells/asArgument';
import { changeFormat, uniformFormat } from '../cells/formats';
import type { CellStyle, StylePatch } from '../../../xlsx/model/styles';
import type { Session } from '../kernel/session';
import {
  borderSides,
  drawLine,
  lineStyles,
  lineWeights,
  noLine,
  readLine,
  type Line,
} from '../cells/borders';
import { objectOf, type RangeSide } from './selves';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const rangeBorderCollectionClass: OfficeClass<SheetRange> = {
  properties: { Count: { get: () => borderSides.length } },
  methods: {
    GetItemAt: {
      call: (range, [index]) => {
        const side = borderSides[asInteger(index)];
        if (!side) throw itemNotFound();
        return objectOf('RangeBorder', { range, side });
      },
    },
  },
  items: (range) => borderSides.map((side) => objectOf('RangeBorder', { range, side })),
  item: (range, key) => {
    if (key === 'DiagonalDown' || key === 'DiagonalUp') throw notImplemented(`The border ${key}`);
    return objectOf('RangeBorder', { range, side: oneOf(key, borderSides) });
  },
};

export const rangeBorderClass: OfficeClass<RangeSide> = {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ range, side }, session) => readLine(session, range, side)?.style ?? null,
      set: (self, value, session) => change(session, self, { style: oneOf(value, lineStyles) }),
    },
    Weight: {
      get: ({ range, side }, session) => readLine(session, range, side)?.weight ?? null,
      set: (self, value, session) => change(session, self, { weight: oneOf(value, lineWeights) }),
    },
    Color: {
      get: ({ range, side }, session) => readLine(session, range, side)?.color ?? null,
      set: (self, value, session) => change(session, self, { color: parseColor(value) }),
    },
  },
};

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

/** A property of the cells' style: one value for the range, null if they differ. */
export function styled<Value>(
  pick: (style: CellStyle) => Value,
  patch: (value: unknown) => StylePatch,
): Property<SheetRange> {
  return {
    get: (range, session) => uniformFormat(session, range, pick),
    set: (range, value, session) => changeFormat(session, range, patch(value)),
  };
}

/** Changes a line; weight or colour of a line that is not there draws a thin one. */
function change(session: Session, { range, side }: RangeSide, what: Partial<Line>): void {
  const before = readLine(session, range, side) ?? noLine;
  const style = what.style ?? (before.style === 'None' ? 'Continuous' : before.style);
  drawLine(session, range, side, { ...before, ...what, style });
}
