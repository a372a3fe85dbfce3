import { absoluteReference, parseReference, quoteSheet } from '../../grid/a1';
import type { Area } from '../../grid/area';

export const printAreaName = '_xlnm.Print_Area';
export const printTitlesName = '_xlnm.Print_Titles';

/** Names that Excel keeps for itself (18.2.5): not the officer's, so not in the workbook's list. */
export const isBuiltIn = (name: string): boolean => name.toLowerCase().startsWith('_xlnm.');

/** "'Appendix 1'!$A$1:$F$40,'Appendix 1'!$H$1" → areas; null for a formula that is not plain references. */
export function parsePrintArea(formula: string): Area[] | null {
  const areas = splitReferences(formula).map((reference) => parseReference(reference)?.area ?? null);
  return areas.length > 0 && areas.every((area) => area !== null) ? areas : null;
}

export const printAreaFormula = (sheet: string, areas: readonly Area[]): string =>
  areas.map((area) => absoluteReference(sheet, area)).join(',');

/** "Plan!$A:$B,Plan!$1:$3" → rows "$1:$3" and columns "$A:$B". */
export function parsePrintTitles(formula: string): { rows: string | null; columns: string | null } {
  const references = splitReferences(formula).map(withoutSheet);
  return {
    rows: references.find((reference) => /^\$?\d+:\$?\d+$/.test(reference)) ?? null,
    columns: references.find((reference) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(reference)) ?? null,
  };
}

export const printTitlesFormula = (sheet: string, rows: string | null, columns: string | null): string =>
  [columns, rows]
    .filter((reference): reference is string => reference !== null)
    .map((reference) => `${quoteSheet(sheet)}!${absolute(reference)}`)
    .join(',');

/** Puts $ before letters and digits that have none. */
const absolute = (reference: string): string =>
  reference
    .replaceAll('$', '')
    .replace(/[A-Z]+(?=\d|:|$)/gi, '$$$&')
    .replace(/\d+/g, '$$$&');

/** At commas outside quotes. */
const splitReferences = (formula: string): string[] =>
  formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((reference) => reference.trim()) ?? [];

const withoutSheet = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1);
