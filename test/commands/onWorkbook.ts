import type { NormalFont } from '../../src/grid/columnWidths';
import { unzip, zip } from '../workbench/file/handMade';
import { installGlobals } from '../../src/workbench/host/installGlobals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommands, type Commands } from '../../src/commands/createCommands';
import type { Outcome } from '../../src/commands/shared/outcome';
import { newFile, openFile, type WorkbookFile } from '../../src/workbench/file/openFile';
import { startOffice, type OfficeEnvironment, type StartOptions } from '../../src/workbench/host/startOffice';
import type { Sheet } from '../../src/xlsx/model/sheet';
import type { Workbook } from '../../src/xlsx/model/workbook';

export const samplePath = join(__dirname, '../fixtures/sample/q1-2017.xlsx');

/** The commands joined by Microsoft's office.js to a workbook in the host. */
export interface Desk {
  readonly commands: Commands;
  readonly workbook: Workbook;
  readonly file: WorkbookFile;
  readonly host: OfficeEnvironment['host'];
  /** Round trips that a job takes. */
  roundTrips(job: () => Promise<unknown>): Promise<number>;
}

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Opens a file at a desk; everything is put away after the test. */
export async function sitDown(file: WorkbookFile, options: StartOptions = {}): Promise<Desk> {
  const office = await startOffice(file.workbook, options);
  const uninstall = installGlobals(office);
  closing.push(() => {
    uninstall();
    office.stop();
  });
  const { host } = office;
  return {
    commands: createCommands(() => new Date(2026, 10, 22)),
    workbook: file.workbook,
    file,
    host,
    async roundTrips(job) {
      const before = host.statistics.batches;
      await job();
      return host.statistics.batches - before;
    },
  };
}

/** The custom XML parts of a workbook, without those that are kept for Restore. */
export const partsOf = ({ customXml }: Workbook): Workbook['customXml'] =>
  customXml.filter(({ xml }) => !xml.includes('xmlns="https://github.com/business-plan-for-excel/steps/'));

export const openSample = () => openFile(readFileSync(samplePath));

/** The sample, its style Normal in this font. */
export function sampleIn({ name, size }: NormalFont): WorkbookFile {
  const parts = unzip(new Uint8Array(readFileSync(samplePath)));
  const styles = parts['xl/styles.xml'] ?? '';
  const font = `<font><sz val="${size}"/><name val="${name}"/></font>`;
  return openFile(zip({ ...parts, 'xl/styles.xml': styles.replace(/<font>.*?<\/font>/, font) }));
}

/** A workbook of one sheet with these rows, its top left cell A1. Text is text. */
export function workbookOf(rows: readonly (readonly (string | number)[])[], name = 'KPIs'): WorkbookFile {
  const file = newFile();
  const [sheet] = file.workbook.sheets;
  if (!sheet) throw new Error('A new file has a sheet.');
  sheet.name = name;
  file.workbook.changed.add('sheets');
  fill(sheet, rows);
  return file;
}

export function fill(sheet: Sheet, rows: readonly (readonly (string | number)[])[], top = 0, left = 0): void {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== '') sheet.setCell(top + row, left + column, { value });
    }),
  );
}

export const kpiHeadings = ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'] as const;

/** A KPI table of so many rows, every third missed by 5%. */
export const manyKpis = (count: number): (string | number)[][] => [
  [...kpiHeadings],
  ...Array.from({ length: count }, (_, index) => [
    `1.${index + 1}`,
    `Proportion of cases closed in time, team ${index + 1}`,
    '80%',
    index % 3 === 0 ? '76%' : '84%',
    '',
  ]),
];

/** The report of a command that was carried out; a refusal fails the test with its words. */
export function reportOf<Report>(outcome: Outcome<Report>): Report {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.message}`);
  return outcome.report;
}

export function refusalOf(outcome: Outcome<unknown>): { code: string; message: string } {
  if (outcome.ok) throw new Error('The command was carried out, not refused.');
  return outcome.refusal;
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`No sheet "${name}".`);
  return sheet;
}
