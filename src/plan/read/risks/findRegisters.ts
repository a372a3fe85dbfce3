import { yearReported, type PlanDetails } from '../../details';
import { tablesOfKind, type PlacedTable } from '../tablesOfKind';
import type { RecognisedTable } from '../../recognise/recognised';
import type { WorkbookSnapshot } from '../../../grid/snapshot';
import { readRegister } from './readRegister';
import type { RegisterRisk, RiskRegister, RegisterPeriod } from './register';
import {
  actionsOfRisks,
  hasSameColumns,
  isActionOf,
  readActionsOfRisks,
  type ActionsOfRisks,
  type RiskAction,
} from './riskActions';
import { registerGrid } from './registerGrid';
import { codeKey } from './riskCode';
import { shownGrid } from './shownGrid';
import { isSaid, riskGridOf } from './riskGrid';
import { tableTitles } from '../headingsOf';
import { readPeriod } from '../../recognise/readHeading';
import { monthOf, monthPattern } from '../../../words/months';
import { quarterAndYear } from '../../../words/quarters';
import { titledQuarter } from '../../../words/reportingPeriods';

/** A register as it stands now, with those that it followed. */
export interface RegisterLine {
  readonly current: RiskRegister;
  /** The same register of earlier quarters, the latest first. */
  readonly earlier: readonly RiskRegister[];
}

const monthAndYear = new RegExp(`(${monthPattern})\\.?,? (20\\d\\d)\\b`, 'i');

/**
 * The risk registers of a workbook. Tables with codes are registers; where there are none those with likelihood,
 * impact or rating, else the short lists. Tables of one sheet and period that share no code are one register. Of
 * registers that share at least a third of their codes the latest (by quarter and year) is the current one and the
 * others are its past; one that names no period is the latest. Registers that share less stand side by side.
 */
export function findRegisters(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  details: PlanDetails,
): RegisterLine[] {
  const registers = joinTables(registerTables(workbook, tables), details, actionsOfRisks(workbook, tables));
  const keyOf = ({ period }: RiskRegister) => periodKey(period, details) ?? 'latest';
  const latestFirst = [...registers].sort((a, b) => keyOf(b).localeCompare(keyOf(a)));
  const lines: { current: RiskRegister; earlier: RiskRegister[] }[] = [];
  for (const register of latestFirst) {
    const line = lines.find(
      ({ current, earlier }) =>
        keyOf(earlier.at(-1) ?? current) > keyOf(register) &&
        sharesCodes(earlier.at(-1) ?? current, register),
    );
    if (line) line.earlier.push(register);
    else lines.push({ current: register, earlier: [] });
  }
  const order = (line: RegisterLine) => registers.indexOf(line.current);
  return lines.sort((a, b) => order(a) - order(b)).map((line) => reported(line, details));
}

/**
 * A register whose title names a day alone ("as at January 2027") was looked at on it: which quarter it reports is a
 * guess, and that of Plan details goes before, where it is later than those of the registers before it.
 */
function reported({ current, earlier }: RegisterLine, details: PlanDetails): RegisterLine {
  const [first] = current.tables;
  const { quarter } = details;
  if (!first || !quarter || !current.period.quarter || registerPeriod(first, false).quarter)
    return { current, earlier };
  const year = yearReported(details) ?? current.period.year;
  const period = { quarter, ...(year && { year }) };
  const key = periodKey(period, details) ?? '';
  const isLater = earlier.every((one) => (periodKey(one.period, details) ?? '') < key);
  return isLater ? { current: { ...current, period }, earlier } : { current, earlier };
}

function registerTables(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): PlacedTable<'risks'>[] {
  const found = tablesOfKind(workbook, tables, 'risks').filter(({ sheet }) => !sheet.isSummary);
  const coded = found.filter(({ table: { columns } }) => columns.code !== undefined);
  if (coded.length > 0) return coded;
  const judged = found.filter(
    ({ table: { columns } }) => columns.rating !== undefined || columns.likelihood !== undefined,
  );
  return judged.length > 0 ? judged : found;
}

/**
 * When a register was drawn up, by the titles above it and the name of its sheet: "Quarter 1 risk register",
 * "Risks Q2 2017-18", "Risk register as at 30 June 2017" (Q1 of 2017/18; without `byDay` such a day says nothing).
 */
