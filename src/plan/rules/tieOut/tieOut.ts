import { type CellPlace, holdsCell } from '../../../grid/area';
import { gridOf } from '../../../grid/sheetGrid';
import type { SheetSnapshot, SourceCell, WorkbookSnapshot } from '../../../grid/snapshot';
import type { Quarter } from '../../../words/quarters';
import type { Finding } from '../../findings/finding';
import { cellAt, textAt } from '../../read/cells';
import { listRows } from '../../read/rowKind';
import { tablesOfKind } from '../../read/tablesOfKind';
import { readPeriod } from '../../recognise/readHeading';
import type { RecognisedTable } from '../../recognise/recognised';
import { checkArithmetic } from './arithmetic/checkArithmetic';
import {
  type Claim,
  type Passage,
  tellFindings,
  type Tie,
  type TiedClaim,
  type TieStatus,
  tieStatuses,
} from './claim';
import { contentWords } from './contentWords';
import { findAppendices } from './findReferencesIn';
import type { WorkbookFacts } from './gatherFacts';
import { readPassages, type ReadSentence } from './readPassage';
import { type Draft, type FigureLookup, tieFigure } from './tieFigure';
import { indexFigures } from './tieFigures';
import {
  type OwnReferences,
  tieAppendix,
  tieCode,
  tieDate,
  tieKpi,
  tieQuarter,
  tieYear,
} from './tieReference';
import { tieToArithmetic, tieToEachOther } from './tieToEachOther';

/** A sheet of paragraphs has so many cells of so many words. */
const fewestParagraphs = 2;
const fewestWords = 10;
const wordsOf = (text: string): number => text.split(/\s+/).length;

/**
 * The texts of a workbook that speak of its figures: of the sheet that is named, its paragraphs; else the report's own
 * text and commentary of the quarter; else sheets that hold paragraphs and no table; else the plan's text.
 */
export function findPassages(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  request: { readonly sheet?: SheetSnapshot; readonly quarter?: Quarter } = {},
): Passage[] {
  const { sheet, quarter } = request;
  if (sheet) {
    const own = tables.filter((table) => table.sheet === sheet.name);
    return [...ofReport(workbook, own, quarter), ...ofPlan(workbook, own), ...paragraphs(sheet, own)];
  }
  const report = ofReport(workbook, tables, quarter);
  if (report.length > 0) return report;
  const prose = workbook.sheets
    .filter(({ name, isSummary }) => !isSummary && !tables.some((table) => table.sheet === name))
    .map((each) => paragraphs(each, []))
    .filter((texts) => texts.filter(({ text }) => wordsOf(text) >= fewestWords).length >= fewestParagraphs)
    .flat();
  return prose.length > 0 ? prose : ofPlan(workbook, tables);
}

/** Tables "Report text" and "Commentary": rows of the quarter and those that name none. */
function ofReport(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  quarter: Quarter | undefined,
): Passage[] {
  const isOf = (words: string): boolean =>
    quarter === undefined || (readPeriod(words).quarter ?? quarter) === quarter;
  const commentary = tablesOfKind(workbook, tables, 'commentary').flatMap(
    ({ sheet, table: { columns, ...rest } }) => {
      const grid = gridOf(sheet);
      return listRows(grid, { columns, ...rest })
        .filter((row) => isOf(textAt(grid, row, columns.quarter)))
        .flatMap((row) =>
          ([columns.wording, columns.sentence, columns.reasons, columns.actions] as const).flatMap((column) =>
            passage(cellAt(grid, row, column), {
              section: 'Red and Amber indicators',
              about: textAt(grid, row, columns.ref),
            }),
          ),
        );
    },
  );
  const texts = tablesOfKind(workbook, tables, 'reportText').flatMap(({ sheet, table }) => {
    const grid = gridOf(sheet);
    let section = '';
    return listRows(grid, table).flatMap((row) => {
      section = textAt(grid, row, table.columns.section) || section;
      return isOf(textAt(grid, row, table.columns.quarter))
        ? passage(cellAt(grid, row, table.columns.text), { section })
        : [];
    });
  });
  return [...texts, ...commentary];
}

const ofPlan = (workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): Passage[] =>
  tablesOfKind(workbook, tables, 'text').flatMap(({ sheet, table }) => {
    const grid = gridOf(sheet);
    let section = '';
    return listRows(grid, table).flatMap((row) => {
      section = textAt(grid, row, table.columns.section) || section;
      const columns = [...new Set([table.columns.heading, table.columns.text])];
      return columns.flatMap((column) => passage(cellAt(grid, row, column), { section }));
    });
  });

