import type { WorkbookRead } from '../../excel/readWorkbook';
import { done, type Outcome, refuse } from '../../excel/refusals';
import { cellAddress, parseCells } from '../../grid/a1';
import type { PlanBook } from '../../plan/book/planBook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import { kinds, schemas, type TableKind } from '../../plan/tables/kinds';
import { findPlace } from '../../sheets/place';
import { describeTable, type TableOptions, type TableToAdd } from '../../sheets/tables/describeTable';
import { findSheet, freeSheetName, noSuchSheet, sheetProtected } from '../shared/workbook';
import type { AddTableRequest } from './report';
import type { CellContent } from '../../sheets/description';
import type { LedgerFile } from '../readLedgerFile';
import { planBudgets, readOtherSide } from '../reconcile/bothSides';
import { gatherPlan } from '../../plan/book/gatherPlan';
import { type Finding, newFinding } from '../../plan/findings/finding';
import { reportTemplate, summaryTemplate } from '../../plan/read/readTemplate';
import { writtenSections } from '../../plan/sections/reportSections';
import { capital } from '../../words/capital';
import { presetFor, presetNamed, presetRows } from '../../plan/sections/templatePresets';
import { wordKey } from '../../words/fold';
import { readYears } from '../../words/planYears';
import { isCity, outcomeSets } from '../../plan/rules/thread/outcome';

/** Which table, and what of the workbook decides where it can go. */
type PlaceRequest = AddTableRequest & Pick<WorkbookRead, 'structureProtected' | 'selection'>;

/** Where the table goes: on a sheet that is there, or on a new one of this name. */
export type Goal = Filled &
  (
    | { readonly sheet: string; readonly table: TableToAdd }
    | { readonly newSheet: string; readonly table: TableToAdd }
  );

/** What a new table is filled with, and what is said of that. */
interface Filled {
  readonly preset?: string;
  readonly findings: readonly Finding[];
}

/** Where the table goes and what it holds, or why it cannot go there, as a decision. */
export function decideTable(book: PlanBook, request: PlaceRequest): Outcome<Goal> {
  const { workbook, details } = book;
  const { kind, sheet: sheetName, at } = request;
  const proposed = proposedRows(book, request);
  if (!proposed.ok) return proposed;
  const { rows: filled, preset, findings = [] } = proposed.report;
  const said = { ...(preset !== undefined && { preset }), findings };
  const describe = (row: number, column: number) =>
    describeTable(
      kind,
      { row, column },
      {
        names: workbook.names,
        palette: details.palette,
        riskGrid: details,
        filled,
        sectionNames: templateNames(book),
      },
    );

  if (sheetName === undefined && at === undefined) {
    if (request.structureProtected) return structureProtected();
    return done({ ...said, newSheet: freeSheetName(workbook, kinds[kind].name), table: describe(0, 0) });
  }
  const sheet = goalSheet(workbook, request);
  if (!sheet) return noSuchSheet(workbook, sheetName ?? '');
  if (!sheet.visible) {
    return refuse(
      'sheet-hidden',
      `The sheet “${sheet.name}” is hidden. Unhide it, or choose another sheet, then add the table.`,
    );
  }
  if (sheet.protected) return sheetProtected(sheet.name);
  const wanted = at === undefined ? undefined : wantedCell(request, sheet, at);
  if (wanted === null) {
    return refuse('no-such-cell', `“${at}” is not a cell. Name one such as A1 or H2.`);
  }
  const { rows, columns } = describe(0, 0).area;
  const place = findPlace(sheet, { rows, columns }, wanted);
  if (place.ok) return done({ ...said, sheet: sheet.name, table: describe(place.at.row, place.at.column) });
  const { free } = place;
  return refuse(
    'place-taken',
    place.why,
    free ? { sheet: sheet.name, at: cellAddress(free.row, free.column) } : undefined,
  );
}

/** The names of the sections of text that the workbook's template has, for new tables of text to offer. */
function templateNames(book: PlanBook): NonNullable<TableOptions['sectionNames']> {
  const templates = book.of('template');
  const [first] = templates;
  const summary = first && summaryTemplate(templates, first.sheet).sections;
  const report = reportTemplate(templates).sections;
  return {
    ...(summary && {
      'sections of the summary': summary.flatMap(({ key, source }) =>
        source.kind === 'text' ? [capital(key)] : [],
      ),
    }),
    ...(report && { 'sections of the report': writtenSections(report).map(({ key }) => key) }),
  };
}

/** The rows of a new table, and where they come from. */
interface Proposed extends Partial<Filled> {
  readonly rows: readonly (readonly CellContent[])[];
}

/**
 * Rows to fill a new table with: those of a preset (see `templateRows`, `outcomeRows`), or of cost centres each of the
 * ledger's, with its name, the service proposed ('' where none is sure enough) and the risk where all its lines have one.
 * Codes are text, so that noughts in front stay. None for other kinds, and where the workbook has no ledger; a ledger file
 * that cannot be used, and a preset that the kind does not have, are refused.
 */
