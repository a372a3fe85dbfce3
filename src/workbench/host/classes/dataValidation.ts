import { sameArea, contains, intersect } from '../../../grid/area';
import type { Validation } from '../../../xlsx/model/objects';
import { type SheetRange, absoluteSheetAddress } from '../cells/area';
import { asBoolean, asOptions, asText, oneOf, optional } from '../cells/asArgument';
import { removeValidations } from '../cells/clearCells';
import { guardSheet } from '../cells/protection';
import { isFormula } from '../cells/rewriteFormulas';
import { invalidArgument } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { isA, type Classes } from './selves';

const alertStyles = ['Stop', 'Warning', 'Information'] as const;

const noValidation = {
  type: 'none',
  formula1: '',
  formula2: null,
  operator: null,
  allowBlank: true,
  inCellDropDown: true,
  error: { show: true, style: 'Stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
} as const;

const touching = ({ sheet, area }: SheetRange): Validation[] =>
  sheet.validations.filter(({ areas }) => areas.some((own) => intersect(own, area)));

/** Kinds of validation: SpreadsheetML's name, Excel's name in the rule, Excel.DataValidationType. */
const kinds = [
  { xml: 'list', rule: 'list', type: 'List' },
  { xml: 'whole', rule: 'wholeNumber', type: 'WholeNumber' },
  { xml: 'decimal', rule: 'decimal', type: 'Decimal' },
  { xml: 'date', rule: 'date', type: 'Date' },
  { xml: 'time', rule: 'time', type: 'Time' },
  { xml: 'textLength', rule: 'textLength', type: 'TextLength' },
  { xml: 'custom', rule: 'custom', type: 'Custom' },
] as const;

const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const validationType = ({ type }: Validation): string =>
  kinds.find((kind) => kind.xml === type)?.type ?? 'None';

type RulePart = Pick<Validation, 'type' | 'formula1' | 'formula2' | 'operator'> & {
  inCellDropDown?: boolean;
};

const asAnswer = (formula: string): string | number =>
  formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;

/** The one validation of the whole range; null if it has none, or several, or only in a part. */
function validationOf(range: SheetRange): Validation | null {
  const [only, ...others] = touching(range);
  return only && others.length === 0 && only.areas.some((own) => contains(own, range.area)) ? only : null;
}

/** Changes the validation of just this range: what covers more is divided. */
function change(session: Session, range: SheetRange, what: Partial<Validation>): void {
  const { sheet, area } = range;
  guardSheet(sheet);
  const before = validationOf(range);
  const isAlone = before?.areas.length === 1 && before.areas.every((own) => sameArea(own, area));
  if (before && isAlone) Object.assign(before, what);
  else {
    const copy = structuredClone<Omit<Validation, 'areas'>>(before ?? noValidation);
    removeValidations(session, range);
    sheet.validations.push({ ...copy, ...what, areas: [area] });
  }
  session.touch(sheet, 'validations');
}

export const dataValidationClasses = {
  DataValidation: {
    properties: {
      Type: { get: typeOf },
      Rule: {
        get: (range) => {
          const validation = validationOf(range);
          return validation ? ruleOf(validation) : {};
        },
        set: (range, value, session) => change(session, range, readRule(asOptions(value))),
      },
      IgnoreBlanks: {
        get: (range) => validationOf(range)?.allowBlank ?? null,
        set: (range, value, session) => change(session, range, { allowBlank: asBoolean(value) }),
      },
      ErrorAlert: {
        get: (range) => {
          const { show, style, title, message } = validationOf(range)?.error ?? noValidation.error;
          return { showAlert: show, style, title, message };
        },
        set: (range, value, session) => {
          const { showAlert, style, title, message } = asOptions(value);
          const error = {
            show: optional(showAlert, asBoolean, true),
            style: optional<(typeof alertStyles)[number]>(style, (name) => oneOf(name, alertStyles), 'Stop'),
            title: optional(title, asText, ''),
            message: optional(message, asText, ''),
          };
          change(session, range, { error });
        },
      },
      Prompt: {
        get: (range) => {
          const { show, title, message } = validationOf(range)?.prompt ?? noValidation.prompt;
          return { showPrompt: show, title, message };
        },
        set: (range, value, session) => {
          const { showPrompt, title, message } = asOptions(value);
          const prompt = {
            show: optional(showPrompt, asBoolean, true),
            title: optional(title, asText, ''),
            message: optional(message, asText, ''),
          };
          change(session, range, { prompt });
        },
      },
    },
    methods: {
      Clear: {
        call: (range, _args, session) => {
          guardSheet(range.sheet);
          removeValidations(session, range);
        },
      },
    },
  },
} satisfies Partial<Classes>;

/** Excel.DataValidationType: MixedCriteria where rules differ, Inconsistent where only some cells have one. */
function typeOf(range: SheetRange): string {
  const found = touching(range);
  if (found.length === 0) return 'None';
  const validation = validationOf(range);
  if (validation) return validationType(validation);
  return found.length > 1 ? 'MixedCriteria' : 'Inconsistent';
}

/** Reads a rule like { list: { source: "Green,Amber,Red" } } or { decimal: { formula1: 0, operator: "GreaterThan" } }. */
function readRule(rule: Readonly<Record<string, unknown>>): RulePart {
  const given = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const [only, ...others] = given;
  const kind = only && kinds.find((known) => known.rule === only[0]);
  if (!only || !kind || others.length > 0) throw invalidArgument();
  const options = asOptions(only[1]);
  if (kind.xml === 'list')
    return {
      type: 'list',
      formula1: listSource(options.source),
      formula2: null,
      operator: null,
      inCellDropDown: optional(options.inCellDropDown, asBoolean, true),
    };
  if (kind.xml === 'custom')
    return { type: 'custom', formula1: asFormula(options.formula), formula2: null, operator: null };
  return {
    type: kind.xml,
    formula1: asFormula(options.formula1),
    formula2: optional(options.formula2, asFormula, null),
    operator: operators[oneOf(options.operator, Object.keys(operators))] ?? null,
  };
}

/** A range, a formula with its "=", or the entries themselves with commas between, at most 255 characters. */
function listSource(source: unknown): string {
  if (isA(source, 'Range')) return absoluteSheetAddress(source.self);
  const text = asText(source);
  if (text.startsWith('=')) return asFormula(text);
  if (text === '' || text.length > 255) throw invalidArgument();
  return `"${text.replace(/"/g, '""')}"`;
}

function asFormula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = asText(value);
  const formula = text.startsWith('=') ? text.slice(1) : text;
  if (!isFormula(formula)) throw invalidArgument();
  return formula;
}

/** The rule of a validation as Excel answers it; {} for one without a rule. */
function ruleOf({ type, formula1, formula2, operator, inCellDropDown }: Validation): object {
  const kind = kinds.find((known) => known.xml === type);
  if (!kind) return {};
  if (kind.xml === 'custom') return { custom: { formula: `=${formula1}` } };
  if (kind.xml === 'list') {
    const quoted = /^"((?:[^"]|"")*)"$/.exec(formula1);
    const source = quoted ? (quoted[1] ?? '').replace(/""/g, '"') : `=${formula1}`;
    return { list: { inCellDropDown, source } };
  }
  const name = Object.keys(operators).find((known) => operators[known] === operator) ?? 'Between';
  return {
    [kind.rule]: {
      formula1: asAnswer(formula1),
      ...(formula2 === null ? {} : { formula2: asAnswer(formula2) }),
      operator: name,
    },
  };
}
