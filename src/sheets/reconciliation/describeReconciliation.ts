import { cellAddress } from '../../grid/a1';
import type { BudgetAnalysis } from '../../plan/rules/budgets/analysis';
import type { FundingComparison } from '../../plan/rules/budgets/compareFunding';
import type { NarrativeParagraph } from '../../plan/rules/budgets/narrative';
import type { ReconciliationLine, ReconciliationTotals } from '../../plan/rules/budgets/reconciliation';
import type { Finding } from '../../plan/findings/finding';
import type { SheetDescription } from '../description';
import {
  column,
  differenceFormula,
  differencesFormat,
  lineHeadings,
  measureWords,
  money,
  namesRisks,
  riskWord,
  statusFills,
  statusWord,
  thousands,
  verdict,
} from './words';
import { proofRows, sumOver } from './proofRows';
import { describePrintedList, headingRow, quiet, type Row, ruled, titleRow } from '../printedList';
import { comparisonAddsUp, roundingNote, variancesAddUp } from './roundingNote';
import { listFormula, sourceFormula } from './sourceFormula';
import { varianceRows } from './varianceRows';
import { textWidth } from '../text/measure';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';

interface ReconciliationOptions {
  /** "Reconciliation of budgets with the ledger". */
  readonly title: string;
  /** What the plan is compared with, in a sentence: "the ledger", "the twin table". */
  readonly otherSide: string;
  /** Sentences to state: sign convention, unit, where the figures come from. */
  readonly notes: readonly string[];
  readonly fontName: string;
  /** The one line at the top, where another comparison has a say in it. */
  readonly sentence?: { readonly text: string; readonly good: boolean };
  /** Blocks below the lines: variances of each budget table, with what its cells hold in £000. */
  readonly analyses?: readonly { readonly analysis: BudgetAnalysis; readonly factor: number }[];
  readonly funding?: FundingComparison;
  readonly draft?: readonly NarrativeParagraph[];
}

/** Points; together they fill A4 landscape, less what printers add. */
const widths = [165, 48, 58, 72, 72, 72, 112, 141] as const;
/** What the note gives to the risks beside it, at most. */
const mostGiven = 50;
const size = 9;

/** The column of risks as wide as its longest word, which keeps off the next; the notes have so much less. */
function widthsFor(rows: readonly Row[], fontName: string): number[] {
  const needs = rows.map(({ cells, across }) => {
    const word = cells[column.risk];
    return across || typeof word !== 'string' ? 0 : textWidth(word, { name: fontName, size, bold: true }) + 9;
  });
  const more = Math.ceil(
    Math.min(mostGiven, Math.max(0, ...needs.map((need) => need - widths[column.risk]))),
  );
  return widths.map((width, at) => width + (at === column.risk ? more : at === column.note ? -more : 0));
}

/**
 * The Reconciliation sheet: whether it reconciles, in one line; each line that differs, with formulas back to its cells;
 * the totals, added up from all lines by service and by risk with a check that both come to the same; variances and
 * findings; and at the end the lines that agree. For A4 landscape. Differences and totals are formulas and follow the sources; the status words are of the comparison.
 */
export function describeReconciliation(
  lines: readonly ReconciliationLine[],
  totals: ReconciliationTotals,
  findings: readonly Finding[],
  { title, otherSide, notes, fontName, sentence, analyses = [], funding, draft = [] }: ReconciliationOptions,
): SheetDescription {
  const head: Row[] = [
    { cells: [title], across: true, style: titleRow },
    {
      cells: [sentence?.text ?? verdict(totals, otherSide)],
      across: true,
      style: {
        font: { bold: true, size: 11 },
        fill: statusFills[(sentence?.good ?? totals.reconciles) ? 'agreed' : 'differs'],
      },
    },
    ...notes.map((note): Row => ({ cells: [note], across: true, style: quiet })),
    { cells: [] },
  ];
  const rows: Row[] = [...head];
  const parted = namesRisks(lines);
  const differences = lines.map(({ difference }) => difference);
  const other = titleOf(otherSide);
  const [apart, agreed] = [lines.filter((line) => !agrees(line)), lines.filter(agrees)];
  const linesFrom = (own: readonly ReconciliationLine[], name: string, at: number): Row[] =>
    own.length === 0
      ? []
      : [
          {
            cells: lineHeadings(`${name} (${count(own.length, 'figure')})`, other, parted),
            style: headingRow,
          },
          ...own.map((line, index) => lineRow(line, at + 1 + index, otherSide, parted, differences)),
        ];
  const differing = linesFrom(apart, 'What differs', rows.length);
  const apartAt = rows.length + 1;
  if (differing.length > 0) rows.push(...differing, { cells: [] });
  const proofAt = rows.length;
  /** `agreedAt`: the row of the first line that agrees, at the end of the sheet. */
  const proof = (agreedAt: number): Row[] => {
    const runs = [
      { first: apartAt, count: apart.length },
      { first: agreedAt, count: agreed.length },
    ].filter((run) => run.count > 0);
    return lines.length === 0 ? [] : proofRows(totals, sumOver(runs), proofAt, other, differences);
  };
  rows.push(...proof(0));
  const isRounded = lines.length > 0 && !comparisonAddsUp(lines, totals);
  if (isRounded) rows.push(roundingNote);
  const gap: Row[] = [{ cells: [] }];
  const addBlock = (describe: (start: number) => Row[]): void => {
    // The head ends with an empty row of its own.
    const above = rows.length > head.length ? gap : [];
    const block = describe(rows.length + above.length);
    if (block.length > 0) rows.push(...above, ...block);
  };
  const firstRounded = isRounded ? undefined : analyses.find(({ analysis }) => !variancesAddUp(analysis));
  for (const one of analyses)
    addBlock((start) => [
      ...varianceRows(one.analysis, start, one.factor),
      ...(one === firstRounded ? [roundingNote] : []),
    ]);
  if (funding) addBlock((start) => fundingRows(funding, start));
  addBlock(() => draftRows(draft));
  rows.push(...findingRows(findings));
  const repeated = agreed.length > 0 ? rows.length + 1 : undefined;
  addBlock((start) => linesFrom(agreed, 'What agrees', start));
  const proven = proof((repeated ?? 0) + 1);
  rows.splice(proofAt, proven.length, ...proven);
  const described = describePrintedList(rows, widthsFor(rows, fontName), {
    fontName,
    size,
    ...(repeated !== undefined && { repeated }),
  });
  // Words beside a figure that stands to the right keep off it.
  const words = { row: head.length, column: column.status, rows: rows.length - head.length, columns: 1 };
  return {
    ...described,
    styles: [...described.styles, { area: words, style: { horizontal: 'Left', indent: 1 } }],
  };
}

