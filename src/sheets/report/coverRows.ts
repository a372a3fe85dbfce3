import type { Cover, CoverField } from '../../plan/report/coverFields';
import type { MapCell } from '../risks/mapRow';
import { colours, dottedLine, ruleLine, sizes, type ReportLook } from './look';
import type { PageRow } from './pages';
import { grid } from './grid';
import { heightOf } from './textRows';

/** How many of the first fields the form sets side by side: committee and date, subject and public, report of and for. */
const pairs = 6;

/**
 * The front page's box: two fields a row, then one a row. A field that is not filled in is a dotted line to write on,
 * with the name of what is missing in small letters.
 */
export function coverRows({ fields }: Cover, look: ReportLook): PageRow[] {
  const rows: PageRow[] = [];
  for (let at = 0; at < Math.min(pairs, fields.length); at += 2) {
    const [left, right] = [fields[at], fields[at + 1]];
    rows.push(
      ...fieldRows(
        [left, right].filter((field) => field !== undefined),
        look,
      ),
    );
  }
  for (const field of fields.slice(pairs)) rows.push(...fieldRows([field], look));
  return [...rows, { height: 12, cells: [] }];
}

/** A row of labels and one of values; a field without a label has its value alone. */
function fieldRows(fields: readonly CoverField[], { fontName }: ReportLook): PageRow[] {
  const font = { name: fontName, size: sizes.body };
  const places = fields.length === 1 ? [grid.whole] : [grid.left, grid.right];
  const cells = fields.map((field, at) => ({ field, place: places[at] ?? grid.whole }));
  const label = ({ field, place }: (typeof cells)[number]): MapCell => ({
    column: place.column,
    columns: place.columns,
    content: field.label || (field.missing ? `${field.setting}:` : ''),
    style: {
      font: { size: sizes.table, color: colours.quiet },
      borders: { EdgeTop: ruleLine },
      vertical: 'Bottom',
    },
  });
  const value = ({ field, place }: (typeof cells)[number]): MapCell => ({
    column: place.column,
    columns: place.columns,
    content: field.value,
    style: {
      font: { bold: true },
      wrap: true,
      vertical: 'Top',
      ...(field.missing && { borders: { EdgeBottom: dottedLine } }),
    },
  });
  const bold = { ...font, bold: true };
  return [
    { height: 14, keep: true, cells: cells.map(label) },
    {
      height: Math.max(16, ...cells.map(({ field, place }) => heightOf(field.value, place.width, bold))),
      cells: cells.map(value),
    },
  ];
}
