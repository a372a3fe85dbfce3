import type { ConditionalRule } from '../../../xlsx/model/objects';
import type { OfficeClass, Property } from '../kernel/officeClass';
import { invalidArgument, invalidOperation } from '../kernel/officeError';
import { asOptions, asText, oneOf, optional, asBoolean, parseColor } from '../cells/asArgument';
import { shiftFormula } from '../../../grid/a1';
import { isFormula } from '../cells/rewriteFormulas';
import { changeFormatOf } from './conditionalFormat';
import { objectOf, type FormatOf, type Classes } from './selves';
import type { DifferentialStyle } from '../../../xlsx/model/styles';
import type { Session } from '../kernel/session';

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

type Font = NonNullable<DifferentialStyle['font']>;

/** A property of the font; `unset` is what it reads as where the format says nothing of it. */
const ofFont = <Name extends keyof Font>(
  name: Name,
  read: (value: unknown) => Font[Name],
  unset: Font[Name],
): Property<FormatOf> => ({
  get: ({ format }) => format.style.font?.[name] ?? unset,
  set: (self, value, session) =>
    setStyle(session, self, {
      ...self.format.style,
      font: { ...self.format.style.font, [name]: read(value) },
    }),
});

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

/** Numbers are taken as formulas as well. */
const asFormulaText = (value: unknown): string => (typeof value === 'number' ? String(value) : asText(value));

export const conditionalPartsClasses = {
  /** What a format changes in a cell. Borders it cannot change here. */
  ConditionalRangeFormat: {
    properties: {
      NumberFormat: {
        get: ({ format }) => format.style.numberFormat ?? '',
        set: (self, value, session) =>
          setStyle(session, self, { ...self.format.style, numberFormat: asText(value) }),
      },
    },
    navigations: {
      Fill: { go: (self) => objectOf('ConditionalRangeFill', self) },
      Font: { go: (self) => objectOf('ConditionalRangeFont', self) },
    },
  },
  ConditionalRangeFill: {
    properties: {
      Color: {
        get: ({ format }) => format.style.fill ?? '',
        set: (self, value, session) =>
          setStyle(session, self, { ...self.format.style, fill: parseColor(value) }),
      },
    },
    methods: {
      Clear: {
        call: (self, _args, session) => {
          const rest = { ...self.format.style };
          delete rest.fill;
          setStyle(session, self, rest);
        },
      },
    },
  },
  ConditionalRangeFont: {
    properties: {
      Color: ofFont('color', parseColor, ''),
      Bold: ofFont('bold', asBoolean, false),
      Italic: ofFont('italic', asBoolean, false),
      Strikethrough: ofFont('strikethrough', asBoolean, false),
      Underline: ofFont('underline', (value) => oneOf(value, ['None', 'Single', 'Double']), 'None'),
    },
    methods: {
      Clear: {
        call: (self, _args, session) => {
          const rest = { ...self.format.style };
          delete rest.font;
          setStyle(session, self, rest);
        },
      },
    },
  },
  CustomConditionalFormat: {
    navigations: { ...navigations, Rule: { go: (self) => objectOf('ConditionalFormatRule', self) } },
  },
  ConditionalFormatRule: {
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
  },
  CellValueConditionalFormat: {
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
  },
  TextConditionalFormat: {
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
  },
} satisfies Partial<Classes>;

function setStyle(session: Session, self: FormatOf, style: DifferentialStyle): void {
  changeFormatOf(session, self, () => {
    self.format.style = style;
  });
}
