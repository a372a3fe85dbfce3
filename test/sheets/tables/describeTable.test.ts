import { parse, tokenize } from '@borgar/fx';
import { cityGrid } from '../../../src/plan/read/risks/riskGrid';
import { columnsOf, tableKinds, type TableKind } from '../../../src/plan/tables/kinds';
import type { CellContent } from '../../../src/sheets/description';
import { describeTable } from '../../../src/sheets/tables/describeTable';

const options = { names: [], palette: 'colour-blind safe' } as const;
const at = { row: 3, column: 1 };
const table = (kind: TableKind) => describeTable(kind, at, options);
const headings = (kind: TableKind) => table(kind).description.blocks[0]?.cells[0];
const formulas = (kind: TableKind) => table(kind).description.tables[0]?.columnFormulas;
const totals = (kind: TableKind) => table(kind).description.tables[0]?.totals;

describe('the tables of a plan', () => {
  test.each<[TableKind, string]>([
    ['details', 'Setting | Value'],
    ['text', 'Section | Heading | Text'],
    [
      'kpis',
      'Ref | Priority objective | KPI / measure | Good is | Target | Q1 measure | Q2 measure | Q3 measure | Q4 measure | RAG | Direction of travel | Reasons for performance | Actions planned | Activity update | Corporate outcome | Owner',
    ],
    [
      'rules',
      'Ref | Unit | Tolerance | Basis | Good is | Profile | Q1 expected | Q2 expected | Q3 expected | Q4 expected | Headline measure | Override | Reason for override | Override by | Override date | Override for figure',
    ],
    ['actions', 'Ref | Plan | Due | Owner | Status | Corporate outcome'],
    [
      'risks',
      'Risk code | Title | Likelihood | Impact | Risk score | Current risk rating | Target date | Risk trend | Actions assessment | Mitigation',
    ],
    [
      'budgets',
      'Service | Local risk budget £000 | Local risk projected £000 | Local risk variance £000 (plus is adverse) | Central risk budget £000 | Central risk projected £000 | Central risk variance £000 (plus is adverse) | Recharges budget £000 | Recharges projected £000 | Recharges variance £000 (plus is adverse) | Total budget £000 | Total projected £000 | Total variance £000 (plus is adverse)',
    ],
    ['funding', 'Year | Kind | Line | £000'],
    ['edi', 'Criterion | Score'],
    ['complaints', 'Source | Received | Upheld or partly upheld | Compliments'],
  ])('%s has its columns in plain words', (kind, words) => {
    expect(headings(kind)?.join(' | ')).toBe(words);
  });

  test.each(tableKinds)('%s: headings differ, and area, table, widths and totals row agree', (kind) => {
    const { area, description } = table(kind);
    const [excelTable] = description.tables;
    expect(new Set(headings(kind)).size).toBe(area.columns);
    expect(area).toMatchObject(at);
    expect(excelTable?.area).toEqual({ ...area, rows: area.rows - (excelTable?.totals ? 1 : 0) });
    expect(excelTable?.totals?.length ?? area.columns).toBe(area.columns);
    expect(description.columnWidths.map(({ column }) => column)).toEqual(
      columnsOf(kind, cityGrid).map((_, index) => at.column + index),
    );
    for (const { area: part } of [...description.validations, ...description.ragFormats]) {
      expect(part.row).toBeGreaterThan(at.row);
      expect(part.row + part.rows).toBeLessThanOrEqual(at.row + (excelTable?.area.rows ?? 0));
    }
  });

  test.each(tableKinds)('%s: lists fit Excel’s 255 characters and hold no comma', (kind) => {
    for (const { values, message } of table(kind).description.validations) {
      expect(values.join(',').length).toBeLessThanOrEqual(255);
      expect(values.join('')).not.toContain(',');
      expect(message).toMatch(/\.$/);
    }
  });

  test.each(tableKinds)('%s: every formula can be parsed and names its own table', (kind) => {
    const contents = [...(formulas(kind) ?? []), ...(totals(kind) ?? []).map(formulaOf)];
    for (const formula of contents) if (formula) expect(() => parse(tokenize(formula))).not.toThrow();
    const taken = describeTable(kind, at, { ...options, names: [table(kind).name.toUpperCase()] });
    expect(taken.name).toBe(`${table(kind).name}_2`);
    for (const formula of taken.description.tables[0]?.columnFormulas ?? [])
      if (formula) expect(formula).toContain(`${taken.name}[[#This Row]`);
  });

  test('a second name that is taken too is passed over', () => {
    expect(describeTable('risks', at, { ...options, names: ['Risks', 'RISKS_2'] }).name).toBe('Risks_3');
  });
});

