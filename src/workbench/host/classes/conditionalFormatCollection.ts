import type { ConditionalFormat, ConditionalRule } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { OfficeClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { itemNotFound, notImplemented } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { intersect, type SheetRange } from '../cells/area';
import { asInteger, asText } from '../cells/asArgument';
import { guardSheet } from '../cells/protection';
import { removeConditionalFormats } from '../cells/removeFromArea';
import { objectOf, type FormatOf } from './selves';

/** The formats that touch a range, first priority first. */
const formatsOf = ({ sheet, area }: SheetRange): ConditionalFormat[] =>
  sheet.conditionalFormats
    .filter(({ areas }) => areas.some((own) => intersect(own, area)))
    .sort((a, b) => a.priority - b.priority);

const object = ({ sheet, area }: SheetRange, format: ConditionalFormat): OfficeObject<FormatOf> =>
  objectOf('ConditionalFormat', { sheet, format, from: area });

const find = (range: SheetRange, id: unknown): OfficeObject<FormatOf> | null => {
  const format = formatsOf(range).find((own) => own.id === asText(id));
  return format ? object(range, format) : null;
};

export const conditionalFormatCollectionClass: OfficeClass<SheetRange> = {
  properties: {},
  methods: {
    Add: { call: (range, [type], session) => object(range, addFormat(session, range, asText(type))) },
    GetCount: { call: (range) => formatsOf(range).length },
    GetItemAt: {
      call: (range, [index]) => {
        const format = formatsOf(range)[asInteger(index)];
        if (!format) throw itemNotFound();
        return object(range, format);
      },
    },
    GetItemOrNullObject: { call: (range, [id]) => find(range, id) },
    ClearAll: {
      call: (range, _args, session) => {
        guardSheet(range.sheet);
        removeConditionalFormats(session, range);
      },
    },
  },
  items: (range) => formatsOf(range).map((format) => object(range, format)),
  item: find,
};

/** Rules of a new format: they hold nowhere until they are set. */
const newRules: Readonly<Record<string, ConditionalRule>> = {
  Custom: { type: 'custom', formula: 'FALSE' },
  CellValue: { type: 'cellValue', operator: 'equal', formula1: '""', formula2: null },
  ContainsText: { type: 'containsText', operator: 'containsText', text: '' },
};

/** A new format comes first; the others of the sheet come after it. */
function addFormat(session: Session, { sheet, area }: SheetRange, type: string): ConditionalFormat {
  guardSheet(sheet);
  const rule = newRules[type];
  if (!rule) throw notImplemented(`A conditional format of type ${type}`);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const format: ConditionalFormat = {
    id: session.workbook.nextId('cf'),
    areas: [area],
    priority: 1,
    stopIfTrue: false,
    rule: { ...rule },
    style: {},
  };
  sheet.conditionalFormats.push(format);
  touched(session, sheet);
  return format;
}

function touched(session: Session, sheet: Sheet): void {
  sheet.touch('conditionalFormats');
  session.touch();
}
