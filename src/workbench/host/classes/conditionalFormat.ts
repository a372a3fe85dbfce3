import { intersect, type Area } from '../../../grid/area';
import type { ConditionalFormat, ConditionalRule } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { SheetRange } from '../cells/area';
import { asBoolean, asInteger, asText } from '../cells/asArgument';
import { removeConditionalFormats } from '../cells/clearCells';
import { guardSheet } from '../cells/protection';
import { collectionClass } from '../kernel/officeClass';
import { invalidArgument, invalidOperation, notImplemented } from '../kernel/officeError';
import type { OfficeObject } from '../kernel/officeObject';
import type { Session } from '../kernel/session';
import { rangeOrFail, rangeOrNull } from './ranges';
import { objectOf, type FormatOf, type Classes } from './selves';

/** Excel.ConditionalFormatType of a rule; kinds that the workbench only keeps are all "Preset…" to nobody. */
const typeNames: Readonly<Record<ConditionalRule['type'], string>> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  other: '',
};

const otherTypes: Readonly<Record<string, string>> = {
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

const typeOf = ({ rule }: ConditionalFormat): string =>
  rule.type === 'other' ? (otherTypes[rule.name] ?? 'PresetCriteria') : typeNames[rule.type];

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

/** Rules of a new format: they hold nowhere until they are set. */
const newRules: Readonly<Record<string, ConditionalRule>> = {
  Custom: { type: 'custom', formula: 'FALSE' },
  CellValue: { type: 'cellValue', operator: 'equal', formula1: '""', formula2: null },
  ContainsText: { type: 'containsText', operator: 'containsText', text: '' },
};

export function changeFormatOf(session: Session, { sheet }: FormatOf, change: () => void): void {
  guardSheet(sheet);
  change();
  session.touch(sheet, 'conditionalFormats');
}

type RulePart = 'CustomConditionalFormat' | 'CellValueConditionalFormat' | 'TextConditionalFormat';

/** The part of a format for its kind of rule; only that one may be used. */
const part =
  (type: ConditionalRule['type'], ofType: RulePart) =>
  (self: FormatOf): OfficeObject<FormatOf> => {
    if (self.format.rule.type !== type) throw invalidOperation('The conditional format is of another type.');
    return objectOf(ofType, self);
  };

const partOrNull =
  (type: ConditionalRule['type'], ofType: RulePart) =>
  (self: FormatOf): OfficeObject<FormatOf> | null =>
    self.format.rule.type === type ? objectOf(ofType, self) : null;

const onlyArea = ({ areas: [area, ...others] }: ConditionalFormat): Area | null =>
  area && others.length === 0 ? area : null;

export const conditionalFormatClasses = {
  ConditionalFormatCollection: collectionClass<SheetRange>(['GetCount', 'GetItemAt', 'GetItemOrNullObject'], {
    methods: {
      Add: { call: (range, [type], session) => object(range, addFormat(session, range, asText(type))) },
      ClearAll: {
        call: (range, _args, session) => {
          guardSheet(range.sheet);
          removeConditionalFormats(session, range);
        },
      },
    },
    items: (range) => formatsOf(range).map((format) => object(range, format)),
    item: find,
  }),
  ConditionalFormat: {
    properties: {
      Id: { get: ({ format }) => format.id },
      Type: { get: ({ format }) => typeOf(format) },
      Priority: {
        // Excel counts from 0 here, the file from 1.
        get: ({ format }) => format.priority - 1,
        set: (self, value, session) => reorder(session, self, asInteger(value)),
      },
      StopIfTrue: {
        get: ({ format }) => format.stopIfTrue,
        set: (self, value, session) =>
          changeFormatOf(session, self, () => {
            self.format.stopIfTrue = asBoolean(value);
          }),
      },
    },
    navigations: {
      Custom: { go: part('custom', 'CustomConditionalFormat') },
      CustomOrNullObject: { go: partOrNull('custom', 'CustomConditionalFormat') },
      CellValue: { go: part('cellValue', 'CellValueConditionalFormat') },
      CellValueOrNullObject: { go: partOrNull('cellValue', 'CellValueConditionalFormat') },
      TextComparison: { go: part('containsText', 'TextConditionalFormat') },
      TextComparisonOrNullObject: { go: partOrNull('containsText', 'TextConditionalFormat') },
    },
    methods: {
      Delete: {
        call: (self, _args, session) =>
          changeFormatOf(session, self, () => {
            const { sheet, format } = self;
            sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
          }),
      },
      GetRange: {
        call: ({ sheet, format }) => rangeOrFail(sheet, onlyArea(format)),
      },
      GetRangeOrNullObject: {
        call: ({ sheet, format }) => rangeOrNull(sheet, onlyArea(format)),
      },
      GetRanges: { call: ({ sheet, format }) => objectOf('RangeAreas', { sheet, areas: format.areas }) },
    },
    identity: ({ format }) => ({ Id: format.id }),
  },
} satisfies Partial<Classes>;

/** Puts a format at a place among the sheet's, counted from 0; the others close up. */
function reorder(session: Session, self: FormatOf, place: number): void {
  const others = self.sheet.conditionalFormats
    .filter((other) => other !== self.format)
    .sort((a, b) => a.priority - b.priority);
  if (place < 0) throw invalidArgument();
  changeFormatOf(session, self, () => {
    const at = Math.min(place, others.length);
    [...others.slice(0, at), self.format, ...others.slice(at)].forEach((format, index) => {
      format.priority = index + 1;
    });
  });
}

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
  session.touch(sheet, 'conditionalFormats');
}
