import type { SourceCell } from '../../../grid/snapshot';
import { readDate } from '../../figures/readCell';
import { matchHeading } from '../../recognise/matchHeading';
import type { Field } from '../../tables/kinds';
import { columnHeading } from '../headingsOf';
import type { PlacedTable } from '../tablesOfKind';
import { statedMovement } from './readRating';
import { saysOfAppetite } from './riskAims';

type RiskField = Field<'risks'>;
type Cells = Readonly<Partial<Record<RiskField, SourceCell>>>;

/**
 * What else a column holds below its own meaning where a risk takes several rows: "Risk no, Title, Creation date, Owner"
 * is the code, and below it the owner. Only meanings that have no column of their own.
 */
export type Stacked = ReadonlyMap<RiskField, readonly RiskField[]>;

/** A heading that names a meaning beside others is worth little of each. */
const least = 0.38;

/** What is told from other things by its cells alone. */
const told = ['owner', 'appetite', 'againstAppetite', 'trend', 'targetDate', 'updated'] as const;

/** The meanings that headings name beside their own. */
export function stackedMeanings(placed: PlacedTable<'risks'>): Stacked {
  const { columns } = placed.table;
  const stacked = new Map<RiskField, readonly RiskField[]>();
  for (const [field, column] of Object.entries(columns) as [RiskField, number][]) {
    const heading = columnHeading(placed, column);
    const meant = matchHeading(heading)?.byKind.get('risks');
    const isDated = /\b(?:updated?|review(?:ed)?)\b/i.test(heading) && /\bdate\b/i.test(heading);
    const others = told.filter(
      (other) =>
        other !== field &&
        columns[other] === undefined &&
        ((meant?.get(other) ?? 0) >= least ||
          (other === 'updated' && isDated) ||
          (other === 'owner' && /\bowner\b/i.test(heading) && !/\baction\b/i.test(heading))),
    );
    if (others.length > 0) stacked.set(field, others);
  }
  return stacked;
}

/**
 * The cells of a row below that hold what their columns hold beside their own meaning, by that meaning, and the fields
 * of these columns. `filled` is what is known of the risk.
 */
export function stackedFields(
  below: Cells,
  filled: Cells,
  stacked: Stacked,
): { readonly cells: Cells; readonly taken: ReadonlySet<RiskField> } {
  const cells: Partial<Record<RiskField, SourceCell>> = {};
  const taken = new Set<RiskField>();
  for (const [field, others] of stacked) {
    const cell = below[field];
    if (!cell || cell.text === '') continue;
    const other = others.find((one) => (filled[one]?.text ?? '') === '' && fits(one, cell));
    if (!other) continue;
    cells[other === 'appetite' && saysOfAppetite(cell.text) ? 'againstAppetite' : other] = cell;
    taken.add(field);
  }
  return { cells, taken };
}

function fits(field: RiskField, cell: SourceCell): boolean {
  switch (field) {
    case 'owner':
      return isPerson(cell.text);
    case 'appetite':
      return cell.text.length <= 40 && !/\d/.test(cell.text) && !isDate(cell);
    case 'againstAppetite':
      return saysOfAppetite(cell.text) !== null;
    case 'trend':
      return cell.text.length <= 40 && statedMovement(cell.text) !== null;
    default:
      return isDate(cell);
  }
}

/** A name or an office: a few words without a figure or a full stop at the end. */
export const isPerson = (text: string): boolean =>
  /^[\p{L}][\p{L}\s.,'’&/()-]*$/u.test(text.trim()) &&
  text.length <= 80 &&
  text.trim().split(/\s+/).length <= 8 &&
  !/\.$/.test(text.trim());

/** A date, and not the number of a row. */
export function isDate(cell: SourceCell | undefined): boolean {
  return cell !== undefined && !/^\d{1,4}$/.test(cell.text) && readDate(cell) !== null;
}
