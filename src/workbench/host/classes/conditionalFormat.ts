import type { ConditionalFormat, ConditionalRule } from '../../../xlsx/model/objects';
import type { OfficeClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { invalidArgument, invalidOperation, itemNotFound } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { asBoolean, asInteger } from '../cells/asArgument';
import { guardSheet } from '../cells/protection';
import { rangeOf } from './ranges';
import { objectOf, type FormatOf } from './selves';

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

export function changeFormatOf(session: Session, { sheet }: FormatOf, change: () => void): void {
  guardSheet(sheet);
  change();
  sheet.touch('conditionalFormats');
  session.touch();
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

export const conditionalFormatClass: OfficeClass<FormatOf> = {
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
      call: ({ sheet, format }) => {
        const [area, ...others] = format.areas;
        if (!area || others.length > 0) throw itemNotFound();
        return rangeOf(sheet, area);
      },
    },
    GetRangeOrNullObject: {
      call: ({ sheet, format }) => {
        const [area, ...others] = format.areas;
        return area && others.length === 0 ? rangeOf(sheet, area) : null;
      },
    },
    GetRanges: { call: ({ sheet, format }) => objectOf('RangeAreas', { sheet, areas: format.areas }) },
  },
  identity: ({ format }) => ({ Id: format.id }),
};

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
