import { parseArgs } from 'node:util';

/** The commands of the line, with what stands between the command and its options. */
const usage = `npm run --silent plan -- <command> <workbook.xlsx> [options]

  tables     what is recognised, column by column
  add-table  <kind> <workbook.xlsx> [--sheet S] [--at A1]
             details, text, kpis, rules, actions, risks, budgets, funding, edi, complaints,
             savings, costCentres, commentary, reportText, outcomes, template
             (template: the sections of summary and report, filled with --set preset=2018-21, 2022/23 or
             "Several years", by the plan's years if left out; outcomes: --set preset=2018-23, 2024-29 or Own)
  add-column <kind> <workbook.xlsx> --field goodIs [--field reasons] [--sheet S] [--at A1]
             missing columns, at the right edge of your own table (--at: a cell in it)
  check      [--quarter Q1]   RAG and findings
  colour     [--quarter Q1]   check, and colour the RAG cells
  summary    [--sheet S] [--new]   the two-page summary of a plan: on a new sheet, or refreshed where it stands
  risks      the risk register checked; with --out or --in-place its heat map on a new sheet

  tie-out    [--sheet S] [--quarter Q1]   every figure and reference of the report's texts, and the cell it comes
             from; changes nothing
  reconcile  [--ledger FILE.xlsx]   budgets against a ledger (in the workbook, or in another file), twin
             tables, stated totals, funding and texts, on the sheet "Reconciliation"
  overview   A.xlsx B.xlsx … --out OVERVIEW.xlsx   many departments' workbooks side by side, in a new file
             (--set reportingYear=2026/27: plans of other years are named)
  thread     [--sheet S]   the plan against the corporate outcomes; with --out or --in-place on the sheet
             "Golden thread"

  quarterly  [--quarter Q1] [--block]   the committee report with its appendices, each on a sheet of its own
             (--block: not while a Red or Amber KPI lacks its reasons or actions; --quarter mid-year and
             "year end" are worded so; --set papers=progress,risk,budget: papers of their own, each with its
             cover, its appendix and page numbers; papers=all, or "all in one", which is usual)
  due        [--quarter Q2] [--ics FILE.ics]   KPIs and actions due in the quarter, and those overdue; who owes
             what, by owner (--ics: what is owed by a day, as a calendar file)
  next-quarter [--quarter Q1]   the quarter after (the one reported, or --quarter) is opened
  roll-forward [--sheet S] --out NEW.xlsx   next year's workbook of last year's; what is left to fill in is listed
  changes    --previous LAST.xlsx | --previous-sheet S [--sheet S]   what changed from an earlier plan, on a sheet

  --out FILE.xlsx   where to save (never the input unless --in-place)
  --in-place        save over the input
  --break-signature a signed workbook is changed and loses its signature; without this it is refused
  --json            one JSON document instead of text
  --set key=value   a plan detail for this run; may be given several times. A plan of several years:
                    --set planYear=2025-30 --set reportingYear=2026/27
  --debug           where an unforeseen fault arose (also PLAN_DEBUG=1)

Exit: 0 nothing wrong found, 1 findings of severity error, 2 refused (the input, the workbook or the call) and nothing
written, 3 something unforeseen, with a code to quote.`;

export const commandNames = [
  'tables',
  'add-table',
  'add-column',
  'check',
  'colour',
  'summary',
  'risks',
  'tie-out',
  'reconcile',
  'quarterly',
  'overview',
  'due',
  'next-quarter',
  'roll-forward',
  'changes',
  'thread',
] as const;
type CommandName = (typeof commandNames)[number];

/** One call of the command line, as typed. */
export interface Call {
  readonly command: CommandName;
  /** Of add-table and add-column: "kpis". */
  readonly kind: string;
  readonly workbook: string;
  /** Of overview: all files, the first among them. */
  readonly workbooks: readonly string[];
  readonly out: string | undefined;
  readonly inPlace: boolean;
  /** A signed workbook may lose its signature. */
  readonly breakSignature: boolean;
  readonly json: boolean;
  readonly sheet: string | undefined;
  readonly at: string | undefined;
  readonly quarter: string | undefined;
  /** Of add-column: meanings to add. */
  readonly field: readonly string[];
  /** Of reconcile, and of add-table costCentres: the file of the ledger. */
  readonly ledger: string | undefined;
  /** Of summary: one more, where the plan has one for its year. */
  readonly asNew: boolean;
  /** Of quarterly: refused while reasons or actions are missing. */
  readonly block: boolean;
  /** Of changes: the earlier plan's workbook, and its sheet. */
  readonly previous: string | undefined;
  readonly previousSheet: string | undefined;
  /** Of due: the calendar file to write. */
  readonly ics: string | undefined;
  /** "key=value" each. */
  readonly set: readonly string[];
}

/** The call, or why it is none: one sentence. */
export function parseCall(args: readonly string[]): Call | { readonly fault: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'in-place': { type: 'boolean', default: false },
        'break-signature': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        sheet: { type: 'string' },
        at: { type: 'string' },
        quarter: { type: 'string' },
        ledger: { type: 'string' },
        field: { type: 'string', multiple: true, default: [] },
        new: { type: 'boolean', default: false },
        block: { type: 'boolean', default: false },
        previous: { type: 'string' },
        'previous-sheet': { type: 'string' },
        ics: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        // Read where faults are told.
        debug: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return { fault: error instanceof Error ? (error.message.split('. ')[0] ?? '') + '.' : String(error) };
  }
  const { values, positionals } = parsed;
  const [name = '', ...rest] = positionals;
  const command = commandNames.find((known) => known === name);
  if (!command)
    return { fault: name ? `There is no command "${name}". Commands: ${commandNames.join(', ')}.` : usage };
  const kind = command === 'add-table' || command === 'add-column' ? (rest.shift() ?? '') : '';
  const [workbook, ...more] = rest;
  if (!workbook)
    return { fault: `Name the workbook: npm run plan -- ${name}${kind && ` ${kind}`} <workbook.xlsx>.` };
  if (command === 'overview' && values['in-place'])
    return { fault: 'An overview is a file of its own: give --out OVERVIEW.xlsx.' };
  if (more.length > 0 && command !== 'overview')
    return { fault: `One workbook at a time: "${more.join(' ')}" is one too many.` };
  if (values.out !== undefined && values['in-place'])
    return { fault: 'Give either --out or --in-place, not both.' };
  if (values.ics !== undefined && command !== 'due')
    return { fault: `--ics belongs to due: ${command} makes no calendar file.` };
  if (values.ics !== undefined && !/[^\\/]\.ics$/i.test(values.ics))
    return { fault: `--ics names a calendar file, which ends in .ics: "${values.ics}" does not.` };
  const { out, json, sheet, at, quarter, ledger, field, block, previous, set, ics } = values;
  return {
    ...{ command, kind, workbook, out, json, sheet, at, quarter, ledger, field, block, previous, set, ics },
    workbooks: rest,
    inPlace: values['in-place'],
    breakSignature: values['break-signature'],
    asNew: values.new,
    previousSheet: values['previous-sheet'],
  };
}