/** Funding beside spend, a row a year, from row `start` of the sheet. */
function fundingRows({ years }: FundingComparison, start: number): Row[] {
  if (years.length === 0) return [];
  const numberFormat = differencesFormat(years.map(({ difference }) => difference));
  return [
    {
      cells: ['Funding against spend', '', '', 'Funding £000', 'Spend £000', 'Difference', 'Status'],
      style: headingRow,
    },
    ...years.map(({ year, source, spend, status, sourceCells, spendCells }, index): Row => {
      const row = start + 1 + index;
      return {
        cells: [
          year || 'No year stated',
          '',
          '',
          sourceFormula(source, sourceCells),
          sourceFormula(spend, spendCells),
          status === 'one side only' ? '' : { formula: `=${cellAddress(row, 3)}-${cellAddress(row, 4)}` },
          status,
        ],
        parts: [
          { from: 3, columns: 2, style: { numberFormat: thousands, horizontal: 'Right' } },
          { from: 5, columns: 1, style: { numberFormat, horizontal: 'Right' } },
          {
            from: 6,
            columns: 1,
            style: { fill: statusFills[status === 'one side only' ? 'missing in the plan' : status] },
          },
        ],
      };
    }),
  ];
}

/** Paragraphs drafted for the report, to be taken from here and edited. */
const draftRows = (paragraphs: readonly NarrativeParagraph[]): Row[] =>
  paragraphs.length === 0
    ? []
    : [
        { cells: ['Draft for the report, to be edited'], style: headingRow },
        ...paragraphs.map(({ text }): Row => ({ cells: [text], across: true })),
      ];

const agrees = ({ status }: ReconciliationLine): boolean =>
  status === 'agreed' || status === 'agreed within rounding';

const titleOf = (text: string): string => capital(text.replace(/^the /, ''));

function lineRow(
  line: ReconciliationLine,
  row: number,
  otherSide: string,
  parted: boolean,
  differences: readonly number[],
): Row {
  return {
    cells: [
      line.service,
      riskWord(line.risk, parted),
      measureWords[line.measure],
      sourceFormula(line.budget, line.budgetCells, line.budgetFactor),
      line.ledgerSum && line.ledger !== null
        ? { formula: listFormula(line.ledgerSum) }
        : sourceFormula(line.ledger, line.ledgerCells, line.ledgerFactor),
      differenceFormula(row),
      statusWord(line.status, otherSide),
      line.note,
    ],
    style: { wrap: true, ...ruled },
    parts: [
      ...money(column.plan, differences),
      { from: column.status, columns: 1, style: { fill: statusFills[line.status] } },
    ],
  };
}

const severityWords = { error: 'Error', warning: 'To check', info: 'Note' } as const;

/** Findings below the lines: how grave, where, what. */
function findingRows(findings: readonly Finding[]): Row[] {
  if (findings.length === 0) return [];
  return [
    { cells: [] },
    { cells: [`Findings (${findings.length})`], style: headingRow },
    ...findings.map(({ severity, cell, message }): Row => ({
      cells: [`${severityWords[severity]}${cell ? `, ${cell}` : ''}: ${message}`],
      across: true,
    })),
  ];
}
