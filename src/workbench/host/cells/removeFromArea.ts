import { intersect, type Area } from '../../../grid/area';
import type { ConditionalFormat, Validation } from '../../../xlsx/model/objects';
import type { Session } from '../kernel/session';
import { subtract, type SheetRange } from './area';
import { shiftFormula } from '../../../grid/a1';

interface Covering {
  areas: Area[];
}

/** Conditional formats leave a range, but for those that stay; what they cover elsewhere keeps them. */
export function removeConditionalFormats(
  session: Session,
  { sheet, area }: SheetRange,
  stays: ReadonlySet<ConditionalFormat> = new Set(),
): void {
  if (!sheet.conditionalFormats.some(covers(area))) return;
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    (format) => stays.has(format) || cutOut(format, area, shiftRule),
  );
  session.touch(sheet, 'conditionalFormats');
}

/** Validations leave a range; what they cover elsewhere keeps them. */
export function removeValidations(session: Session, { sheet, area }: SheetRange): void {
  if (!sheet.validations.some(covers(area))) return;
  sheet.validations = sheet.validations.filter((validation) => cutOut(validation, area, shiftValidation));
  session.touch(sheet, 'validations');
}

const covers =
  (area: Area) =>
  ({ areas }: Covering): boolean =>
    areas.some((own) => intersect(own, area) !== null);

/** Takes a block out of what something covers; false if nothing is left of it. */
function cutOut<Covered extends Covering>(
  covered: Covered,
  hole: Area,
  shift: (covered: Covered, from: Area, to: Area) => void,
): boolean {
  const areas = covered.areas.flatMap((area) => subtract(area, hole));
  const [before] = covered.areas;
  const [after] = areas;
  if (!before || !after) return false;
  // Formulas are written for the first cell.
  shift(covered, before, after);
  covered.areas = areas;
  return true;
}

function shiftRule(format: ConditionalFormat, from: Area, to: Area): void {
  if (format.rule.type === 'custom')
    format.rule = { ...format.rule, formula: shiftFormula(format.rule.formula, from, to) };
}

function shiftValidation(validation: Validation, from: Area, to: Area): void {
  validation.formula1 = shiftFormula(validation.formula1, from, to);
  if (validation.formula2 !== null) validation.formula2 = shiftFormula(validation.formula2, from, to);
}
