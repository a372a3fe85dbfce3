import { type Property, collectionClass } from '../kernel/officeClass';
import { invalidArgument, notImplemented } from '../kernel/officeError';
import type { SheetRange } from '../cells/area';
import { asBoolean, asText, oneOf, asFontSize, parseColor } from '../cells/asArgument';
import { changeFormat, uniformFormat } from '../cells/formats';
import type { CellStyle, NamedStyle } from '../../../xlsx/model/styles';
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
import { objectOf, type RangeSide, type Classes } from './selves';
import type { Workbook } from '../../../xlsx/model/workbook';
import type { OfficeObject } from '../kernel/officeObject';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** Names of Excel's own styles, as Office.js has them, that the workbench does not know unless a file names them. */
const unknown =
  /^(?:comma|currency|percent|wholeComma|wholeDollar|hlink|hlinkTrav|note|warningText|emphasis[123]|sheetTitle|heading[1-4]|input|output|calculation|checkCell|linkedCell|total|good|bad|neutral|accent[1-6]_(?:20|40|60)|explanatoryText)$/i;

/** Names tell no capitals, and are looked up as they stand in a file, too: "Heading 1". */
const plain = (name: string): string => name.replace(/\s/g, '').toLowerCase();

function fontName(value: unknown): string {
  const name = asText(value);
  if (name.trim() === '') throw invalidArgument();
  return name;
}

export const looksClasses = {
  RangeBorderCollection: collectionClass<SheetRange>(['Count', 'GetItemAt'], {
    items: (range) => borderSides.map((side) => objectOf('RangeBorder', { range, side })),
    item: (range, key) => {
      if (key === 'DiagonalDown' || key === 'DiagonalUp') throw notImplemented(`The border ${key}`);
      return objectOf('RangeBorder', { range, side: oneOf(key, borderSides) });
    },
  }),

  /** Cell styles by name. They cannot be listed: Excel has more of its own than the workbench knows. */
  StyleCollection: {
    methods: {
      GetItemOrNullObject: { call: (workbook, [name]) => findStyle(workbook, name) },
    },
    item: findStyle,
  },
  Style: {
    properties: {
      Name: { get: ({ name }) => name },
      BuiltIn: { get: ({ builtIn }) => builtIn },
    },
    navigations: {
      Font: { go: (style) => objectOf('RangeFont/style', style) },
      Fill: { go: (style) => objectOf('RangeFill/style', style) },
    },
    identity: ({ name }) => ({ _Id: name }),
  },

  /** An automatic colour reads as black. Styles are read, not changed. */
  'RangeFont/style': {
    properties: {
      Name: { get: ({ font }) => font.name },
      Size: { get: ({ font }) => font.size },
      Bold: { get: ({ font }) => font.bold },
      Italic: { get: ({ font }) => font.italic },
      Underline: { get: ({ font }) => font.underline },
      Color: { get: ({ font }) => font.color ?? '#000000' },
    },
  },

  /** No fill reads as white. */
  'RangeFill/style': {
    properties: { Color: { get: ({ fill }) => fill ?? '#FFFFFF' } },
  },
  RangeBorder: {
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
  },

  /** An automatic colour reads as black. */
  RangeFont: {
    properties: {
      Name: ofFont('name', fontName),
      Size: ofFont('size', asFontSize),
      Bold: ofFont('bold', asBoolean),
      Italic: ofFont('italic', asBoolean),
      Underline: ofFont('underline', (value) => oneOf(value, underlines)),
      Color: ofFont('color', parseColor, '#000000'),
      Strikethrough: ofFont('strikethrough', asBoolean),
    },
  },

  /** No fill reads as white. */
  RangeFill: {
    properties: {
      Color: styled('fill', parseColor, '#FFFFFF'),
    },
    methods: {
      Clear: { call: (range, _args, session) => changeFormat(session, range, { fill: null }) },
    },
  },
} satisfies Partial<Classes>;

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

/** null where there is none; one that every workbook has in Excel, but not here, is not said to be missing. */
function findStyle({ namedStyles }: Workbook, key: unknown): OfficeObject<NamedStyle> | null {
  const wanted = plain(asText(key));
  const style = namedStyles.find(({ name }) => plain(name) === wanted);
  if (!style && unknown.test(wanted)) throw notImplemented(`The style “${asText(key)}”`);
  return style ? objectOf('Style', style) : null;
}
