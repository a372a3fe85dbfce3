import type { NamedStyle } from '../../../xlsx/model/styles';
import type { Workbook } from '../../../xlsx/model/workbook';
import { asText } from '../cells/asArgument';
import type { OfficeClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { notImplemented } from '../kernel/officeError';
import { objectOf } from './selves';

/** Names of Excel's own styles, as Office.js has them, that the workbench does not know unless a file names them. */
const unknown =
  /^(?:comma|currency|percent|wholeComma|wholeDollar|hlink|hlinkTrav|note|warningText|emphasis[123]|sheetTitle|heading[1-4]|input|output|calculation|checkCell|linkedCell|total|good|bad|neutral|accent[1-6]_(?:20|40|60)|explanatoryText)$/i;

/** Names tell no capitals, and are looked up as they stand in a file, too: "Heading 1". */
const plain = (name: string): string => name.replace(/\s/g, '').toLowerCase();

/** null where there is none; one that every workbook has in Excel, but not here, is not said to be missing. */
function find({ namedStyles }: Workbook, key: unknown): OfficeObject<NamedStyle> | null {
  const wanted = plain(asText(key));
  const style = namedStyles.find(({ name }) => plain(name) === wanted);
  if (!style && unknown.test(wanted)) throw notImplemented(`The style “${asText(key)}”`);
  return style ? objectOf('Style', style) : null;
}

/** Cell styles by name. They cannot be listed: Excel has more of its own than the workbench knows. */
export const styleCollectionClass: OfficeClass<Workbook> = {
  methods: {
    GetItemOrNullObject: { call: (workbook, [name]) => find(workbook, name) },
  },
  item: find,
};

export const styleClass: OfficeClass<NamedStyle> = {
  properties: {
    Name: { get: ({ name }) => name },
    BuiltIn: { get: ({ builtIn }) => builtIn },
  },
  navigations: {
    Font: { go: (style) => objectOf('RangeFont/style', style) },
    Fill: { go: (style) => objectOf('RangeFill/style', style) },
  },
  identity: ({ name }) => ({ _Id: name }),
};

/** An automatic colour reads as black. Styles are read, not changed. */
export const styleFontClass: OfficeClass<NamedStyle> = {
  properties: {
    Name: { get: ({ font }) => font.name },
    Size: { get: ({ font }) => font.size },
    Bold: { get: ({ font }) => font.bold },
    Italic: { get: ({ font }) => font.italic },
    Underline: { get: ({ font }) => font.underline },
    Color: { get: ({ font }) => font.color ?? '#000000' },
  },
};

/** No fill reads as white. */
export const styleFillClass: OfficeClass<NamedStyle> = {
  properties: { Color: { get: ({ fill }) => fill ?? '#FFFFFF' } },
};
