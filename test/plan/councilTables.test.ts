import { checkKpis } from '../../src/plan/checkKpis';
import type { KpiCheck } from '../../src/plan/rules/kpis/check';
import { defaultDetails, type PlanDetails } from '../../src/plan/details';
import { readKpis } from '../../src/plan/read/readKpis';
import { recogniseTables } from '../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook } from './buildSheet';
import { readCouncil } from './councils';

/** Columns that the transcription adds to what the body published. */
const added = /^(?:Correct|Expected verdict|Why|Note)/;

interface Council {
  readonly check: KpiCheck;
  /** Verdicts that the body's own rule gives, worked by hand. */
  readonly wanted: readonly string[];
}

/** A body's table as a workbook with its own headings, recognised, read and checked. */
function checkCouncil(name: string, details: Partial<PlanDetails>): Council {
  const [headings = [], ...records] = readCouncil(name);
  const own = headings.flatMap((heading, column) => (added.test(heading) ? [] : [column]));
  const verdict = headings.findIndex((heading) => /^(?:Correct|Expected)/.test(heading));
  const sheet = buildSheet(
    'Performance',
    [headings, ...records].map((row) => own.map((column) => row[column] ?? '')),
  );
  const [table] = recogniseTables(buildWorkbook(sheet));
  if (table?.kind !== 'kpis') throw new Error(`${name} is not recognised`);
  const rows = readKpis(sheet, table as RecognisedTable<'kpis'>);
  expect(rows).toHaveLength(records.length);
  return {
    check: checkKpis(rows, { ...defaultDetails, ...details }, []),
    wanted: records.map((record) => record[verdict] ?? ''),
  };
}

const verdicts = ({ check }: Council): string[] =>
  check.rows.map(({ row, rag, why }) => `${row.kpi}: ${rag}${rag === 'N/A' ? '' : ` ${why}`}`);

test('Maidstone, within 10% of the target: every verdict of its own rule', () => {
  const council = checkCouncil('maidstone-10pc-rule', {});
  expect(council.check.rows.map(({ rag }) => rag)).toEqual(council.wanted);
  expect(verdicts(council)).toHaveLength(23);
});

test('Jersey, within 5%: every verdict of its own rule, directions against the baseline', () => {
  const council = checkCouncil('jersey-treasury-2022', { tolerance: 5, quarter: 'Q4' });
  expect(council.check.rows.map(({ rag }) => rag)).toEqual(council.wanted);
  expect(council.check.rows[0]?.why).toContain('91% against an increase on 74%');
});

test('Cheshire West and Chester, each KPI with its own tolerance in its table', () => {
  const council = checkCouncil('cwac-housing-per-kpi-tolerance', {});
  expect(council.check.rows.map(({ rag }) => rag)).toEqual(council.wanted);
});

/** "Met" is Green; nothing reported or no target is N/A; Arrears of 2.3% against 2.0% are Red by the relative rule. */
function colourOf(words: string): string {
  if (words.startsWith('Met')) return 'Green';
  if (words.startsWith('Not met; Red')) return 'Red';
  return /Green|Amber|Red/.exec(words)?.[0] ?? 'N/A';
}

test('targets in words of five bodies: every verdict as listed', () => {
  const council = checkCouncil('text-targets-no-rag', { quarter: 'Q4' });
  expect(council.check.rows.map(({ rag }) => rag)).toEqual(council.wanted.map(colourOf));
});

describe('Environment Agency, to date and at the year end', () => {
  const council = checkCouncil('environment-agency-scorecards', {});
  const row = (period: string, words: string) =>
    council.check.rows.find((judged) => judged.row.period === period && judged.row.kpi.includes(words));

  test('a figure is judged against the target to date, not that of the year', () => {
    expect(row('2018-19 Q1', 'water environment')).toMatchObject({ rag: 'Green', target: '1,014' });
    expect(row('2018-19 Q2', 'water environment')).toMatchObject({ rag: 'Amber', published: 'Green' });
  });

  test('the forecast of the year end is a second judgement, and a worse one is named', () => {
    const sites = row('2018-19 Q1', 'illegal waste');
    expect(sites?.yearEnd).toMatchObject({ target: '196', published: 'Red' });
    expect(sites?.findings.map(({ code }) => code)).toContain('year-end-differs');
  });

  test('what reports in Quarter 4 is not due in Quarter 1', () => {
    const habitats = row('2018-19 Q1', 'Habitats');
    expect(habitats).toMatchObject({ rag: 'N/A' });
    expect(habitats?.findings.map(({ code }) => code)).toContain('not-due');
  });

  test('every row has a verdict or a true reason, and none is coloured from a target it does not have', () => {
    for (const { row: kpi, rag, target, measure } of council.check.rows) {
      const figures = /\d/.test(target) && /\d/.test(measure) && !/Q4/.test(target + measure);
      expect([kpi.period, kpi.kpi, rag !== 'N/A']).toEqual([kpi.period, kpi.kpi, figures]);
    }
  });
});
