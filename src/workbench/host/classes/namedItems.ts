import type { DefinedName } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import { collectionClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { invalidArgument, notImplemented, found } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { absoluteSheetAddress } from '../cells/area';
import { asBoolean, asText, isName, optional } from '../cells/asArgument';
import { isFormula } from '../cells/rewriteFormulas';
import { rangeOfFormula } from './ranges';
import { isA, objectOf, type NamesOf, type Classes } from './selves';

const namesOf = ({ sheet }: NamesOf, { workbook }: Session): DefinedName[] =>
  workbook.names.filter((name) => name.sheet === (sheet?.id ?? ''));

function find(self: NamesOf, key: unknown, session: Session): OfficeObject<DefinedName> | null {
  const wanted = asText(key).toLowerCase();
  const name = namesOf(self, session).find((item) => item.name.toLowerCase() === wanted);
  return name ? objectOf('NamedItem', name) : null;
}

/** A range, or a formula with its "=". */
function formulaOf(reference: unknown): string {
  if (isA(reference, 'Range')) return absoluteSheetAddress(reference.self);
  const text = asText(reference);
  if (!text.startsWith('=') || !isFormula(text.slice(1))) throw invalidArgument();
  return text.slice(1);
}

function changed(session: Session): void {
  session.workbook.changed.add('names');
  session.recalculateReached();
}

export const namedItemsClasses = {
  NamedItemCollection: collectionClass<NamesOf>(['GetCount', 'GetItemOrNullObject'], {
    methods: {
      Add: {
        call: (self, [given, reference, comment], session) => {
          const name = asText(given);
          if (!isName(name) || find(self, name, session)) throw invalidArgument();
          const item: DefinedName = {
            name,
            formula: formulaOf(reference),
            sheet: self.sheet?.id ?? '',
            visible: true,
            comment: optional(comment, asText, ''),
          };
          session.workbook.names.push(item);
          changed(session);
          return objectOf('NamedItem', item);
        },
      },
    },
    items: (self, session) => namesOf(self, session).map((name) => objectOf('NamedItem', name)),
    item: find,
  }),
  NamedItem: {
    properties: {
      Name: { get: (item) => item.name },
      Comment: {
        get: (item) => item.comment,
        set: (item, value, session) => {
          item.comment = asText(value);
          changed(session);
        },
      },
      Formula: {
        get: (item) => `=${item.formula}`,
        set: (item, value, session) => {
          item.formula = formulaOf(value);
          changed(session);
        },
      },
      Scope: { get: (item) => (item.sheet === '' ? 'Workbook' : 'Worksheet') },
      Type: {
        get: (item, session) => (rangeOfFormula(item.formula, session) ? 'Range' : constantType(item)),
      },
      /** For a range its address; a name of anything else has its formula. */
      Value: { get: (item, session) => constantValue(item, session) },
      Visible: {
        get: (item) => item.visible,
        set: (item, value, session) => {
          item.visible = asBoolean(value);
          changed(session);
        },
      },
    },
    navigations: {
      Worksheet: { go: (item, session) => found(scopeOf(item, session)) },
      WorksheetOrNullObject: { go: scopeOf },
    },
    methods: {
      GetRange: {
        call: (item, _args, session) => objectOf('Range', found(rangeOfFormula(item.formula, session))),
      },
      GetRangeOrNullObject: {
        call: (item, _args, session) => {
          const range = rangeOfFormula(item.formula, session);
          return range && objectOf('Range', range);
        },
      },
      Delete: {
        call: (item, _args, session) => {
          session.workbook.names = session.workbook.names.filter((name) => name !== item);
          changed(session);
        },
      },
    },
    identity: (item) => ({ _Id: item.name }),
  },
} satisfies Partial<Classes>;

function scopeOf(item: DefinedName, { workbook }: Session): OfficeObject<Sheet> | null {
  const sheet = workbook.sheets.find((own) => own.id === item.sheet);
  return sheet ? objectOf('Worksheet', sheet) : null;
}

const quoted = /^"((?:[^"]|"")*)"$/;

function constantType({ formula }: DefinedName): string {
  if (quoted.test(formula)) return 'String';
  if (/^(TRUE|FALSE)$/i.test(formula)) return 'Boolean';
  if (formula.startsWith('#')) return 'Error';
  if (formula.trim() !== '' && Number.isFinite(Number(formula))) return 'Double';
  throw notImplemented('The type of a name that stands for a formula');
}

function constantValue(item: DefinedName, session: Session): string | number | boolean {
  const range = rangeOfFormula(item.formula, session);
  if (range) return absoluteSheetAddress(range);
  const type = constantType(item);
  if (type === 'String') return (quoted.exec(item.formula)?.[1] ?? '').replace(/""/g, '"');
  if (type === 'Boolean') return item.formula.toUpperCase() === 'TRUE';
  return type === 'Double' ? Number(item.formula) : item.formula;
}
