import { sameArea } from '../../../grid/area';
import type { Validation } from '../../../xlsx/model/objects';
import type { OfficeClass } from '../kernel/officeClass';
import type { Session } from '../kernel/session';
import { contains, intersect, type SheetRange } from '../cells/area';
import { asBoolean, asOptions, asText, oneOf, optional } from '../cells/asArgument';
import { guardSheet } from '../cells/protection';
import { removeValidations } from '../cells/removeFromArea';
import { readRule, ruleOf, validationType } from './validationRule';

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
  sheet.touch('validations');
  session.touch();
}

export const dataValidationClass: OfficeClass<SheetRange> = {
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
};

/** Excel.DataValidationType: MixedCriteria where rules differ, Inconsistent where only some cells have one. */
function typeOf(range: SheetRange): string {
  const found = touching(range);
  if (found.length === 0) return 'None';
  const validation = validationOf(range);
  if (validation) return validationType(validation);
  return found.length > 1 ? 'MixedCriteria' : 'Inconsistent';
}
