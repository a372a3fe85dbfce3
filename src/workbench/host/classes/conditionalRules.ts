import type { ConditionalRule } from '../../../xlsx/model/objects';
import type { OfficeClass } from '../kernel/officeClass';
import { invalidArgument, invalidOperation } from '../kernel/officeError';
import { asOptions, asText, oneOf, optional } from '../cells/asArgument';
import { shiftFormula } from '../../../grid/shiftFormula';
import { isFormula } from '../cells/formulaText';
import { changeFormatOf } from './conditionalFormat';
import { objectOf, type FormatOf } from './selves';

/** Excel.ConditionalCellValueOperator, and SpreadsheetML's names. */
const cellOperators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** Excel.ConditionalTextOperator, and SpreadsheetML's names. */
const textOperators: Readonly<Record<string, string>> = {
  Contains: 'containsText',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

const operatorOf = (operators: Readonly<Record<string, string>>, name: unknown): string =>
  operators[oneOf(name, Object.keys(operators))] ?? '';

const toOffice = (operators: Readonly<Record<string, string>>, xml: string): string =>
  Object.keys(operators).find((name) => operators[name] === xml) ?? 'Invalid';

type RuleOf<Type extends ConditionalRule['type']> = Extract<ConditionalRule, { type: Type }>;

/** The rule of a format, which the caller has come to by its type. */
function ruleOf<Type extends ConditionalRule['type']>({ format }: FormatOf, type: Type): RuleOf<Type> {
  if (format.rule.type !== type) throw invalidOperation('The conditional format is of another type.');
  return format.rule as RuleOf<Type>;
}

/** Formulas are kept as of the format's first cell and seen from the first cell of the range they were fetched by. */
const seen = ({ format, from }: FormatOf, formula: string): string =>
  shiftFormula(formula, format.areas[0] ?? from, from);

function kept({ format, from }: FormatOf, text: string): string {
  const formula = text.startsWith('=') ? text.slice(1) : text;
  if (!isFormula(formula)) throw invalidArgument();
  return shiftFormula(formula, from, format.areas[0] ?? from);
}

const navigations: OfficeClass<FormatOf>['navigations'] = {
  Format: { go: (self) => objectOf('ConditionalRangeFormat', self) },
};

export const customClass: OfficeClass<FormatOf> = {
  navigations: { ...navigations, Rule: { go: (self) => objectOf('ConditionalFormatRule', self) } },
};

export const customRuleClass: OfficeClass<FormatOf> = {
  properties: {
    Formula: {
      get: (self) => `=${seen(self, ruleOf(self, 'custom').formula)}`,
      set: (self, value, session) => {
        const formula = kept(self, asText(value));
        changeFormatOf(session, self, () => {
          self.format.rule = { type: 'custom', formula };
        });
      },
    },
  },
};

export const cellValueClass: OfficeClass<FormatOf> = {
  properties: {
    Rule: {
      get: (self) => {
        const { operator, formula1, formula2 } = ruleOf(self, 'cellValue');
        return {
          operator: toOffice(cellOperators, operator),
          formula1: `=${seen(self, formula1)}`,
          ...(formula2 === null ? {} : { formula2: `=${seen(self, formula2)}` }),
        };
      },
      set: (self, value, session) => {
        const { operator, formula1, formula2 } = asOptions(value);
        const rule: ConditionalRule = {
          type: 'cellValue',
          operator: operatorOf(cellOperators, operator),
          formula1: kept(self, asFormulaText(formula1)),
          formula2: optional(formula2, (text) => kept(self, asFormulaText(text)), null),
        };
        changeFormatOf(session, self, () => {
          self.format.rule = rule;
        });
      },
    },
  },
  navigations,
};

/** Numbers are taken as formulas as well. */
const asFormulaText = (value: unknown): string => (typeof value === 'number' ? String(value) : asText(value));

export const textComparisonClass: OfficeClass<FormatOf> = {
  properties: {
    Rule: {
      get: (self) => {
        const { operator, text } = ruleOf(self, 'containsText');
        return { operator: toOffice(textOperators, operator), text };
      },
      set: (self, value, session) => {
        const { operator, text } = asOptions(value);
        const rule: ConditionalRule = {
          type: 'containsText',
          operator: operatorOf(textOperators, operator),
          text: asText(text),
        };
        changeFormatOf(session, self, () => {
          self.format.rule = rule;
        });
      },
    },
  },
  navigations,
};
