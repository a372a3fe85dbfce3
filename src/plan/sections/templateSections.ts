import { nameKey } from '../../words/fold';
import { reportSections, type ReportSection } from './reportSections';
import type { SectionSource, SummarySection } from './section';
import { sectionNamed, wordsOfNames } from './sectionNames';
import { sourceOf, withColumns, withMost, type Fault, type TemplateRow } from './templateRow';
import { summarySections } from './summarySections';

interface Known {
  readonly key: string;
  readonly title: string;
}

/** A row with the published section that it names, if it does, and the key by which texts name it. */
interface Keyed<Base> {
  readonly row: TemplateRow;
  readonly base: Base | undefined;
  readonly key: string;
}

/**
 * The sections of the summary as a template's rows have them: by page, then by order. What a row leaves open is as in the
 * published plan where that has a section of this name or title; else the section shows its own text.
 */
export function summaryOf(rows: readonly TemplateRow[]): {
  readonly sections: readonly SummarySection[];
  readonly faults: readonly Fault[];
} {
  const { keyed, faults } = keyedRows(rows, summarySections);
  const hasPages = rows.some(({ page }) => page !== undefined);
  const charts = new Set<string>();
  let page: 1 | 2 = 1;
  const made = inOrder(keyed).map(({ row, base, key }): SummarySection => {
    const { named, fault } = sourceOf(row, base?.source, 'summary');
    if (fault) faults.push(fault);
    page = row.page ?? (hasPages ? undefined : base?.page) ?? page;
    const isOwn = base && named === null;
    const { place, wide } = isOwn ? base : (named?.look ?? {});
    const source = withMost(
      row,
      withColumns(row, isOwn ? base.source : (named?.summary ?? { kind: 'text' }), faults),
      faults,
    );
    return {
      key,
      title: titleOf(row, base),
      page,
      source: ownChart(source, key, charts),
      words: wordsOfNames([row.section, row.title, ...(base ? [base.title, base.key] : [])]),
      rank: 1,
      ...(base?.under && { under: base.under }),
      ...(base?.optional && { optional: true as const }),
      ...(row.title !== '' && { titled: true as const }),
      ...(place && { place }),
      ...(wide && { wide }),
      ...(row.most !== undefined && { most: row.most }),
      ...((!row.shown || fault) && { off: true as const }),
    };
  });
  const byPage = [1, 2].flatMap((one) => made.filter((section) => section.page === one));
  return { sections: besideTheirHeads(byPage), faults };
}

/** The sections of the report as a template's rows have them. */
export function reportOf(rows: readonly TemplateRow[]): {
  readonly sections: readonly ReportSection[];
  readonly faults: readonly Fault[];
} {
  const { keyed, faults } = keyedRows(rows, reportSections);
  const made = inOrder(keyed).map(({ row, base, key }): ReportSection => {
    const { named, fault } = sourceOf(row, base?.source, 'report');
    if (fault) faults.push(fault);
    const title = titleOf(row, base);
    const { titleOfSeveral, ...published }: Partial<ReportSection> = base ?? ownInReport;
    return {
      ...published,
      key,
      title,
      level: published.level ?? ownInReport.level,
      write: published.write ?? ownInReport.write,
      source: withColumns(row, (base && !named ? base.source : named?.report) ?? { kind: 'text' }, faults),
      words: wordsOfNames([row.section, row.title, ...(base ? [base.title, base.key] : [])]),
      rank: 1,
      ...(titleOfSeveral !== undefined && title === base?.title && { titleOfSeveral }),
      ...(row.most !== undefined && { most: row.most }),
      ...((!row.shown || fault) && { off: true as const }),
    };
  });
  const shown = new Set(made.flatMap(({ key, off }) => (off ? [] : [key])));
  const sections = made.map(({ under, ...section }): ReportSection =>
    under !== undefined && shown.has(under)
      ? { ...section, under }
      : { ...section, title: section.title || (under === undefined ? '' : section.key) },
  );
  return { sections, faults };
}

/** How a section of a council's own stands in the report. */
export const ownInReport = { level: 'part', write: 'numbered', papers: ['progress'] } as const;

/** Each row with its key; a second row of one section is a fault. */
function keyedRows<Base extends Known & { readonly words?: string }>(
  rows: readonly TemplateRow[],
  published: readonly Base[],
): { readonly keyed: readonly Keyed<Base>[]; readonly faults: Fault[] } {
  // By their names and titles alone: "Equality objectives" is not the section of aims and objectives.
  const exact = published.map(({ key, title }) => ({ key, title, words: wordsOfNames([key, title]) }));
  const faults: Fault[] = [];
  const keyed: Keyed<Base>[] = [];
  for (const row of rows) {
    const known = sectionNamed(row.section, exact)?.key;
    const base = published.find(({ key }) => key === known);
    const key = base?.key ?? keyOf(row.section);
    const first = keyed.find((one) => nameKey(one.key) === nameKey(key));
    if (!first) keyed.push({ row, base, key });
    else
      faults.push({
        code: 'template-section-twice',
        row: row.row,
        field: 'section',
        message: `The template names the section “${row.section}” twice, in rows ${first.row.row + 1} and ${row.row + 1} of its sheet. The first counts; delete the other, or give it a name of its own.`,
      });
  }
  return { keyed, faults };
}

/** A section's own key: it holds no "/", and "title" is taken. */
export const keyOf = (name: string): string => {
  const key = name.trim().toLowerCase().replace(/\//g, '-');
  return key === 'title' ? 'title section' : key;
};

/** By their order; a row that has none stands after the row above it. */
function inOrder<Row extends { readonly row: TemplateRow }>(rows: readonly Row[]): readonly Row[] {
  let last = Number.NEGATIVE_INFINITY;
  return rows
    .map((one) => ({ one, order: (last = one.row.order ?? last) }))
    .sort((a, b) => a.order - b.order || 0)
    .map(({ one }) => one);
}

const titleOf = ({ section, title }: TemplateRow, base: Known | undefined): string =>
  title || (base ? base.title : section);

/** Charts of one summary have names of their own. */
function ownChart(source: SectionSource, key: string, taken: Set<string>): SectionSource {
  if (!('chart' in source)) return source;
  const chart = taken.has(source.chart) ? `${source.chart} (${key})` : source.chart;
  taken.add(chart);
  return { ...source, chart };
}

/** A section that has moved away from the heading it stood under, or whose heading is not shown, stands by itself. */
function besideTheirHeads(sections: readonly SummarySection[]): readonly SummarySection[] {
  let head = '';
  return sections.map(({ under, ...section }) => {
    if (section.off) return { ...section, ...(under && { under }) };
    if (under !== undefined && under === head) return { ...section, under };
    head = section.key;
    return section;
  });
}
