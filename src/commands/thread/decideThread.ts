import { done, type Outcome } from '../../excel/refusal';
import type { WorkbookSnapshot } from '../../plan/snapshot';
import type { SheetDescription } from '../../sheets/description';
import { describeThread } from '../../sheets/thread/describeThread';
import type { ThreadReport } from './report';
import type { ThreadRequest } from './request';
import { threadWorkbook } from './threadWorkbook';

/** A workbook as it was read, and which plan of it is to be followed. */
export interface ThreadQuestion {
  readonly workbook: WorkbookSnapshot;
  readonly request: ThreadRequest;
}

/** The thread of a plan, and the sheet that shows it. */
export interface DecidedThread {
  readonly report: ThreadReport;
  /** Tells the plan's thread from those of other plans of the workbook: its year and name. */
  readonly of: string;
  /** What its sheet would be called: "Golden thread". */
  readonly name: string;
  readonly description: SheetDescription;
}

/** The golden thread of a workbook, as a decision. */
export function decideThread({ workbook, request }: ThreadQuestion): Outcome<DecidedThread> {
  const followed = threadWorkbook(workbook, request);
  if (!followed.ok) return followed;
  const { thread, report, of, label } = followed.report;
  return done({
    report,
    of,
    name: ['Golden thread', label].filter(Boolean).join(' '),
    description: describeThread(thread, {
      title: ['Golden thread', of].filter(Boolean).join(' '),
      sentence: report.sentence,
      source: sourceWords[report.source](report.set),
      fontName: 'Arial',
    }),
  });
}

const ofPlan = (set: string): string => (set === '' ? '' : ` (Corporate Plan ${set})`);
const sourceWords: Readonly<Record<ThreadReport['source'], (set: string) => string>> = {
  plan: (set) => `The outcomes are those that the plan lists${ofPlan(set)}.`,
  table: (set) => `The outcomes are those of the table “Corporate outcomes”${ofPlan(set)}.`,
  'built-in': (set) => `The outcomes are those of the City of London Corporation's Corporate Plan ${set}.`,
};
