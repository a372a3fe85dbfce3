import { readDate } from '../../figures/readDate';
import type { Quarter } from '../../kpi';
import { readPeriod } from '../../recognise/readPeriod';
import type { WorkbookSnapshot } from '../../snapshot';
import type { CellPlace } from '../../../grid/cellPlace';
import { findAppendices, findDates } from '../findReferencesIn';
import { placeKey } from '../gatherMentions';
import { looksLikeDate } from './cellFigures';

/** Where a workbook names its appendices, periods and dates. */
export interface NamedPlaces {
  /** By label ("4", "A"): where the appendix stands, and its title. */
  readonly appendices: ReadonlyMap<string, { readonly cell: CellPlace; readonly title: string }>;
  readonly quarters: ReadonlyMap<Quarter, CellPlace>;
  /** "2017/18". */
  readonly years: ReadonlyMap<string, CellPlace>;
  /** ISO, to the day or the month, as cells and texts other than those left out give them. */
  readonly dates: ReadonlyMap<string, CellPlace>;
}

/** A title or a heading is short. */
const longest = 120;
const titleRows = 3;

/**
 * Appendices are sheets of that name and titles that begin with one; periods stand in titles, headings and sheets'
 * names; dates in any cell. `left` are cells that prove nothing.
 */
export function findPlaces(workbook: WorkbookSnapshot, left: ReadonlySet<string>): NamedPlaces {
  const appendices = new Map<string, { cell: CellPlace; title: string }>();
  const quarters = new Map<Quarter, CellPlace>();
  const years = new Map<string, CellPlace>();
  const dates = new Map<string, CellPlace>();
  const named = (text: string, cell: CellPlace): void => {
    const { quarter, year } = readPeriod(text);
    if (quarter && !quarters.has(quarter)) quarters.set(quarter, cell);
    if (year !== undefined && !years.has(year)) years.set(year, cell);
  };
  for (const { name: sheet, used, text, values, isSummary } of workbook.sheets) {
    const first = { sheet, row: used?.row ?? 0, column: used?.column ?? 0 };
    const [byName] = findAppendices(sheet);
    if (byName) appendices.set(byName.label, { cell: first, title: sheet });
    if (!used || isSummary) continue;
    named(sheet, first);
    text.forEach((texts, at) =>
      texts.forEach((words, offset) => {
        const cell = { sheet, row: used.row + at, column: used.column + offset };
        if (words === '' || left.has(placeKey(cell))) return;
        if (/(?:19|20)\d\d/.test(words))
          for (const { date } of findDates(words)) if (!dates.has(date)) dates.set(date, cell);
        if (words.length > longest) return;
        if (looksLikeDate(words)) {
          const date = readDate({ value: values[at]?.[offset] ?? '', text: words });
          if (date !== null && !dates.has(date)) dates.set(date, cell);
          return;
        }
        if (/\d/.test(words)) named(words, cell);
        const [title] = at < titleRows ? findAppendices(words) : [];
        if (title?.start === 0 && appendices.get(title.label)?.title.length !== words.length)
          appendices.set(title.label, { cell, title: words });
      }),
    );
  }
  return { appendices, quarters, years, dates };
}
