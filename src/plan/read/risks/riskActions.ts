import { sheetArea, sheetCell } from '../../../grid/a1';
import type { SourceCell, WorkbookSnapshot } from '../../../grid/snapshot';
import { type Finding, newFinding } from '../../findings/finding';
import type { Field } from '../../tables/kinds';
import type { RecognisedTable } from '../../recognise/recognised';
import { gridOf } from '../../../grid/sheetGrid';
import { cellAt } from '../cells';
import { listRows } from '../rowKind';
import { tablesOfKind, type PlacedTable } from '../tablesOfKind';
import { splitCode } from './riskCode';

/** What is done against a risk. */
export interface RiskAction {
  /** "CR20a"; '' where it has none. */
  readonly code: string;
  readonly text: string;
  /** The latest note on it. */
  readonly note: string;
  readonly owner: string;
  readonly due: SourceCell | null;
  readonly cell: SourceCell;
}

const nothing = /^(?:|-|–|—|n\/?a|none|nil|tbc|tbd|to be confirmed|\.+)$/i;

/** Whether a text says nothing: empty, "n/a", "TBC", "–". */
export const saysNothing = (text: string): boolean => nothing.test(text.trim());

/** The action of a row of a register: none, or one. `isBelow`: the row continues a risk, and its title is an action's. */
export function actionOf(
  {
    code,
    title,
    cells,
  }: {
    readonly code: string;
    readonly title: string;
    readonly cells: Readonly<Partial<Record<Field<'risks'>, SourceCell>>>;
  },
  isBelow: boolean,
): RiskAction[] {
  const cell = [cells.mitigation, isBelow && title !== '' ? cells.title : undefined].find(
    (one) => one && !saysNothing(one.text),
  );
  if (!cell) return [];
  const owner = cells.actionOwner ?? (isBelow ? cells.owner : undefined);
  return [
    {
      code: isBelow ? code : '',
      text: cell.text,
      note: (cells.latestNote ?? cells.assessment)?.text ?? '',
      owner: owner?.text ?? '',
      due: [cells.actionDue, cells.targetDate].find((one) => one && one.text !== '') ?? null,
      cell,
    },
  ];
}

/** "CR20a" and "CR20 b" are actions of "CR20" and of "CR20 Road Safety", "3.1" one of "3". */
export function isActionOf(code: string, risk: string): boolean {
  const whole = splitCode(risk)?.code ?? risk;
  const own = splitCode(code)?.code ?? code;
  return (
    /\d$/.test(whole) &&
    own.startsWith(whole) &&
    /^(?:[\s./-]?[a-z]|[./-]\d{1,2})$/i.test(own.slice(whole.length))
  );
}

/** A table of the actions of risks, with the table of risks right above it. */
export interface ActionsOfRisks {
  readonly actions: PlacedTable<'actions'>;
  readonly above: RecognisedTable<'risks'>;
}

/** Rows that may lie between a risk and the headings of its actions. */
const widestGap = 2;

/**
 * The tables of actions that belong to risks, as a system prints them below each risk: right below a table of risks, in
 * its columns, where the headings of the risks come again on the sheet, or the actions have codes of the risks ("CR20a"
 * of "CR20"). Any other list of actions below a register is the plan's.
 */
export function actionsOfRisks(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): ActionsOfRisks[] {
  const risks = tablesOfKind(workbook, tables, 'risks');
  if (risks.length === 0) return [];
  return tablesOfKind(workbook, tables, 'actions').flatMap((actions) => {
    const { tableName, transposed, area } = actions.table;
    if (tableName !== '' || transposed) return [];
    const above = risks.find(({ sheet, table }) => {
      const gap = area.row - (table.area.row + table.area.rows);
      return sheet === actions.sheet && table.area.column === area.column && gap >= 0 && gap <= widestGap;
    });
    if (!above) return [];
    const isPrinted = risks.some(
      (other) => other !== above && other.sheet === above.sheet && hasSameColumns(other.table, above.table),
    );
    return isPrinted || listsActionsOf(actions, above) ? [{ actions, above: above.table }] : [];
  });
}

/** So many empty columns may part a register from what stands beside it. */
const widestSpace = 2;

/**
 * The lists of actions of which nothing tells whose they are: beside a register of one risk, behind an empty column,
 * under headings in the row of its own and without a title. Beside more risks a list of as many rows is one by itself.
 */
export function actionsBesideRisk(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): PlacedTable<'actions'>[] {
  const risks = tablesOfKind(workbook, tables, 'risks').filter(
    ({ sheet, table }) => !table.transposed && listRows(gridOf(sheet), table).length === 1,
  );
  if (risks.length === 0) return [];
  return tablesOfKind(workbook, tables, 'actions').filter(
    ({ sheet, table: { headings, area, tableName } }) => {
      const isTitled = headings.row > 0 && gridOf(sheet).text(headings.row - 1, area.column) !== '';
      return (
        tableName === '' &&
        !isTitled &&
        risks.some(({ sheet: own, table }) => {
          const space = area.column - (table.area.column + table.area.columns);
          return own === sheet && table.headings.row === headings.row && space > 0 && space <= widestSpace;
        })
      );
    },
  );
}

/** Asks of those lists, as far as they are among `actions`, whether they are against the risk. */
export const besideFindings = (
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  actions: readonly RecognisedTable[] = tables,
): Finding[] =>
  actionsBesideRisk(workbook, tables)
    .filter(({ table }) => actions.includes(table))
    .map(({ sheet, table: { area } }) =>
      newFinding('risk-actions-beside', {
        cell: sheetCell(sheet.name, area.row, area.column),
        message: `Are the actions at ${sheetArea(sheet.name, area)} against the risk beside them? They are read as actions of the plan. If they are the risk’s, delete the empty column between; if not, put a title over them.`,
      }),
    );

/** Whether two tables of risks have their columns at the same places, as blocks of one print-out have. */
export const hasSameColumns = (
  { columns: a }: RecognisedTable<'risks'>,
  { columns: b }: RecognisedTable<'risks'>,
): boolean => a.score === b.score && a.code === b.code && a.title === b.title;

function listsActionsOf(actions: PlacedTable<'actions'>, { sheet, table }: PlacedTable<'risks'>): boolean {
  const grid = gridOf(sheet);
  const column = table.columns.code ?? table.columns.title;
  const codes = listRows(grid, table)
    .map((row) => (column === undefined ? '' : grid.text(row, column)))
    .filter((code) => code !== '');
  return readActionsOfRisks(actions).some(({ code }) => codes.some((risk) => isActionOf(code, risk)));
}

/** The actions of a table of them, in the order of its rows. Code and title may share a cell. */
export function readActionsOfRisks({ sheet, table }: PlacedTable<'actions'>): RiskAction[] {
  const grid = gridOf(sheet);
  const { ref, plan, due, owner, status } = table.columns;
  return listRows(grid, table).flatMap((row): RiskAction[] => {
    const [code, cell] = [cellAt(grid, row, ref), cellAt(grid, row, plan)];
    const text = [cell, code].find((one) => one && !saysNothing(one.text));
    if (!text) return [];
    const parts = splitCode(code?.text ?? '');
    return [
      {
        code: parts?.code ?? code?.text ?? '',
        text: text === code && parts ? parts.title : text.text,
        note: cellAt(grid, row, status)?.text ?? '',
        owner: cellAt(grid, row, owner)?.text ?? '',
        due: cellAt(grid, row, due),
        cell: text,
      },
    ];
  });
}
