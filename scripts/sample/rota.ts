import type { SheetWriter } from './sheetWriter';
import type { Look } from './styles';

/** Column I holds initials that the officer has hidden. */
export const rotaColumns = [
  { width: 14 },
  { width: 16 },
  { width: 9 },
  { width: 9 },
  { width: 9 },
  { width: 10 },
  { width: 18 },
  { width: 4 },
  { width: 8, hidden: true },
  { width: 4 },
  { width: 10 },
  { width: 22 },
];

const cell: Look = { border: true };
const heading: Look = { ...cell, bold: true, fill: 'FCE4D6' };

const shifts: readonly (readonly [string, string, number, number, number])[] = [
  ['Golden Lane', 'Amina', 7, 7, 3.5],
  ['Golden Lane', 'Ben', 3.5, 7, 7],
  ['Portsoken', 'Carys', 7, 0, 7],
  ['Portsoken', 'Dev', 0, 7, 7],
  ['Barbican', 'Ellen', 7, 7, 7],
  ['Barbican', 'Farid', 3.5, 3.5, 0],
];

const sites: readonly (readonly [string, string])[] = [
  ['GL', 'Golden Lane'],
  ['PO', 'Portsoken'],
  ['BA', 'Barbican'],
];

/** A sheet that has nothing to do with the plan: who stands at which desk, with sums and a lookup list. */
export function writeRota(sheet: SheetWriter): void {
  sheet.set(0, 0, 'Front desk rota, week of 3 July 2017', { bold: true, size: 12 });
  sheet.setRow(2, 0, ['Site', 'Name', 'Mon', 'Tue', 'Wed', 'Hours', 'Full days'], heading);
  sheet.set(2, 8, 'Initials', heading);
  sheet.setRow(2, 10, ['Code', 'Site'], heading);
  shifts.forEach(([site, name, ...hours], index) => {
    const row = 3 + index;
    sheet.setRow(row, 0, [site, name, ...hours], cell);
    const total = hours.reduce((sum, hour) => sum + hour, 0);
    sheet.set(row, 5, { formula: `SUM(C${row + 1}:E${row + 1})`, value: total }, { ...cell, format: '0.0' });
    const full = hours.filter((hour) => hour === 7).length;
    sheet.set(row, 6, { formula: `COUNTIF(C${row + 1}:E${row + 1},7)`, value: full }, cell);
    sheet.set(row, 8, name.slice(0, 1), cell);
  });
  sites.forEach((pair, index) => sheet.setRow(3 + index, 10, pair, cell));
  const sum = shifts.reduce((all, [, , ...hours]) => all + hours.reduce((a, b) => a + b, 0), 0);
  sheet.set(9, 1, 'All desks', { ...cell, bold: true });
  sheet.set(9, 5, { formula: 'SUM(F4:F9)', value: sum }, { ...cell, bold: true, format: '0.0' });
  sheet.set(9, 6, { formula: 'VLOOKUP("PO",K4:L6,2,FALSE)', value: 'Portsoken' }, cell);
  sheet.conditionalFormats =
    '<conditionalFormatting sqref="C4:E9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="A4:G9"><cfRule type="expression" dxfId="0" priority="1"><formula>$F4&lt;10</formula></cfRule></conditionalFormatting>';
  sheet.freezeAt = { row: 3, address: 'A4' };
}

/** References of the chart's series: hours by name. */
export const rotaChart = {
  categories: 'Rota!$B$4:$B$9',
  series: [{ name: 'Rota!$F$3', values: 'Rota!$F$4:$F$9' }],
};

/** Note of the officer's on the cell of Farid's hours, and the shape that shows it. */
export const rotaNote = {
  cell: 'F9',
  row: 8,
  column: 5,
  author: 'Front desk',
  text: 'On training leave on Wednesday.',
};