describe('what the tables work out', () => {
  test('a risk scores likelihood × impact once both are filled, and is rated by its score', () => {
    expect(formulas('risks')?.[4]).toBe(
      '=IF(AND(ISNUMBER(Risks[[#This Row],[Likelihood]]),ISNUMBER(Risks[[#This Row],[Impact]])),Risks[[#This Row],[Likelihood]]*Risks[[#This Row],[Impact]],"")',
    );
    expect(formulas('risks')?.[5]).toBe(
      '=IF(ISNUMBER(Risks[[#This Row],[Risk score]]),IF(Risks[[#This Row],[Risk score]]>=16,"Red",IF(Risks[[#This Row],[Risk score]]>=6,"Amber","Green")),"")',
    );
  });

  test('a risk table of another grid has its levels and bands', () => {
    const { description } = describeTable('risks', at, {
      ...options,
      riskGrid: {
        riskImpacts: [1, 2, 3].map((value) => ({ name: '', value })),
        riskRedFrom: 9,
        riskAmberFrom: 4,
      },
    });
    const impact = description.validations.find(({ area }) => area.column === at.column + 3);
    expect(impact).toMatchObject({ values: ['1', '2', '3'], message: 'Impact is 1, 2 or 3.' });
    expect(description.tables[0]?.columnFormulas?.[5]).toContain('>=9,"Red"');
    expect(description.tables[0]?.columnFormulas?.[5]).toContain('>=4,"Amber"');
  });

  test('a variance is projected less budget', () => {
    expect(formulas('budgets')?.[3]).toBe(
      '=IF(COUNT(Budgets[[#This Row],[Local risk budget £000]],Budgets[[#This Row],[Local risk projected £000]])=2,Budgets[[#This Row],[Local risk projected £000]]-Budgets[[#This Row],[Local risk budget £000]],"")',
    );
    expect(formulas('budgets')?.[6]).toContain('[Central risk projected £000]]-Budgets');
  });

  test('budgets and complaints have sums, EDI its total and mean, funding what is left of the sources', () => {
    expect(totals('budgets')?.slice(0, 2)).toEqual([
      'Total',
      { formula: '=SUBTOTAL(109,Budgets[Local risk budget £000])' },
    ]);
    expect(totals('complaints')?.[3]).toEqual({ formula: '=SUBTOTAL(109,Complaints[Compliments])' });
    expect(totals('edi')).toEqual([
      {
        formula:
          '=IF(COUNT(EDIScores[Score])=0,"Total","Total (mean "&TEXT(AVERAGE(EDIScores[Score]),"0.0")&")")',
      },
      { formula: '=SUBTOTAL(109,EDIScores[Score])' },
    ]);
    expect(totals('funding')?.slice(2)).toEqual([
      'Sources less spend',
      {
        formula: '=SUMIFS(Funding[£000],Funding[Kind],"Source")-SUMIFS(Funding[£000],Funding[Kind],"Spend")',
      },
    ]);
    for (const kind of ['kpis', 'risks', 'text', 'details'] as const) expect(totals(kind)).toBeNull();
  });

  test('impact takes only the scores of the grid, RAG columns warn of other words and are coloured', () => {
    const { validations, ragFormats } = table('risks').description;
    expect(validations.find(({ area }) => area.column === at.column + 3)).toMatchObject({
      values: ['1', '2', '4', '8'],
      strict: true,
    });
    expect(ragFormats.map(({ area }) => area.column)).toEqual([6, 6, 6]);
    const rag = table('kpis').description.validations.find(({ area }) => area.column === at.column + 9);
    expect(rag).toMatchObject({ values: ['Green', 'Amber', 'Red', 'N/A'], strict: false });
  });

  test('plan details list every setting, with the defaults of the published rule and a list in its own cell', () => {
    const { description, area } = table('details');
    const settings = new Map(description.blocks[0]?.cells.map(([setting, value]) => [setting, value]));
    expect(area.rows).toBe(35);
    // A rule that nobody chose would go before the sheet's own key.
    expect(settings.get('RAG rule')).toBe('');
    expect(settings.get('Tolerance')).toBe('');
    expect(settings.get('Tolerance basis')).toBe('');
    expect(settings.get('Page orientation')).toBe('Landscape');
    expect(settings.get('Palette')).toBe('Colour-blind safe');
    expect(settings.get('Summary theme')).toBe('Neutral');
    expect(settings.get('Papers')).toBe('');
    expect(description.validations[0]).toMatchObject({
      area: { row: at.row + 7, column: at.column + 1, rows: 1, columns: 1 },
      values: ['Q1', 'Q2', 'Q3', 'Q4', 'Mid-year', 'Year end'],
    });
  });

  test('£000 shows thousands and minus, dates day first, and the font is the workbook’s own', () => {
    const codes = (kind: TableKind) => table(kind).description.styles.map(({ style }) => style.numberFormat);
    expect(codes('budgets')).toContain('#,##0;-#,##0');
    expect(codes('risks')).toContain('dd/mm/yyyy');
    expect(table('kpis').description.styles.flatMap(({ style }) => style.font?.name ?? [])).toEqual([]);
  });
});

const formulaOf = (content: CellContent): string | null =>
  typeof content === 'object' && content !== null ? content.formula : null;
