import type { Deed, Step } from '../step';
import { addedSheets, surveyed, type Survey } from './survey';

/** What of a step cannot be taken back now, since it is protected. */
export interface Locked {
  /** What is in the way, as it begins a sentence: "The sheet “Plan” is protected". None: nothing is. */
  readonly reasons: readonly string[];
  /** Nothing of the step can be taken back now: parts are written after the cells. */
  readonly isAll: boolean;
}

/**
 * Finds out, before anything is written, what of a step is locked: cells of a protected sheet, and new or renamed sheets
 * of a workbook whose structure is protected.
 */
export function lockedOf(survey: Survey, { id, deeds }: Step): Locked {
  const bound = numberSheets(deeds).flatMap(({ deed, index }) => {
    const reason = reasonOf(survey, id, deed, index);
    return reason === undefined ? [] : [reason];
  });
  const reasons = [...new Set(bound.flatMap((reason) => reason ?? []))];
  return { reasons, isAll: bound.length > 0 && bound.every((reason) => reason !== null) };
}

/** The deeds of a step, each sheet that it added with its number within the step. */
export function numberSheets(
  deeds: readonly Deed[],
): readonly { readonly deed: Deed; readonly index: number }[] {
  let next = 0;
  return deeds.map((deed) => ({ deed, index: deed.kind === 'sheet added' ? next++ : 0 }));
}

/** Why a deed is locked; null where it is not, undefined where there is nothing left of it to take back. */
function reasonOf(survey: Survey, step: string, deed: Deed, index: number): string | null | undefined {
  if (deed.kind === 'part written') return undefined;
  if (deed.kind === 'sheet added') {
    if (addedSheets(survey, step, index, deed.name).length === 0) return undefined;
    return survey.structureProtected ? 'The workbook is protected' : null;
  }
  const home = surveyed(survey, deed.sheet);
  if (!home) return undefined;
  if (deed.kind === 'sheet renamed') return survey.structureProtected ? 'The workbook is protected' : null;
  return home.isProtected ? `The sheet “${home.name}” is protected` : null;
}
