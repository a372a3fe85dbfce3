import { type MadeSheetNow, newMadeSheet, type Records, rewrittenMadeSheet } from '../../excel/madeSheets';
import type { MadeSheet, WorkbookRead } from '../../excel/readWorkbook';
import type { WorkbookContext } from '../../excel/run';
import type { SheetMark } from '../../excel/sheetMark';
import type { Change } from '../../excel/step/change';
import { sheetCell } from '../../grid/a1';
import { overlaps, type Area } from '../../grid/area';
import { type Finding, newFinding } from '../../plan/findings/finding';
import type { SheetSnapshot } from '../../grid/snapshot';
import type { Block, SheetDescription } from '../../sheets/description';
import { keepPage } from '../../sheets/made/keepPage';
import { recordToXml, type MadeRecord } from '../../sheets/made/madeRecord';
import { freeSheetName } from './workbook';
import { capital } from '../../words/capital';
import { isSameName, sameName } from '../../words/fold';

/** By what an earlier sheet is known as the one that is to be made: all of its mark but the key. */
export type SheetIdentity = Omit<SheetMark, 'key'>;

export interface SheetToPut<Layout extends Laid = Laid> extends SheetIdentity {
  /** Wished name of a new sheet. */
  readonly name: string;
  /** What it is called in sentences: "the reconciliation". */
  readonly called: string;
  /** What shall stand on the sheet of that name; `earlier` is what stands there where it is made anew in its place. */
  readonly lay: (sheetName: string, earlier: Standing | null) => Layout;
  /** `lay` takes up what was written by hand. Else a sheet on which somebody has written is left as it is. */
  readonly keepsWords?: boolean;
  /** Make one more where there is one. */
  readonly asNew?: boolean;
}

export interface Laid {
  readonly description: SheetDescription;
  /** What the plan says in its passages and where they stand, so that words of a manager's are told from it later. */
  readonly passages?: Pick<MadeRecord, 'said' | 'places'>;
  /** Cells from A1 that are written anew, of an earlier sheet; all that it holds where this is left out. */
  readonly area?: Area;
  /** What was written by hand and has no place among ours any more. */
  readonly aside?: readonly Block[];
  /** What was kept of what was written by hand. */
  readonly kept?: readonly Finding[];
  /** It does not fit: nothing is written. */
  readonly tooLong?: boolean;
}

/** A sheet that is to be put, worked out to the last cell. */
export interface PlannedSheet<Layout extends Laid = Laid> {
  readonly sheet: string;
  /** An earlier one is written anew in its place. */
  readonly refreshed: boolean;
  readonly findings: readonly Finding[];
  readonly laid: Layout;
  /** By which its record is found. */
  readonly key: string;
  readonly change: Change;
  /** What Restore says once it is taken back. */
  readonly restored: string;
}

/** A sheet that an earlier run made. */
export interface Found {
  readonly mark: MadeSheet;
  readonly sheet: SheetSnapshot;
  /** Other sheets that say they are the same. */
  readonly copies: readonly SheetSnapshot[];
}

/** Such a sheet that can be made anew in its place: what is remembered of it, and what stands there now. */
export interface Standing extends Found {
  readonly record: MadeRecord;
  readonly now: MadeSheetNow;
}

/** The sheet that an earlier run made: the one that stands open, else the first that can be seen, else the first. */
export function findMade(workbook: WorkbookRead, wanted: SheetIdentity): Found | undefined {
  const found = workbook.made.flatMap((mark) => {
    const sheet = workbook.sheets.find(({ id }) => id === mark.sheetId);
    return sheet && isSame(mark, wanted) ? [{ mark, sheet }] : [];
  });
  const chosen =
    found.find(({ sheet }) => sheet.id === workbook.activeSheet) ??
    found.find(({ sheet }) => sheet.visible) ??
    found[0];
  return chosen && { ...chosen, copies: found.filter((one) => one !== chosen).map(({ sheet }) => sheet) };
}

function isSame({ kind, of, plan }: SheetMark, wanted: SheetIdentity): boolean {
  if (kind !== wanted.kind || of !== wanted.of) return false;
  if (!plan || !wanted.plan) return plan === wanted.plan;
  const [sheet, other] = [plan.sheet, wanted.plan.sheet];
  return (
    sheet !== null && other !== null && sameName(sheet, other) && isSameName(plan.name, wanted.plan.name)
  );
}

export const wornKeys = ({ made }: WorkbookRead): Set<string> =>
  new Set(made.map(({ key }) => key).filter((key) => key !== ''));

