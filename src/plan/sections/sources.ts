import { wordKey } from '../../words/fold';
import { groupBy } from '../../words/lists';
import {
  allKinds,
  columnsOf,
  fieldName,
  fieldOf,
  fields,
  kinds,
  schemas,
  type TableKind,
} from '../tables/kinds';
import type { CellSort } from '../tables/kind';
import type { ReportSource } from './reportSections';
import { tableOf, type SectionColumn, type SectionSource, type SummarySection } from './section';
import { summarySections } from './summarySections';

/** What a section of the template can show, by the name that its column “Source” has for it. */
export interface NamedSource {
  readonly name: string;
  /** What a section of the summary shows; null where only the report has such a thing. */
  readonly summary: SectionSource | null;
  /** What a section of the report shows; null where only the summary has such a thing. */
  readonly report: ReportSource | null;
  /** Where it stands on the page of the summary, if it does not flow through the columns. */
  readonly look: Pick<SummarySection, 'place' | 'wide'>;
}

/** Tables that say how a plan is read, and hold nothing to show. */
const neverShown: ReadonlySet<TableKind> = new Set(['details', 'text', 'rules', 'reportText', 'template']);
/** The headings of our own tables are the same for every grid of risks. */
const anyGrid = { likelihoods: [], impacts: [], bands: { redFrom: 0, amberFrom: 0 } };
/** So many columns of a table are shown where neither the template nor the published plan says which. */
const fewColumns = 4;
const figures: ReadonlySet<CellSort | undefined> = new Set(['figure', 'money', 'amount', 'score', 'level']);

const fundingNames = { source: 'Where money comes from', spend: 'Where money is spent' } as const;

/** The name of a source: "KPIs" for { kind: 'table', table: 'kpis', … }; "Draft" for any draft of the report. */
export function sourceName(source: SectionSource | ReportSource): string {
  switch (source.kind) {
    case 'text':
      return 'Text';
    case 'heading':
      return 'Heading';
    case 'draft':
      return 'Draft';
    case 'appendices':
      return 'Appendices';
    case 'table':
      return kinds[source.table].name;
    case 'funding':
      return fundingNames[source.lines];
    default:
      return kinds[source.kind].name;
  }
}

const published: readonly NamedSource[] = [
  ...groupBy(summarySections, ({ source }) => sourceName(source)).values(),
].map(([{ source, place, wide }]) => ({
  name: sourceName(source),
  summary: source,
  report: reportSourceOf(source),
  look: { ...(place && { place }), ...(wide && { wide }) },
}));

function reportSourceOf(source: SectionSource): ReportSource | null {
  if (source.kind === 'text' || source.kind === 'heading') return source;
  return source.kind === 'funding' ? null : tableSource(tableOf({ source }));
}

/** The first columns of our own table of a kind, under their headings. */
function tableSource(table: TableKind): Extract<ReportSource & SectionSource, { kind: 'table' }> {
  const columns = columnsOf(table, anyGrid)
    .slice(0, fewColumns)
    .map(({ field, heading }) => columnOf(table, field, heading));
  return { kind: 'table', table, columns } as Extract<ReportSource & SectionSource, { kind: 'table' }>;
}

function columnOf(table: TableKind, field: string, title: string): SectionColumn {
  return { field, title, ...(figures.has(fieldOf(table, field)?.holds) && { align: 'Right' }) };
}

/** All that a section can show, in the order in which it is offered. */
export const namedSources: readonly NamedSource[] = [
  ...published,
  ...allKinds
    .filter((kind) => !schemas[kind].onRequest && !neverShown.has(kind))
    .filter((kind) => !summarySections.some((section) => tableOf(section) === kind))
    .map((kind): NamedSource => {
      const source = tableSource(kind);
      return { name: kinds[kind].name, summary: source, report: source, look: {} };
    }),
  { name: 'Draft', summary: null, report: { kind: 'draft', of: '' }, look: {} },
  { name: 'Appendices', summary: null, report: { kind: 'appendices' }, look: {} },
];

/** The source that a cell names, by its name or by that of its table: "kpis" and "KPI" are KPIs; null for none. */
export function sourceNamed(words: string): NamedSource | null {
  const key = wordKey(words).replace(/s$/, '');
  return (
    namedSources.find(({ name, summary, report }) =>
      [name, ...tableNames(summary ?? report)].some((known) => wordKey(known).replace(/s$/, '') === key),
    ) ?? null
  );
}

function tableNames(source: SectionSource | ReportSource | null): readonly string[] {
  if (!source || !isOfTable(source) || source.kind === 'funding') return [];
  const kind = source.kind === 'table' ? source.table : source.kind;
  return [kind, kinds[kind].tableName];
}

type OfTable = Exclude<SectionSource | ReportSource, { kind: 'text' | 'heading' | 'draft' | 'appendices' }>;

/** Whether a source shows rows of a table, so that its columns can be named. */
export const isOfTable = (source: SectionSource | ReportSource): source is OfTable => 'columns' in source;

/** The names by which the columns that a source may show are offered: ['Reference', 'KPI', …]. */
export const columnNames = (source: OfTable): readonly string[] =>
  fields[kindOf(source)].map((field) => fieldName(kindOf(source), field));

const kindOf = (source: OfTable): TableKind => (source.kind === 'table' ? source.table : source.kind);

/**
 * The columns that a cell of the template names, in its order: "KPI; Target = What we aim for". A column is named by its
 * title in the published plan, its meaning, or the heading of our own table; behind "=" stands another title.
 * `unknown` are the names that none has.
 */
export function readColumns(
  words: string,
  source: OfTable,
): { readonly columns: readonly SectionColumn[]; readonly unknown: readonly string[] } {
  const table = kindOf(source);
  const own = columnsOf(table, anyGrid);
  const shown: readonly SectionColumn[] = source.columns;
  const found = (name: string): SectionColumn | undefined => {
    const key = wordKey(name);
    const field =
      shown.find(({ title }) => wordKey(title) === key)?.field ??
      fields[table].find((one) => [one, fieldName(table, one)].some((known) => wordKey(known) === key)) ??
      own.find(({ heading }) => wordKey(heading) === key)?.field;
    if (field === undefined) return undefined;
    const heading = own.find((one) => one.field === field)?.heading ?? fieldName(table, field);
    return shown.find((one) => one.field === field) ?? columnOf(table, field, heading);
  };
  const columns: SectionColumn[] = [];
  const unknown: string[] = [];
  for (const part of words.split(/[,;\n]/).filter((one) => one.trim() !== '')) {
    const [name = '', ...title] = part.split('=').map((one) => one.trim());
    const column = found(name);
    if (!column) unknown.push(name);
    else if (!columns.some(({ field }) => field === column.field))
      columns.push(title.length > 0 ? { ...column, title: title.join('=') } : column);
  }
  return { columns, unknown };
}
