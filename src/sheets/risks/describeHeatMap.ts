import { sheetArea } from '../../grid/a1';
import type { Palette } from '../../plan/details';
import type { RiskChange } from '../../plan/rules/risks/compareRegisters';
import { openRisks, type RiskRegister } from '../../plan/read/risks/register';
import { periodWords } from '../../plan/read/risks/findRegisters';
import { bandWords } from '../../plan/read/risks/riskGrid';
import { noWords, plainPage, type PageSetup, type SheetDescription } from '../description';
import { gridRows, type MapCount, placeRisks } from './gridRows';
import { hasAims, listHeading, listRows, unplacedRows } from './listRows';
import { firstColumn, leastScale, mapLook, pageHeight, ratingStyle, sizes, type MapLook } from './mapLook';
import { describeRows, type PlacedCell, type PlacedRow, textHeight } from '../placedRows';
import { colours, footerText } from '../printedList';
import { dayInWords } from '../../words/days';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { inList } from '../../words/lists';
import { standings } from '../../plan/rules/risks/findings/aimFindings';

interface HeatMapOptions {
  /** Since the register before; null where there is none. */
  readonly changes: readonly RiskChange[] | null;
  readonly palette: Palette;
  readonly fontName: string;
  readonly madeOn: Date | string;
}

/**
 * A sheet with the heat map of a risk register, A4 landscape: counts by rating, the grid with count and codes in each
 * cell, the risks that cannot be placed, the key, and the open risks by score. Counts are formulas over the register's
 * columns; codes and list are as on `madeOn`. Every colour has its word beside it.
 */
export function describeHeatMap(register: RiskRegister, options: HeatMapOptions): SheetDescription {
  const { grid } = register;
  const look = mapLook(grid, options.fontName, options.palette);
  const usual = layOut(register, options, look);
  const fits = heightOf(usual.rows) <= pageHeight;
  // Lower rows, and type of 8 points, where they bring all to one page.
  const dense = fits
    ? null
    : layOut(register, options, mapLook(grid, options.fontName, options.palette, true));
  const scale = dense ? Math.floor((100 * pageHeight) / heightOf(dense.rows)) : 100;
  const isDense = dense !== null && scale >= leastScale;
  const { rows, breaks } = isDense
    ? { rows: dense.rows, breaks: [] }
    : paginate(usual, look, hasAims(register));
  const columns = look.columns + 1;
  return {
    ...describeRows(rows, columns, {
      font: { name: look.fontName, size: sizes.body },
      vertical: 'Center',
    }),
    columnWidths: [
      { column: 0, columns: 1, width: firstColumn },
      { column: 1, columns: look.columns, width: look.width },
    ],
    page: {
      ...pageSetup(rows.length, columns, breaks, register),
      scale: isDense ? Math.min(100, scale) : 100,
    },
  };
}

interface Layout {
  /** All up to the list, the list's rows, and both with its heading between. */
  readonly front: readonly PlacedRow[];
  readonly list: readonly PlacedRow[];
  readonly rows: readonly PlacedRow[];
}

function layOut(register: RiskRegister, options: HeatMapOptions, look: MapLook): Layout {
  const placed = placeRisks(register);
  const head = headRows(register, options, look);
  const ratingRow = head.length;
  const gap: PlacedRow = { height: look.heights.gap, cells: [] };
  const grid = gridRows(register, placed, look, ratingRow + 2);
  const belowGrid = ratingRow + 2 + grid.rows.length;
  const unplaced = unplacedRows(register, placed, look, belowGrid + 1);
  const front = [
    ...head,
    ratingCounts([...grid.counts, ...unplaced.counts], look),
    gap,
    ...grid.rows,
    gap,
    ...unplaced.rows,
    keyRow(register, look),
    gap,
  ];
  const list = listRows(register, options.changes, look);
  return { front, list, rows: [...front, listHeading(look, false, hasAims(register)), ...list] };
}

