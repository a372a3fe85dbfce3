import { blockName, type BudgetPart } from '../../../../src/plan/tables/budgetParts';
import { analyseBudgets } from '../../../../src/plan/rules/budgets/analyseBudgets';
import { financeParagraphs } from '../../../../src/plan/rules/budgets/narrative';
import { budgetFiguresKnown } from '../../../../src/plan/rules/tieOut/tieFigures';
import { suspiciousFigures } from '../../../../src/plan/rules/budgets/suspiciousFigures';
import { readBudgetTable } from '../../../../src/plan/read/budgets/readBudgetTable';
import { tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import { mappedTables } from '../../../../src/plan/mapping/applyMappings';
import { buildWorkbook } from '../../buildSheet';
import { books, sheetOfBook, type Book } from './books';

function readBook(book: Pick<Book, 'rows'>) {
  const workbook = buildWorkbook(sheetOfBook('Budget', book));
  const placed = tablesOfKind(workbook, mappedTables(workbook).tables, 'budgets');
  const [only] = placed;
  if (!only || placed.length > 1) throw new Error(`${placed.length} budget tables`);
  const table = readBudgetTable(only.sheet, only.table);
  const analysis = analyseBudgets(table, {});
  return { table, analysis, findings: [...analysis.findings, ...suspiciousFigures(table)] };
}

const shown = (amount: number | null | undefined): string =>
  amount === null || amount === undefined ? '–' : String(amount);

describe.each(Object.entries(books))('a budget book: %s', (_, book) => {
  const { table, analysis, findings } = readBook(book);

  it('is read line by line, in its unit', () => {
    const lines = table.lines.map(
      ({ service, parts: { local, central, whole, ...others } }) =>
        `${service}: ${[
          ...[(local ?? whole)?.budget, (local ?? whole)?.projected, central?.budget, central?.projected].map(
            shown,
          ),
          ...Object.entries(others).flatMap(([part, figures]) => [
            blockName(part as BudgetPart),
            shown(figures?.budget),
            shown(figures?.projected),
          ]),
        ].join(' ')}`,
    );
    expect(lines).toEqual(book.lines.split('\n').map((line) => line.trim()));
    expect(table.entries.filter(({ kind }) => kind === 'total')).toHaveLength(book.totals);
    expect(table.unit.unit).toBe(book.unit);
  });

  it('gets the sign and the words that a finance officer would give it', () => {
    expect(analysis.convention.expenditure).toBe(book.expenditure);
    for (const [which, direction] of Object.entries(book.directions ?? {}))
      expect([
        which,
        analysis.variances.find(({ service, risk }) => `${service} ${risk}` === which)?.direction,
      ]).toEqual([which, direction]);
  });

  it('is blamed for what is wrong in it, and for nothing else', () => {
    const codes = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual([...book.findings].sort());
  });
});

describe('tables that say nothing of local and central risk', () => {
  const read = (name: string) => readBook(books[name] ?? { rows: '' });

  it('are read as one budget, of which nothing is called local or central', () => {
    const { table, analysis, findings } = read('whole pounds');
    expect(analysis.variances.every(({ risk }) => risk === 'whole')).toBe(true);
    expect(table.lines.every(({ parts }) => parts.local === undefined && parts.central === undefined)).toBe(
      true,
    );
    const words = [
      ...findings.map(({ message }) => message),
      ...financeParagraphs(analysis).map(({ text }) => text),
      ...budgetFiguresKnown(analysis).map(({ name }) => name),
    ].join(' ');
    expect(words).not.toMatch(/local|central/i);
  });

  it.each(['under two-storey headings', 'committee report with better and worse', 'risk in a column'])(
    'are not those whose headings, blocks or a column tell the risk: %s',
    (name) => {
      expect(read(name).analysis.variances.some(({ risk }) => risk === 'whole')).toBe(false);
    },
  );
});

describe('rows that add up their neighbours without being called totals', () => {
  it('are named, with what they were read as', () => {
    const sums = readBook(books['net of each directorate, with its services below'] ?? { rows: '' })
      .findings.filter(({ code }) => code === 'row-is-a-sum')
      .map(({ cell }) => cell);
    expect(sums).toEqual(['Budget!A2', 'Budget!A5']);
  });

  it('count as lines where they do not add up, and the total is doubted', () => {
    const { table, findings } = readBook({
      rows: `Service|Budget £000|Forecast £000
        ADULTS|52,430|53,106
        Older People|31,115|31,702
        Learning Disability|21,225|21,404
        Total|52,340|53,106`,
    });
    expect(table.lines).toHaveLength(3);
    expect(findings.map(({ code }) => code)).toContain('total-differs');
  });
});
