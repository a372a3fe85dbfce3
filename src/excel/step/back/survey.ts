import { stepName, nameWhileWritten, type SheetRef, type Deed, type Step } from '../step';
import { askColumns } from '../../columnsHere';
import { askParts, partsIn } from '../journal';

/** What a workbook holds, as far as a way back needs it to find its things. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
  readonly parts: readonly { readonly id: string; readonly namespace: string }[];
  /** Sheets cannot be added, renamed or removed now. */
  readonly structureProtected: boolean;
}

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  /** By which a step knows a sheet that it added; '' for any other. */
  readonly mark: string;
  /** Nothing on it can be changed now. */
  readonly isProtected: boolean;
  /** It is the one that stands open. */
  readonly isOpen: boolean;
  readonly isVisible: boolean;
}

/** The text by which the step marks the sheets that it adds. */
export const markOf = (step: string, index: number): string => `${step} ${index + 1}`;

/** What of a step cannot be taken back now, since it is protected. */
interface Locked {
  /** What is in the way, as it begins a sentence: "The sheet “Plan” is protected". None: nothing is. */
  readonly reasons: readonly string[];
  /** Nothing of the step can be taken back now: parts are written after the cells. */
  readonly isAll: boolean;
}

/** Reads the survey. One round trip. */
export async function readSurvey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula',
  );
  const tables = workbook.tables.load('items/name,items/worksheet/id');
  askColumns(context);
  const parts = askParts(context);
  const protection = workbook.protection.load('protected');
  const open = workbook.worksheets.getActiveWorksheet().load('id');
  await context.sync();
  return {
    structureProtected: protection.protected,
    sheets: sheets.items.map(({ id, name, names, protection, visibility }) => {
      const formula = names.items.find((item) => item.name === stepName)?.formula as unknown;
      const mark = /^="(.*)"$/.exec(typeof formula === 'string' ? formula : '')?.[1] ?? '';
      return {
        id,
        name,
        mark,
        isProtected: protection.protected,
        isOpen: id === open.id,
        isVisible: visibility === 'Visible',
      };
    }),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id })),
    parts: partsIn(parts),
  };
}

/** A sheet by its id, or by its name where the file was opened anew since. */
export const surveyed = ({ sheets }: Survey, { id, name }: SheetRef): SurveyedSheet | undefined =>
  sheets.find((sheet) => sheet.id === id) ?? sheets.find((sheet) => sheet.name === name);

/** The sheet that a step added as its number `index`; several if it was copied since. */
export function addedSheets(
  { sheets }: Survey,
  step: string,
  index: number,
  name: string,
): readonly SurveyedSheet[] {
  const own = sheets.filter(
    (sheet) => sheet.mark === markOf(step, index) || sheet.name === nameWhileWritten(step, index),
  );
  const named = own.filter((sheet) => sheet.name === name);
  return named.length > 0 ? named : own;
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