const heightOf = (rows: readonly PlacedRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

function headRows(register: RiskRegister, { madeOn }: HeatMapOptions, look: MapLook): PlacedRow[] {
  const period = periodWords(register.period);
  const places = register.tables.map(({ table, sheet }) => sheetArea(sheet.name, table.area));
  const open = openRisks(register).length;
  const closed = register.risks.length - open;
  const note = `${count(open, 'open risk')}${closed > 0 ? ` and ${closed} closed, which are left out,` : ''} in the register at ${places.join(', ')}. Counts follow the register; codes and list are as on ${dayInWords(madeOn)}.${aimWords(register)}`;
  const font = { name: look.fontName, size: sizes.note };
  const whole = { column: 0, columns: look.columns + 1 };
  return [
    {
      height: look.heights.title,
      cells: [
        {
          ...whole,
          content: `Risk heat map${period && `: ${period}`}`,
          style: { font: { size: sizes.title, bold: true, color: colours.accent } },
        },
      ],
    },
    {
      height: textHeight(note, firstColumn + look.columns * look.width, font),
      cells: [{ ...whole, content: note, style: { font: { size: sizes.note }, wrap: true } }],
    },
    { height: look.dense ? 3 : 6, cells: [] },
  ];
}

/** " 2 of 5 are above appetite, and 3 of 4 above their target." of those of which that is known; '' where none is. */
function aimWords(register: RiskRegister): string {
  const all = standings(register);
  const share = (aim: 'appetite' | 'target'): string => {
    const known = all.filter((one) => one[aim] !== null);
    const above = known.filter((one) => one[aim] === 'above').length;
    return known.length === 0
      ? ''
      : `${above} of ${known.length} above ${aim === 'target' ? 'target' : 'appetite'}`;
  };
  const told = [share('appetite'), share('target')].filter(Boolean);
  return told.length > 0 ? ` ${capital(inList(told))}.` : '';
}

/** Red, Amber, Green and all, each the sum of the counts below it on the sheet. */
function ratingCounts(counts: readonly MapCount[], look: MapLook): PlacedRow {
  const sum = (of: readonly MapCount[]) =>
    of.length === 0 ? 0 : { formula: `=${of.map(({ address }) => address).join('+')}` };
  const rated = counts.some(({ rating }) => rating !== 'N/A');
  const words = rated ? (['Red', 'Amber', 'Green'] as const) : [];
  return {
    height: look.heights.counts,
    cells: [
      { column: 0, columns: 1, content: rated ? 'By rating' : 'Risks', style: { font: { bold: true } } },
      ...words.map((word, index): PlacedCell => ({
        column: index + 1,
        columns: 1,
        content: sum(counts.filter(({ rating }) => rating === word)),
        style: {
          ...ratingStyle(word, look.palette),
          font: { size: sizes.heading, bold: true, color: '#000000' },
          horizontal: 'Center',
          numberFormat: `0" ${word}"`,
        },
      })),
      {
        column: words.length + 1,
        columns: 1,
        content: sum(counts),
        style: {
          font: { size: sizes.heading, bold: true },
          horizontal: 'Center',
          numberFormat: '"Total "0',
        },
      },
    ],
  };
}

function keyRow({ grid }: RiskRegister, look: MapLook): PlacedRow {
  const bands = bandWords(grid);
  const text = `Score = likelihood × impact.${bands && ` ${bands}.`} The first line of each cell is its score${bands && ' and rating'}.`;
  return {
    height: look.heights.frame,
    cells: [{ column: 0, columns: look.columns + 1, content: text, style: { font: { size: sizes.note } } }],
  };
}

/**
 * The list behind the front, on a page of its own if it does not fit below it. Its headings stand again on every page;
 * a page ends before a row that it has no room for.
 */
function paginate(
  { front, list, rows: all }: Layout,
  look: MapLook,
  withAims: boolean,
): { rows: PlacedRow[]; breaks: number[] } {
  const heading = listHeading(look, false, withAims);
  const fits = heightOf(all) <= pageHeight;
  const rows = [...front, heading];
  const breaks = fits ? [] : [front.length];
  let used = fits ? heightOf(rows) : heading.height;
  for (const row of list) {
    if (used + row.height > pageHeight) {
      breaks.push(rows.length);
      const again = listHeading(look, true, withAims);
      rows.push(again);
      used = again.height;
    }
    rows.push(row);
    used += row.height;
  }
  return { rows, breaks };
}

function pageSetup(
  rows: number,
  columns: number,
  breaksBefore: readonly number[],
  { sheet }: RiskRegister,
): PageSetup {
  return {
    ...plainPage,
    orientation: 'Landscape',
    margins: { top: 34, bottom: 40, left: 34, right: 34, header: 18, footer: 18 },
    printArea: { row: 0, column: 0, rows, columns },
    breaksBefore,
    centreHorizontally: true,
    footer: {
      ...noWords,
      left: footerText(`Risk heat map, from “${sheet}”`),
      right: `Page &P of ${breaksBefore.length + 1}`,
    },
  };
}
