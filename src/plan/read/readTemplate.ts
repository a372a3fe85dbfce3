import { sheetCell, sheetCellOf } from '../../grid/a1';
import { gridOf } from '../../grid/sheetGrid';
import type { SheetSnapshot, SourceCell } from '../../grid/snapshot';
import { inList } from '../../words/lists';
import { type Finding, newFinding } from '../findings/finding';
import type { ReportSection } from '../sections/reportSections';
import type { SummarySection } from '../sections/section';
import type { Fault, TemplateRow } from '../sections/templateRow';
import { reportOf, summaryOf } from '../sections/templateSections';
import { cellAt, readNumber } from './cells';
import { listRows } from './rowKind';
import type { PlacedTable } from './tablesOfKind';

/** Why a paper cannot follow the template. */
export interface TemplateProblem {
  readonly code: 'two-templates' | 'template-empty' | 'template-all-off';
  readonly message: string;
}

/** What the template says of one paper. */
export interface PaperTemplate<Section> {
  /** Its sections in their order; null where the workbook has no template, or it says nothing of this paper. */
  readonly sections: readonly Section[] | null;
  readonly problem: TemplateProblem | null;
  readonly findings: readonly Finding[];
}

const none = { sections: null, problem: null, findings: [] };

/** What the template says of the summary of a plan: that on the plan's own sheet, else the only one of the workbook. */
export function summaryTemplate(
  templates: readonly PlacedTable<'template'>[],
  home: SheetSnapshot,
): PaperTemplate<SummarySection> {
  const own = templates.filter(({ sheet }) => sheet.name === home.name);
  return paperTemplate(own.length > 0 ? own : templates, 'summary', summaryOf);
}

/** What the template says of the quarterly report. */
export const reportTemplate = (templates: readonly PlacedTable<'template'>[]): PaperTemplate<ReportSection> =>
  paperTemplate(templates, 'report', reportOf);

type Paper = 'summary' | 'report';

const paperNames: Readonly<Record<Paper, string>> = {
  summary: 'the summary',
  report: 'the quarterly report',
};

function paperTemplate<Section extends { readonly off?: true }>(
  [first, second]: readonly PlacedTable<'template'>[],
  paper: Paper,
  sectionsOf: (rows: readonly TemplateRow[]) => {
    readonly sections: readonly Section[];
    readonly faults: readonly Fault[];
  },
): PaperTemplate<Section> {
  if (!first) return none;
  if (second) return { ...none, problem: twoTemplates(first, second) };
  const { rows, findings } = readRows(first);
  if (rows.length === 0) return { ...none, problem: noSection(first) };
  const own = rows.filter((row) => row.paper === paper);
  if (own.length === 0) return none;
  const { sections, faults } = sectionsOf(own);
  const told = [
    ...ordersTwice(first, own),
    ...findings.filter((one) => one.paper === paper).map(({ finding }) => finding),
    ...faults.map(({ code, row, field, message }) =>
      newFinding(code, { cell: placeOf(first, row, field), message }),
    ),
  ];
  const problem = sections.every(({ off }) => off) ? allOff(first, paper) : null;
  return { sections, problem, findings: told };
}

interface RowFinding {
  readonly paper: Paper;
  readonly finding: Finding;
}

/** The rows that name a section, with what stands in their other cells as far as it can be read. */
function readRows(placed: PlacedTable<'template'>): {
  readonly rows: readonly TemplateRow[];
  readonly findings: readonly RowFinding[];
} {
  const { sheet, table } = placed;
  const grid = gridOf(sheet);
  const rows: TemplateRow[] = [];
  const findings: RowFinding[] = [];
  for (const row of listRows(grid, table)) {
    const cell = (field: keyof typeof table.columns) => cellAt(grid, row, table.columns[field]);
    const text = (field: keyof typeof table.columns) => cell(field)?.text.trim() ?? '';
    if (text('section') === '') {
      const [named, filled] = [cell('paper'), firstFilled(placed, row)];
      if (filled)
        findings.push({ paper: (named && readPaper(named)) ?? 'summary', finding: unnamed(filled, row) });
      continue;
    }
    let paper: Paper = 'summary';
    const unread = (at: SourceCell, expected: string) =>
      findings.push({ paper, finding: cellUnread(at, expected, text('section')) });
    const read = <Value>(
      field: keyof typeof table.columns,
      as: (at: SourceCell) => Value | null,
      expected: string,
    ) => {
      const at = cell(field);
      if (!at || at.text.trim() === '') return undefined;
      const value = as(at);
      if (value === null) unread(at, expected);
      return value ?? undefined;
    };
    const named = read(
      'paper',
      readPaper,
      'Summary or Report is expected, so the row is taken for the summary',
    );
    paper = named ?? 'summary';
    const page = read(
      'page',
      readPage,
      'the summary has pages 1 and 2, so the section follows the one before it',
    );
    const order = read('order', readOrder, 'a number is expected, so the section stays where its row stands');
    const isShown = read('shown', readShown, 'Yes or No is expected, so the section is shown');
    const most = read(
      'mostLines',
      readMost,
      'a whole number of 1 or more is expected, so all lines are shown',
    );
    rows.push({
      row,
      paper,
      section: text('section'),
      title: text('title'),
      page,
      order,
      shown: isShown ?? true,
      source: text('source'),
      columns: text('columns'),
      most,
    });
  }
  return { rows, findings };
}

