import { newFile } from '../src/workbench/file/openFile';
import { recalculate } from '../src/workbench/formulas/recalculate';
import { formulaBook, ragColumn, ragOf } from './formulaBook';
import { findLibreOffice, type LibreOffice } from './libreOffice';
import { timeOf } from './measure';
import { count, perRow, printTable, ratio, time } from './printTable';

/** Milliseconds in which the workbench's engine evaluates the rule in so many rows, formulas known already. */
async function engineTime(rows: number): Promise<number> {
  const { file, sheet } = formulaBook(rows);
  const taken = await timeOf(rows >= 100_000 ? 3 : 5, () => recalculate(file.workbook, [], { all: true }));
  for (let index = 0; index < rows; index += 1) {
    if (sheet.value(index + 1, ragColumn) !== ragOf(index))
      throw new Error(`The engine's colour of row ${index + 2} is wrong.`);
  }
  return taken;
}

/** Milliseconds in which LibreOffice opens a file of so many rows and evaluates its formulas, without its start. */
async function libreOfficeTime(office: LibreOffice, rows: number, start: number): Promise<number> {
  const bytes = formulaBook(rows).file.save();
  let lines: string[] = [];
  const whole = await timeOf(3, async () => {
    lines = await office.calculate(bytes);
  });
  const wrong = lines.slice(1).findIndex((line, index) => !line.endsWith(`,${ragOf(index)}`));
  if (lines.length !== rows + 1 || wrong >= 0)
    throw new Error(`LibreOffice's colour of row ${wrong + 2} is wrong.`);
  return whole - start;
}

/** A time that is lost in the noise of LibreOffice's start says nothing. */
const beside = (check: number, libre: number, rows: number): string[] =>
  libre > 0 ? [time(libre), perRow(libre, rows), ratio(check / libre)] : ['within noise', '', ''];

/** The rule as a worksheet formula on plain numbers, beside our check of the same number of rows. */
export async function reportFormulas(ours: ReadonlyMap<number, number>): Promise<void> {
  const office = await findLibreOffice();
  const empty = newFile().save();
  const start = office ? await timeOf(3, () => office.calculate(empty)) : 0;
  const lines: string[][] = [];
  for (const [rows, check] of ours) {
    const engine = await engineTime(rows);
    const libre = office ? await libreOfficeTime(office, rows, start) : null;
    lines.push([
      count(rows),
      time(check),
      time(engine),
      perRow(engine, rows),
      ratio(check / engine),
      ...(libre === null ? [] : beside(check, libre, rows)),
    ]);
  }
  office?.close();
  printTable(
    'The rule alone as a worksheet formula on plain numbers, beside our check of texts with findings',
    [
      'rows',
      'our check',
      'our engine',
      'a row',
      'check : engine',
      ...(office ? ['LibreOffice', 'a row', 'check : LibreOffice'] : []),
    ],
    lines,
  );
  console.log(
    office
      ? `LibreOffice: opens the file, evaluates, writes CSV; its start (${time(start)} on an empty workbook) is taken off.`
      : 'LibreOffice is not installed here (soffice), so its recalculation is left out.',
  );
}
