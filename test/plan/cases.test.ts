import { checkWorkbook } from '../../src/commands/check/checkWorkbook';
import { openBook } from '../../src/plan/book/planBook';
import type { Quarter } from '../../src/words/quarters';
import { recogniseTables } from '../../src/plan/recognise/recogniseTables';
import { readCases, snapshotOfSheets } from '../fixtures/caseBook';

interface Expected {
  readonly only?: unknown;
  readonly tables?: readonly { readonly kind: string; readonly sheet: string }[];
  readonly rows?: readonly {
    readonly key: string;
    readonly rag: string;
    readonly alt: readonly string[];
    readonly note: string;
  }[];
  readonly must?: readonly { readonly re: string; readonly why: string }[];
}

const runs = readCases().flatMap(({ id, sheets, runs: tried }) =>
  tried.map(({ args, expect: wanted }) => ({ id, sheets, args, wanted: wanted as Expected })),
);
const checks = runs.filter(({ args: [command] }) => command === 'check');

const quarterOf = (args: readonly string[]): Quarter | undefined =>
  args.includes('--quarter') ? (args[args.indexOf('--quarter') + 1] as Quarter) : undefined;

describe.each(checks.map((run) => [`${run.id}: ${run.args.join(' ')}`, run] as const))('%s', (_, run) => {
  const { sheets, args, wanted } = run;
  const quarter = quarterOf(args);
  const outcome = checkWorkbook(
    openBook(snapshotOfSheets(sheets), { ...(quarter && { quarter }), today: '2026-11-29' }),
    {},
  );

  test('no colour is wrong', () => {
    const rows = outcome.ok ? [...outcome.report.report.rows] : [];
    const wrong = (wanted.rows ?? []).flatMap(({ key, rag, alt }) => {
      const at = rows.findIndex(
        ({ ref, kpi }) =>
          ref.trim().toLowerCase() === key.toLowerCase() ||
          kpi.trim().toLowerCase().startsWith(key.toLowerCase()),
      );
      const [row] = at < 0 ? [] : rows.splice(at, 1);
      return !row || row.rag === 'N/A' || [rag, ...alt].includes(row.rag)
        ? []
        : [`${key}: ${row.rag}, not ${rag}`];
    });
    expect(wrong).toEqual([]);
  });

  test('what has to be said is said', () => {
    const said = outcome.ok
      ? outcome.report.report.findings.map(({ code, message }) => `${code} ${message}`)
      : [outcome.refusal.message];
    const missing = (wanted.must ?? []).filter(
      ({ re }) => !said.some((one) => new RegExp(re, 'i').test(one)),
    );
    expect(missing.map(({ why }) => why)).toEqual([]);
  });
});

test.each(
  runs.filter(({ wanted }) => wanted.tables).map((run) => [`${run.id}: ${run.args.join(' ')}`, run] as const),
)('the tables of %s are found', (_, { sheets, wanted }) => {
  const found = recogniseTables(snapshotOfSheets(sheets)).map(({ kind, sheet }) => `${kind} on ${sheet}`);
  expect(found).toEqual(
    expect.arrayContaining((wanted.tables ?? []).map(({ kind, sheet }) => `${kind} on ${sheet}`)),
  );
});

test.each(
  readCases()
    .filter(({ id }) => /^(?:x-|y-)?c\d/.test(id))
    .map((one) => [one.id, one] as const),
)('%s is no table of a plan', (_, { sheets }) => {
  expect(recogniseTables(snapshotOfSheets(sheets))).toEqual([]);
});
