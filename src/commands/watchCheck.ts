import { readWorkbook, type WorkbookRead } from '../excel/readWorkbook';
import { done, type Outcome } from '../excel/refusal';
import { rereadSheets } from '../excel/rereadSheets';
import { run, type WorkbookContext } from '../excel/run';
import { watchCells, type CellsChanged } from '../excel/watchCells';
import { recogniseTables } from '../plan/recognise/recogniseTables';
import { checkWorkbook } from './checkWorkbook';
import type { Signal } from './createSignal';
import type { CheckReport, CheckRequest, WatchNews } from './reports';
import { sheetOf } from './sheets';

/** Milliseconds without a further change before the KPIs are checked again: a paste or a fill is one change. */
const settling = 600;

/**
 * Checks again whenever cells change on a sheet that the check reads: the KPI tables', the rules', the details',
 * the risks' and the complaints'.
 * Changes that come quickly one after another are answered together, each time by one round trip. Changes by the
 * add-in's own commands are passed over: these report for themselves; but what the officer says columns mean is
 * followed. Gives the way to stop.
 */
export async function watchCheck(
  request: CheckRequest,
  tell: (news: WatchNews) => void,
  whenMapped: Signal['listen'],
): Promise<Outcome<() => Promise<void>>> {
  const start = await run(async (context) => done(await readWorkbook(context)), { unasked: true });
  if (!start.ok) return start;
  let workbook = start.report;
  let sheets = sheetsRead(workbook);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hands = new Set<CellsChanged['by']>();
  /** What columns mean was said anew: that is read with the whole workbook. */
  let mapped = false;
  let busy = false;
  let stopped = false;

  const recheck = async () => {
    if (busy || stopped) return;
    busy = true;
    const by = hands.has('a colleague') ? 'a colleague' : 'you';
    hands = new Set();
    try {
      const look = async (context: WorkbookContext): Promise<Outcome<CheckReport>> => {
        workbook = mapped ? await readWorkbook(context) : await rereadSheets(context, workbook, sheets);
        mapped = false;
        // A sheet whose table is not recognised just now is followed on: its heading may be put right again.
        sheets = new Set([...sheets, ...sheetsRead(workbook)]);
        const checked = checkWorkbook(workbook, request);
        return checked.ok ? done(checked.report.report) : checked;
      };
      const outcome = await run(look, { unasked: true });
      if (!stopped) tell({ by, outcome });
    } finally {
      busy = false;
    }
    if (hands.size > 0) wait();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void recheck(), settling);
  };

  const watched = await watchCells(({ sheetId, by }) => {
    if (stopped || by === 'the add-in' || !sheets.has(sheetId)) return;
    hands.add(by);
    wait();
  });
  if (!watched.ok) return watched;
  const unlisten = whenMapped(() => {
    mapped = true;
    hands.add('you');
    wait();
  });
  return done(async () => {
    stopped = true;
    unlisten();
    clearTimeout(timer);
    await watched.report();
  });
}

/** Ids of the sheets whose cells a check depends on. */
function sheetsRead(workbook: WorkbookRead): Set<string> {
  const kinds = new Set(['kpis', 'rules', 'details', 'risks', 'complaints']);
  const tables = recogniseTables(workbook).filter(({ kind }) => kinds.has(kind));
  return new Set(tables.map((table) => sheetOf(workbook, table).id));
}