function proposedRows(book: PlanBook, { kind, ledger, preset }: PlaceRequest): Outcome<Proposed> {
  if (kind === 'template') return templateRows(book, preset);
  if (kind === 'outcomes') return outcomeRows(book, preset);
  if (preset !== undefined) return noSuchPreset(kind, preset);
  return kind === 'costCentres' ? costCentreRows(book, ledger) : done({ rows: [] });
}

function costCentreRows(book: PlanBook, file: LedgerFile | undefined): Outcome<Proposed> {
  const budgets = planBudgets(book, undefined);
  const lines = budgets.ok ? budgets.report.tables.flatMap((table) => table.lines) : [];
  const other = readOtherSide(book.workbook, book.tables, lines, file);
  if (!other.ok) return other;
  const proposals = other.report.mapped?.mapping.proposals ?? [];
  return done({
    rows: proposals.map(({ costCentre, description, service, risk }) => [
      costCentre,
      description,
      service,
      risk === null ? '' : risk === 'local' ? 'Local' : 'Central',
    ]),
  });
}

/** The sections of a preset; that of the plan's years where none was asked for, with a note where they do not say which. */
function templateRows(book: PlanBook, asked: string | undefined): Outcome<Proposed> {
  const [there] = book.of('template');
  if (there)
    return refuse(
      'two-templates',
      `The workbook has a template on “${there.sheet.name}” already, and only one can be followed. Change its rows, or delete it first.`,
    );
  const named = asked === undefined ? undefined : presetNamed(asked);
  if (asked !== undefined && !named) return noSuchPreset('template', asked);
  const { preset, note } = named ? { preset: named, note: '' } : presetFor(...yearsAndCouncil(book));
  return done({
    rows: presetRows(preset),
    preset,
    findings: note === '' ? [] : [newFinding('preset-chosen', { cell: '', message: note })],
  });
}

/** Those of the plan: titles over its text may say its year where Plan details do not. */
function yearsAndCouncil(book: PlanBook): [planYear: string | undefined, isCity: boolean] {
  const { planYear, organisation } = gatherPlan(book)?.details ?? book.details;
  return [planYear, isCity(organisation)];
}

/**
 * The published sets of corporate outcomes of the City of London Corporation, for it to edit: the one that was asked for,
 * else all; of an outcome whose wording is not published here the number alone. None for another organisation, and for
 * the preset "Own".
 */
function outcomeRows({ details }: PlanBook, asked: string | undefined): Outcome<Proposed> {
  const [own = 'Own'] = (kinds.outcomes.presets ?? []).slice(-1);
  const named = asked && wordKey(asked);
  const sets =
    named === undefined
      ? isCity(details.organisation)
        ? outcomeSets
        : []
      : outcomeSets.filter(({ set }) => wordKey(set) === named || readsAs(set, asked));
  if (named !== undefined && sets.length === 0 && !/\bown\b/i.test(asked ?? ''))
    return noSuchPreset('outcomes', asked ?? '');
  return done({
    rows: sets.flatMap(({ set, outcomes }) => outcomes.map(({ name, aim }, at) => [set, at + 1, name, aim])),
    ...(named !== undefined && { preset: sets[0]?.set ?? own }),
  });
}

/** Whether words name the years of a set: "2024-2029" those of "2024–29". */
function readsAs(set: string, words: string | undefined): boolean {
  const [one, other] = [readYears(set), readYears(words)];
  return one !== null && other !== null && one.first === other.first && one.last === other.last;
}

function noSuchPreset(kind: TableKind, asked: string): Outcome<never> {
  const { presets = [] } = schemas[kind];
  const known =
    presets.length > 0
      ? `Presets: ${presets.join(', ')}.`
      : 'It has none: leave the preset out, and the table is empty.';
  return refuse(
    'no-such-preset',
    `The table “${kinds[kind].name}” cannot be filled with the preset “${asked}”. ${known}`,
  );
}

const goalSheet = (
  workbook: WorkbookSnapshot,
  { sheet: name, selection }: PlaceRequest,
): SheetSnapshot | undefined =>
  name === undefined ? workbook.sheets.find(({ id }) => id === selection.sheetId) : findSheet(workbook, name);

/** The cell that was named, or where the officer stands; null if it is no cell. */
function wantedCell(
  { selection }: PlaceRequest,
  sheet: SheetSnapshot,
  at: string,
): { row: number; column: number } | null {
  if (at === 'selection') {
    return selection.sheetId === sheet.id
      ? { row: selection.row, column: selection.column }
      : { row: 0, column: 0 };
  }
  const area = parseCells(at);
  return area && { row: area.row, column: area.column };
}

function structureProtected(): Outcome<never> {
  return refuse(
    'structure-protected',
    'The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) or choose a place on a sheet that is there.',
  );
}