const readPaper = ({ text }: SourceCell): Paper | null =>
  /^\s*(?:the\s+)?(?:(?:two-?\s?page\s+)?(summary)|(?:quarterly\s+)?(?:committee\s+)?report)\s*$/i.test(text)
    ? /summary/i.test(text)
      ? 'summary'
      : 'report'
    : null;

function readPage({ value, text }: SourceCell): 1 | 2 | null {
  const page = readNumber(value, text.replace(/^\s*page\s*/i, ''));
  return page === 1 || page === 2 ? page : null;
}

const readOrder = ({ value, text }: SourceCell): number | null => readNumber(value, text);

/** A cell may hold Excel's own TRUE and FALSE, which a tick box writes. */
function readShown({ value, text }: SourceCell): boolean | null {
  if (typeof value === 'boolean') return value;
  if (/^\s*(?:yes|y|on|shown?|true|✓|✔|1)\s*$/i.test(text)) return true;
  return /^\s*(?:no|n|off|hidden|hide|false|0)\s*$/i.test(text) ? false : null;
}

function readMost({ value, text }: SourceCell): number | null {
  const most = readNumber(value, text);
  return most !== null && Number.isInteger(most) && most > 0 ? most : null;
}

const placeOf = ({ sheet, table }: PlacedTable<'template'>, row: number, field: Fault['field']): string =>
  sheetCell(sheet.name, row, table.columns[field] ?? table.columns.section ?? table.area.column);

const cornerOf = ({ sheet, table }: PlacedTable<'template'>): string =>
  sheetCell(sheet.name, table.area.row, table.area.column);

const cellUnread = (at: SourceCell, expected: string, section: string): Finding =>
  newFinding('template-cell-unread', {
    cell: sheetCellOf(at),
    message: `“${at.text.trim()}” cannot be read in the template’s row “${section}”: ${expected}.`,
  });

function firstFilled({ sheet, table }: PlacedTable<'template'>, row: number): SourceCell | undefined {
  const cells = Object.values(table.columns).flatMap((column) => cellAt(gridOf(sheet), row, column) ?? []);
  return cells.find(({ text }) => text.trim() !== '');
}

const unnamed = (at: SourceCell, row: number): Finding =>
  newFinding('template-section-unnamed', {
    cell: sheetCellOf(at),
    message: `Row ${row + 1} of the template says “${at.text.trim()}” and names no section, so it is left out. Write the section’s name into its column “Section”, or empty the row.`,
  });

/** Two sections with one number stand in the order of their rows; in the summary each page has numbers of its own. */
function ordersTwice(placed: PlacedTable<'template'>, rows: readonly TemplateRow[]): Finding[] {
  const byOrder = new Map<string, TemplateRow[]>();
  for (const row of rows) {
    if (row.order === undefined || !row.shown) continue;
    const key = `${row.page ?? ''} ${row.order}`;
    byOrder.set(key, [...(byOrder.get(key) ?? []), row]);
  }
  return [...byOrder.values()].flatMap((same) => {
    const [first, second] = same;
    if (!first || !second) return [];
    const names = inList(same.map(({ section }) => `“${section}”`));
    return newFinding('template-order-twice', {
      cell: placeOf(placed, second.row, 'order'),
      message: `The sections ${names} of ${paperNames[first.paper]} have the same order, ${first.order}, so they stand in the order of their rows. Give each a number of its own.`,
    });
  });
}

const twoTemplates = (first: PlacedTable<'template'>, second: PlacedTable<'template'>): TemplateProblem => ({
  code: 'two-templates',
  message: `The workbook has two tables “Template”, at ${inList([first, second].map(cornerOf))}, and only one can be followed. Delete the other, or say under Tables that it is not a table of the plan.`,
});

const noSection = (placed: PlacedTable<'template'>): TemplateProblem => ({
  code: 'template-empty',
  message: `The template at ${cornerOf(placed)} names no section. Write the sections into its column “Section”, or delete the table to have the usual ones.`,
});

const allOff = (placed: PlacedTable<'template'>, paper: Paper): TemplateProblem => ({
  code: 'template-all-off',
  message: `The template at ${cornerOf(placed)} shows no section of ${paperNames[paper]}: all are switched off. Set Shown to Yes for those that are wanted.`,
});
