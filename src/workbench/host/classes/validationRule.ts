import type { Validation } from '../../../xlsx/model/objects';
import { invalidArgument } from '../kernel/officeError';
import { absoluteSheetAddress } from '../cells/address';
import { asBoolean, asOptions, asText, oneOf, optional } from '../cells/asArgument';
import { isFormula } from '../cells/formulaText';
import { isA } from './selves';

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

export const validationType = ({ type }: Validation): string =>
  kinds.find((kind) => kind.xml === type)?.type ?? 'None';

type RulePart = Pick<Validation, 'type' | 'formula1' | 'formula2' | 'operator'> & {
  inCellDropDown?: boolean;
};

/** Reads a rule like { list: { source: "Green,Amber,Red" } } or { decimal: { formula1: 0, operator: "GreaterThan" } }. */
export function readRule(rule: Readonly<Record<string, unknown>>): RulePart {
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
export function ruleOf({ type, formula1, formula2, operator, inCellDropDown }: Validation): object {
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

const asAnswer = (formula: string): string | number =>
  formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
