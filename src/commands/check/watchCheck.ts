import { readWorkbook, type WorkbookRead } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusals';
import { rereadSheets, watchCells, type CellsChanged } from '../../excel/watchCells';
import { run, type WorkbookContext } from '../../excel/run';
import type { Signal } from '../shared/jobs';
import { decide } from '../decide/decide';
import { isoToday } from '../../words/days';
import { decideCheck, decideFollowed } from './checkWorkbook';
import type { CheckReport, WatchNews, CheckRequest } from './report';

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
  now: () => Date,
  tell: (news: WatchNews) => void,
  whenMapped: Signal['listen'],
): Promise<Outcome<() => Promise<void>>> {
  let workbook: WorkbookRead | undefined;
  /** Until it is known which sheets the check reads, every change counts. */
  let sheets: ReadonlySet<string> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hands = new Set<CellsChanged['by']>();
  /** What columns mean was said anew: that is read with the whole workbook. */
  let mapped = false;
  /** Nothing is checked again before the workbook was read once. */
  let busy = true;
  let stopped = false;

  const recheck = async () => {
    if (busy || stopped || !workbook || !sheets) return;
    const [known, read] = [workbook, sheets];
    busy = true;
    const by = hands.has('a colleague') ? 'a colleague' : 'you';
    hands = new Set();
    try {
      const look = async (context: WorkbookContext): Promise<Outcome<CheckReport>> => {
        workbook = mapped ? await readWorkbook(context) : await rereadSheets(context, known, read);
        mapped = false;
        // A sheet whose table is not recognised just now is followed on: its heading may be put right again.
        sheets = new Set([...read, ...(await decide('followed', decideFollowed, { workbook, request: {} }))]);
        return decide('check', decideCheck, { workbook, request, today: isoToday(now()) });
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
    if (stopped || by === 'the add-in' || sheets?.has(sheetId) === false) return;
    hands.add(by);
    wait();
  });
  if (!watched.ok) return watched;
  // Read after that: a change made while the workbook is read, which may take long, is not missed.
  const readFirst = async (context: WorkbookContext) => {
    const read = await readWorkbook(context);
    return done({
      read,
      followed: await decide('followed', decideFollowed, { workbook: read, request: {} }),
    });
  };
  const start = await run(readFirst, { unasked: true });
  if (!start.ok) {
    stopped = true;
    await watched.report();
    return start;
  }
  workbook = start.report.read;
  sheets = new Set(start.report.followed);
  busy = false;
  if (hands.size > 0) wait();
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