/** A key that no summary and no record has: numbers, so that the same steps give the same workbook. */
function freeKey(workbook: WorkbookRead, records: Records): string {
  const taken = new Set([...wornKeys(workbook), ...records.keys()]);
  let key = 1;
  while (taken.has(String(key))) key += 1;
  return String(key);
}

const recordXml = (key: string, { description: written, passages }: Laid): string | null =>
  recordToXml(key, { ...(passages ?? { said: [], places: new Map() }), written });

/** Plans a new sheet; `left` is an earlier one that stays as it is. */
export function planNew<Layout extends Laid>(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  wanted: SheetToPut<Layout>,
  left: Found | undefined,
): PlannedSheet<Layout> {
  const { kind, of, plan } = wanted;
  const name = freeSheetName(workbook, wanted.name);
  const key = freeKey(workbook, records);
  const laid = wanted.lay(name, null);
  const change = newMadeSheet(context, name, {
    described: laid.description,
    mark: { kind, key, of, ...(plan && { plan }) },
    xml: recordXml(key, laid),
    records,
    worn: wornKeys(workbook),
  });
  const findings = left ? [leftFinding(left.sheet, wanted)] : [];
  const restored = `The sheet “${name}” was removed again.`;
  return { change, sheet: name, refreshed: false, findings, laid, key, restored };
}

/** Plans a sheet in place of the one that stands there. */
export function planAnew<Layout extends Laid>(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  wanted: SheetToPut<Layout>,
  standing: Standing,
): PlannedSheet<Layout> {
  const { mark, sheet, record, now } = standing;
  // A copy of the sheet has its key too, and keeps the record: from now on they differ.
  const copied = workbook.made.some(({ key, sheetId }) => key === mark.key && sheetId !== sheet.id);
  const key = copied ? freeKey(workbook, records) : mark.key;
  const laid = wanted.lay(sheet.name, standing);
  const { area = usedFromTop(sheet), aside = [], kept = [] } = laid;
  const page = keepPage(record.written, now.page, laid.description, sheet.name);
  const change = rewrittenMadeSheet(context, {
    sheet: { id: sheet.id, name: sheet.name },
    visible: sheet.visible,
    former: asItIsNow(standing, area),
    contents: now.cells.contents,
    described: { ...page.described, blocks: [...page.described.blocks, ...aside] },
    area,
    chartNames: now.page.charts.map(({ name }) => name),
    mark: { ...mark, key },
    formerMark: mark,
    // As it was laid out, so that a footer of the manager's is known as such the next time too.
    xml: recordXml(key, laid),
    records,
    worn: wornKeys(workbook),
  });
  const restored = `${capital(wanted.called)} on “${sheet.name}” is as it was before.`;
  return {
    ...{ change, sheet: sheet.name, refreshed: true, laid, key, restored },
    findings: [...kept, ...page.findings],
  };
}

/** The former sheet for a way back: its headers and footers, and its tables in the area, as they are now. */
function asItIsNow({ record: { written }, sheet, now }: Standing, area: Area): SheetDescription {
  const { header, footer } = now.page;
  return {
    ...written,
    page: written.page && { ...written.page, header, footer },
    tables: sheet.tables.flatMap((table, at) =>
      overlaps(table.area, area)
        ? [
            {
              style: written.tables[at]?.style ?? 'TableStyleMedium2',
              totals: null,
              name: table.name,
              area: table.area,
            },
          ]
        : [],
    ),
  };
}

/** All that the sheet holds, from A1. */
const usedFromTop = ({ used }: SheetSnapshot): Area => ({
  row: 0,
  column: 0,
  rows: used ? used.row + used.rows : 1,
  columns: used ? used.column + used.columns : 1,
});

function leftFinding(sheet: SheetSnapshot, { called, keepsWords }: SheetToPut): Finding {
  const cell = sheetCell(sheet.name, 0, 0);
  const subject = `${capital(called)} on “${sheet.name}”`;
  if (keepsWords)
    return newFinding('summary-not-refreshed', {
      cell,
      message: `${subject} could not be refreshed, for what is remembered of it is gone from the workbook. It was left as it is, and a new one was made.`,
    });
  const why = sheet.protected ? 'protected' : 'written on since it was made, or is too long to tell';
  return newFinding('sheet-left', {
    cell,
    message: `${subject} was ${why}, so it was left as it is, and a new one was made.`,
  });
}
