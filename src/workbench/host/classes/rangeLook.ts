import type { OfficeClass, Property } from '../kernel/officeClass';
import { invalidArgument, notImplemented } from '../kernel/officeError';
import type { SheetRange } from '../cells/area';
import { asBoolean, asText, oneOf, asFontSize, parseColor } from '../cells/asArgument';
import { changeFormat, uniformFormat } from '../cells/formats';
import type { CellStyle } from '../../../xlsx/model/styles';
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
import { collectionClass } from './collection';
import { objectOf, type RangeSide } from './selves';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const rangeBorderCollectionClass = collectionClass<SheetRange>(['Count', 'GetItemAt'], {
  items: (range) => borderSides.map((side) => objectOf('RangeBorder', { range, side })),
  item: (range, key) => {
    if (key === 'DiagonalDown' || key === 'DiagonalUp') throw notImplemented(`The border ${key}`);
    return objectOf('RangeBorder', { range, side: oneOf(key, borderSides) });
  },
});

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
    Name: ofFont('name', fontName),
    Size: ofFont('size', asFontSize),
    Bold: ofFont('bold', asBoolean),
    Italic: ofFont('italic', asBoolean),
    Underline: ofFont('underline', (value) => oneOf(value, underlines)),
    Color: ofFont('color', parseColor, '#000000'),
    Strikethrough: ofFont('strikethrough', asBoolean),
  },
};

/** No fill reads as white. */
export const rangeFillClass: OfficeClass<SheetRange> = {
  properties: {
    Color: styled('fill', parseColor, '#FFFFFF'),
  },
  methods: {
    Clear: { call: (range, _args, session) => changeFormat(session, range, { fill: null }) },
  },
};

type Aspect = Exclude<keyof CellStyle, 'font' | 'borders'>;

/** A property of the cells' style: one value for the range, null if they differ; `unset` is what a missing one reads as. */
export function styled<Name extends Aspect>(
  name: Name,
  read: (value: unknown) => CellStyle[Name],
  unset: CellStyle[Name] | null = null,
): Property<SheetRange> {
  return {
    get: (range, session) => uniformFormat(session, range, (style) => style[name] ?? unset),
    set: (range, value, session) => changeFormat(session, range, { [name]: read(value) }),
  };
}

/** The same of the cells' font. */
function ofFont<Name extends keyof CellStyle['font']>(
  name: Name,
  read: (value: unknown) => CellStyle['font'][Name],
  unset: CellStyle['font'][Name] | null = null,
): Property<SheetRange> {
  return {
    get: (range, session) => uniformFormat(session, range, ({ font }) => font[name] ?? unset),
    set: (range, value, session) => changeFormat(session, range, { font: { [name]: read(value) } }),
  };
}

/** Changes a line; weight or colour of a line that is not there draws a thin one. */
function change(session: Session, { range, side }: RangeSide, what: Partial<Line>): void {
  const before = readLine(session, range, side) ?? noLine;
  const style = what.style ?? (before.style === 'None' ? 'Continuous' : before.style);
  drawLine(session, range, side, { ...before, ...what, style });
}
