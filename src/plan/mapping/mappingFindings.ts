import { columnLetters, sheetCell } from '../../grid/a1';
import { fieldName, type TableKind } from '../tables/kinds';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { Aligned } from './alignLines';
import type { Unreadable } from '../../words/xml/kept';
import type { KeptLine, KeptMapping } from './kept';
import type { Site } from './sites';

const code = 'mapping-no-longer-fits';

/** A column that the officer had given a meaning is not the column that it was. `instead` is what is read now. */
export function lineLost(
  { grid, headings, area, transposed, lines }: Site,
  kind: TableKind,
  { heading, meaning }: KeptLine,
  found: Extract<Aligned, { problem: string }>,
  instead: number | undefined,
): Finding {
  const row = headings.row + Math.max(0, headings.rows - 1);
  const at = found.line?.at ?? instead;
  const cell = transposed
    ? sheetCell(grid.sheet.name, at ?? area.row, area.column)
    : sheetCell(grid.sheet.name, row, at ?? area.column);
  const sort = transposed ? 'row' : 'column';
  const was = heading === '' ? `A ${sort} without a heading` : `The ${sort} “${heading}”`;
  const why = {
    gone: 'is not there any more',
    'two candidates': 'cannot be told from others with that heading',
    'other contents': 'holds something of another kind now',
  }[found.problem];
  const other = lines.find((line) => line.at === instead);
  const place = instead === undefined ? '' : transposed ? String(instead + 1) : columnLetters(instead);
  const now =
    instead === undefined
      ? `No ${sort} is read as that now.`
      : `Now ${sort} ${place}${other?.heading ? `, “${other.heading}”,` : ''} is read as that.`;
  return newFinding(code, {
    cell,
    message: `${was} of “${grid.sheet.name}”, kept as “${fieldName(kind, meaning)}”, ${why}. ${now} Open the table under Tables and say which ${sort} it is, or that none is.`,
  });
}

/** A table of which the officer had said what its columns mean is nowhere. */
export const tableLost = ({ sheet, lines }: KeptMapping): Finding =>
  newFinding(code, {
    cell: '',
    message: `The table on “${sheet}” with the headings ${headingsOf(lines)} is not found any more, so what was said of its columns is not used. If it has gone, forget it under Tables; if its headings were changed, say again what they mean.`,
  });

/** Several tables may be the one that was meant. */
export const tableTwice = ({ sheet, lines }: KeptMapping): Finding =>
  newFinding(code, {
    cell: '',
    message: `What was said of the columns of a table on “${sheet}” fits several tables with the headings ${headingsOf(lines)}, so it is used for none of them. Open the one that was meant under Tables and say it again, and forget the old choice.`,
  });

export const unreadablePart = (why: Unreadable): Finding =>
  newFinding('mapping-unreadable', {
    cell: '',
    message:
      why === 'newer'
        ? 'The workbook holds choices of columns that a newer version of this add-in has kept. They are left as they are and not used; a newer version reads them.'
        : 'The workbook holds choices of columns that are damaged and cannot be read. They are left as they are and not used: look at each table under Tables, and say again what is read wrongly.',
  });

const headingsOf = (lines: readonly KeptLine[]): string => {
  const names = lines.map(({ heading }) => heading).filter((heading) => heading !== '');
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  return names.length > 3 ? `${shown.join(', ')} …` : shown.join(', ');
};
