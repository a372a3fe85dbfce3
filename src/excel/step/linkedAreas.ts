import type { Area } from '../../grid/area';
import { parseCells } from '../../grid/a1';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import type { CellContent } from '../../sheets/description';
import { expectedContents, isFormula } from '../../sheets/made/expectedContents';
import type { Deed } from './step';
import { excelKey } from '../../words/fold';

/** Cells of a sheet that was read, on which what a job writes rests. */
interface Linked {
  readonly sheet: SheetSnapshot;
  readonly areas: readonly Area[];
}

/** A block of cells with its sheet: "KPIs!D6", "'Appendix 1'!$B$2:C9". */
const reference =
  /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)/gu;

/**
 * The cells to which the formulas of a job refer, and the sheets that it copies. If rows are sorted or inserted there
 * before it writes, a formula would show another row's figure beside the name of this one.
 *
 * A new sheet with `=KPIs!D6` rests on D6 of KPIs.
 */
export function linkedAreas({ sheets }: WorkbookSnapshot, deeds: readonly Deed[]): Linked[] {
  const found = new Map<SheetSnapshot, Map<string, Area>>();
  const byName = new Map(sheets.map((sheet) => [excelKey(sheet.name), sheet]));
  const add = (sheet: SheetSnapshot | undefined, area: Area | null): void => {
    if (!sheet || !area) return;
    const own = found.get(sheet) ?? new Map<string, Area>();
    found.set(sheet, own.set(JSON.stringify(area), area));
  };
  for (const deed of deeds) {
    if (deed.kind === 'sheet added' && deed.copyOf) {
      const original = sheets.find(({ id }) => id === deed.copyOf?.id);
      add(original, original?.used ?? null);
    }
    for (const content of contentsOf(deed))
      if (isFormula(content))
        for (const [, quoted, plain, address = ''] of content.formula.matchAll(reference))
          add(byName.get(excelKey(quoted?.replaceAll("''", "'") ?? plain ?? '')), parseCells(address));
  }
  return [...found].map(([sheet, areas]) => ({ sheet, areas: [...areas.values()] }));
}

/**
 * The sheets to which the formulas refer that a job overwrites with those of a sheet made anew, and to which its own do: a
 * sheet that was renamed while the job read has its former name in these.
 */
export function sheetsReferredTo({ sheets }: WorkbookSnapshot, deeds: readonly Deed[]): SheetSnapshot[] {
  const named = new Set<string>();
  for (const deed of deeds)
    if (deed.kind === 'sheet rewritten')
      for (const described of [deed.former, deed.described])
        for (const content of expectedContents({ ...described, tables: [] }).values())
          if (isFormula(content))
            for (const [, quoted, plain] of content.formula.matchAll(reference))
              named.add(excelKey(quoted?.replaceAll("''", "'") ?? plain ?? ''));
  return sheets.filter(({ name }) => named.has(excelKey(name)));
}

function contentsOf(deed: Deed): Iterable<CellContent> {
  switch (deed.kind) {
    case 'sheet added':
    case 'table added':
    case 'columns added':
      return (deed.contents ?? []).map(([, , content]) => content);
    case 'sheet rewritten':
      return expectedContents(deed.described).values();
    case 'cells written':
      return deed.cells.map(({ after }) => after);
    default:
      return [];
  }
}