function registerPeriod(placed: PlacedTable<'risks'>, byDay = true): RegisterPeriod {
  let period: RegisterPeriod = placed.table.quarter ? { quarter: placed.table.quarter } : {};
  for (const text of [...tableTitles(placed), placed.sheet.name]) {
    const { year } = readPeriod(text);
    const quarter = titledQuarter(text);
    const month = byDay ? monthYear(text) : null;
    period = {
      ...(quarter ? { quarter } : month?.quarter && { quarter: month.quarter }),
      ...(year ? { year } : month?.year && { year: month.year }),
      ...period,
    };
  }
  return period;
}

/** "June 2017" is in Q1 of 2017/18, "31 March 2018" in its Q4. */
function monthYear(text: string): Required<RegisterPeriod> | null {
  const [, name = '', year] = monthAndYear.exec(text) ?? [];
  const month = monthOf(name);
  return month === null ? null : quarterAndYear(Number(year), month);
}

/** A key by which periods of one plan sort, the earliest first; null where no quarter and no year is known. */
function periodKey(
  { year, quarter }: RegisterPeriod,
  details: Pick<PlanDetails, 'planYear' | 'reportingYear'>,
): string | null {
  if (!year && !quarter) return null;
  return `${year ?? yearReported(details) ?? ''} ${quarter ?? 'Q9'}`;
}

/** The period in words: "Q1 of 2017/18", "Q1", "2017/18"; '' where it is not known. */
export const periodWords = ({ year, quarter }: RegisterPeriod): string =>
  [quarter, year].filter(Boolean).join(' of ');

/** Registers of tables, in their order: tables of one sheet and period that share no code are one. */
export function joinTables(
  placed: readonly PlacedTable<'risks'>[],
  details: PlanDetails,
  actions: readonly ActionsOfRisks[] = [],
): RiskRegister[] {
  const set = riskGridOf(details);
  const groups: {
    tables: PlacedTable<'risks'>[];
    risks: RegisterRisk[];
    codes: Set<string>;
    key: string;
  }[] = [];
  for (const one of placed) {
    const risks = withActions(readRegister(one, set), one, actions);
    const codes = risks.map(keyOfRisk);
    const period = periodKey(registerPeriod(one), details);
    // A title stands above the first block of a print-out alone.
    const last = groups.at(-1);
    const before = last?.tables.at(-1);
    const isNext = before?.sheet === one.sheet && hasSameColumns(before.table, one.table);
    const key = period === null && last && isNext ? last.key : `${one.sheet.name} ${period ?? ''}`;
    const group = groups.find((known) => known.key === key && !codes.some((code) => known.codes.has(code)));
    if (group) {
      group.tables.push(one);
      group.risks.push(...risks);
      for (const code of codes) group.codes.add(code);
    } else groups.push({ tables: [one], risks: [...risks], codes: new Set(codes), key });
  }
  return groups.flatMap(({ tables, risks }): RiskRegister[] => {
    const [first] = tables;
    if (!first) return [];
    const said = isSaid(details);
    const { grid, doubt, outside } = registerGrid(risks, set, said, shownGrid(tables));
    return [
      {
        sheet: first.sheet.name,
        tables,
        risks,
        period: registerPeriod(first),
        grid,
        doubt,
        ...(outside && { outside }),
        said: said.levels || said.bands,
      },
    ];
  });
}

/** Risks with the actions of the tables below them: each is of the risk whose code it has, else of the last. */
function withActions(
  risks: readonly RegisterRisk[],
  { table }: PlacedTable<'risks'>,
  actions: readonly ActionsOfRisks[],
): readonly RegisterRisk[] {
  const below = actions
    .filter(({ above }) => above === table)
    .flatMap((one) => readActionsOfRisks(one.actions));
  if (below.length === 0) return risks;
  const last = risks.at(-1);
  const ownerOf = ({ code }: RiskAction) => risks.find((risk) => isActionOf(code, risk.code)) ?? last;
  return risks.map((risk) => ({
    ...risk,
    actions: [...risk.actions, ...below.filter((action) => ownerOf(action) === risk)],
  }));
}

/** A risk is known by its code, by its title where it has none. */
export const keyOfRisk = ({ code, title }: { readonly code: string; readonly title: string }): string =>
  codeKey(code === '' ? title : code);

function sharesCodes(a: RiskRegister, b: RiskRegister): boolean {
  const codes = new Set(a.risks.map(keyOfRisk));
  const shared = b.risks.filter((risk) => codes.has(keyOfRisk(risk))).length;
  return shared > 0 && shared * 3 >= Math.min(a.risks.length, b.risks.length);
}
