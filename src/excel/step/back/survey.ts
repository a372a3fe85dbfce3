import { stepName, nameWhileWritten, type SheetRef } from '../step';
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
}

/** The text by which the step marks the sheets that it adds. */
export const markOf = (step: string, index: number): string => `${step} ${index + 1}`;

/** Reads the survey. One round trip. */
export async function readSurvey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/protection/protected,items/names/items/name,items/names/items/formula',
  );
  const tables = workbook.tables.load('items/name,items/worksheet/id');
  const parts = askParts(context);
  const protection = workbook.protection.load('protected');
  await context.sync();
  return {
    structureProtected: protection.protected,
    sheets: sheets.items.map(({ id, name, names, protection }) => {
      const formula = names.items.find((item) => item.name === stepName)?.formula as unknown;
      const mark = /^="(.*)"$/.exec(typeof formula === 'string' ? formula : '')?.[1] ?? '';
      return { id, name, mark, isProtected: protection.protected };
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