/** The text cells of a sheet outside its tables, from the top, row by row. */
function paragraphs(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): Passage[] {
  if (!sheet.used) return [];
  const grid = gridOf(sheet);
  const found: Passage[] = [];
  for (let row = grid.top; row < grid.bottom; row += 1)
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = grid.text(row, column);
      if (typeof grid.value(row, column) !== 'string' || !/[A-Za-z]{2}/.test(text)) continue;
      if (tables.some(({ area }) => holdsCell(area, row, column))) continue;
      found.push(...passage(cellAt(grid, row, column), {}));
    }
  return found;
}

const passage = (cell: SourceCell | null, words: Pick<Passage, 'section' | 'about'>): Passage[] =>
  cell && cell.text !== '' && typeof cell.value === 'string' ? [{ text: cell.text, cell, ...words }] : [];

export interface TieOut {
  /** In the order of the texts. */
  readonly claims: readonly TiedClaim[];
  readonly counts: Readonly<Record<TieStatus, number>>;
  /** What is tied to nothing or contradicts the workbook; figures stated of other documents as info. */
  readonly findings: readonly Finding[];
}

/**
 * Ties every number and reference of texts about a plan to what its workbook holds: cells, counts and shares that are
 * computed from them, appendices, codes, periods. What is said of an age, another document or another year is outside;
 * what should be there and is not is a finding at the text's cell; what the text's own figures contradict is wrong. Time grows with the facts of known tables times the
 * figures quoted, for what is quoted wrong is to be told from what was meant.
 */
export function tieOut(passages: readonly Passage[], facts: WorkbookFacts): TieOut {
  const sentences = readPassages(passages, facts);
  const own = ownReferences(sentences);
  const lookup: FigureLookup = {
    agreeing: indexFigures(facts.figures),
    facts: facts.figures.filter(({ origin, gap }) => origin === 'table' && !gap),
    subjects: facts.subjects,
    listed: new Set(
      facts.figures
        .filter(({ origin, stands }) => origin === 'table' || stands)
        .flatMap(({ context }) => [...contentWords(context)]),
    ),
  };
  const drafts = sentences.flatMap((sentence) => tieSentence(sentence, facts, own, lookup));
  tieToArithmetic(drafts, checkArithmetic(sentences));
  tieToEachOther(drafts, facts, lookup);
  const claims = drafts.map(({ sentence: { text, passage }, claim, tie }) => ({
    ...tie,
    claim,
    sentence: text,
    cell: passage.cell,
  }));
  const counts: Record<TieStatus, number> = { tied: 0, computed: 0, outside: 0, 'not tied': 0, wrong: 0 };
  for (const status of tieStatuses) counts[status] = claims.filter((claim) => claim.status === status).length;
  return { claims, counts, findings: tellFindings(claims) };
}

/** Figures first: what they are tied to says whether a quarter is the right one. */
function tieSentence(
  sentence: ReadSentence,
  facts: WorkbookFacts,
  own: OwnReferences,
  lookup: FigureLookup,
): Draft[] {
  const figures = new Map<Claim, Tie>();
  for (const claim of sentence.claims)
    if (claim.kind === 'figure') figures.set(claim, tieFigure(sentence, claim.start, claim.quoted, lookup));
  const hasFigures = [...figures.values()].some(
    ({ status, certain }) => certain && (status === 'tied' || status === 'computed'),
  );
  const tieOf = (claim: Claim): Tie => {
    switch (claim.kind) {
      case 'figure':
        return figures.get(claim) ?? tieFigure(sentence, claim.start, claim.quoted, lookup);
      case 'appendix':
        return tieAppendix(claim, sentence, facts, own);
      case 'risk code':
        return tieCode(claim, facts, own);
      case 'KPI':
        return tieKpi(claim, facts);
      case 'quarter':
        return tieQuarter(claim, sentence, facts, hasFigures);
      case 'year':
        return tieYear(claim, sentence, facts);
      case 'date':
        return tieDate(claim, sentence, facts);
    }
  };
  return sentence.claims.map((claim) => ({ sentence, claim, tie: tieOf(claim) }));
}

/** A report's own list of appendices: lines that begin with one and go on with its title. */
function ownReferences(sentences: readonly ReadSentence[]): OwnReferences {
  const appendices = new Map<string, CellPlace>();
  for (const { text, passage } of sentences) {
    const [first] = findAppendices(text);
    if (
      first &&
      /^[\s•*–-]*$/.test(text.slice(0, first.start)) &&
      /^\s*[–:—-]\s*\S/.test(text.slice(first.start + first.text.length))
    )
      appendices.set(first.label, passage.cell);
  }
  const mentions = sentences.flatMap(({ claims, passage }) =>
    claims.flatMap((claim) =>
      claim.kind === 'risk code'
        ? [{ code: claim.code, closed: claim.closed, cell: passage.cell, register: false }]
        : [],
    ),
  );
  return { appendices, mentions };
}
