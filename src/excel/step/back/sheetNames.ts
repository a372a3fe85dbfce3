import { renameInFormula, withoutSheet } from '../../../grid/a1';
import type { CellContent, SheetDescription } from '../../../sheets/description';
import { isFormula } from '../../../sheets/made/expectedContents';
import type { Deed, SheetRef, Step } from '../step';

/** Sheets that have other names now; null for one that is gone. */
type Renamed = readonly (readonly [from: string, to: string | null])[];

/**
 * The sheets of the workbook, where a step would put back formulas that name any: its way back has to follow their
 * names. None where it would not.
 */
export function sheetsToFollow(deeds: readonly Deed[], sheets: readonly SheetRef[]): SheetRef[] {
  let isNamed = false;
  const look = (content: CellContent): CellContent => {
    if (isFormula(content)) isNamed ||= content.formula.includes('!');
    return content;
  };
  for (const deed of deeds) withFormer(deed, look);
  return isNamed ? sheets.map(({ id, name }) => ({ id, name })) : [];
}

/**
 * Which of the sheets have other names now, or are gone. Where none has its id any more the file was opened anew, and
 * they are known by their names alone.
 */
export function renamedSince(before: readonly SheetRef[], now: readonly SheetRef[]): Renamed {
  const names = new Map(now.map(({ id, name }) => [id, name]));
  if (!before.some(({ id }) => names.has(id))) return [];
  return before.flatMap(({ id, name }) => {
    const found = names.get(id);
    return found === name ? [] : [[name, found ?? null] as const];
  });
}

/** The step with the names that sheets have now, in all that it puts back. */
export function withNamesNow(step: Step, now: readonly SheetRef[]): Step {
  const { named = [], deeds } = step;
  const renamed = renamedSince(named, now);
  if (renamed.length === 0) return step;
  return {
    ...step,
    named: named.flatMap(({ id }) => now.find((sheet) => sheet.id === id) ?? []),
    deeds: deeds.map((deed) => withFormer(deed, (content) => followNames(content, renamed))),
  };
}

/**
 * A formula that names sheets as they are called now; all else as it is. Names may have changed with each other:
 * `=Ledger!D2`, Ledger now Postings → `=Postings!D2`; Ledger gone → `=#REF!`, as Excel has it.
 */
export function followNames(content: CellContent, renamed: Renamed): CellContent {
  if (!isFormula(content)) return content;
  // By way of names that no sheet has, so that none is renamed twice.
  const between = renamed.map(([from, to], at) => [from, `\ue000${at}`, to] as const);
  let { formula } = content;
  for (const [from, own] of between) formula = renameInFormula(formula, from, own);
  for (const [, own, to] of between)
    formula = to === null ? withoutSheet(formula, own) : renameInFormula(formula, own, to);
  return formula === content.formula ? content : { formula };
}

type Follow = (content: CellContent) => CellContent;

/** A deed with its former contents changed; what it writes itself Excel has followed. */
function withFormer(deed: Deed, follow: Follow): Deed {
  switch (deed.kind) {
    case 'cells written':
      return { ...deed, cells: deed.cells.map((cell) => ({ ...cell, before: follow(cell.before) })) };
    case 'sheet rewritten':
      return { ...deed, former: describedWith(deed.former, follow), ...stoodWith(deed, follow) };
    case 'table added':
    case 'columns added':
      return { ...deed, ...stoodWith(deed, follow) };
    default:
      return deed;
  }
}

const stoodWith = ({ stood }: Pick<Extract<Deed, { kind: 'sheet rewritten' }>, 'stood'>, follow: Follow) =>
  stood && { stood: stood.map(([row, column, content]) => [row, column, follow(content)] as const) };

function describedWith(described: SheetDescription, follow: Follow): SheetDescription {
  const formulaWith = (formula: string | null): string | null => {
    const content = formula === null ? null : follow({ formula });
    return isFormula(content) ? content.formula : formula;
  };
  return {
    ...described,
    blocks: described.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => line.map(follow)),
    })),
    tables: described.tables.map((table) => ({
      ...table,
      totals: table.totals?.map(follow) ?? null,
      ...(table.columnFormulas && { columnFormulas: table.columnFormulas.map(formulaWith) }),
    })),
  };
}
