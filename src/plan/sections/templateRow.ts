import { inList } from '../../words/lists';
import type { FindingCode } from '../findings/catalogue';
import type { Field } from '../tables/kinds';
import type { ReportSource } from './reportSections';
import type { SectionSource } from './section';
import {
  columnNames,
  isOfTable,
  namedSources,
  readColumns,
  sourceName,
  sourceNamed,
  type NamedSource,
} from './sources';
import { hasPresetColumns } from './templatePresets';

/** A row of the template, as far as its cells can be read; '' and undefined for what is left open. */
export interface TemplateRow {
  /** On its sheet, counted from 0. */
  readonly row: number;
  readonly paper: 'summary' | 'report';
  readonly section: string;
  readonly title: string;
  readonly page: 1 | 2 | undefined;
  readonly order: number | undefined;
  readonly shown: boolean;
  readonly source: string;
  readonly columns: string;
  readonly most: number | undefined;
}

/** What cannot be followed, and in which cell of the row it stands. */
export interface Fault {
  readonly code: Extract<FindingCode, `template-${string}`>;
  readonly row: number;
  readonly field: Field<'template'>;
  readonly message: string;
}

/** What a row says it shows; null where that is what the published section shows anyway. */
export function sourceOf(
  row: TemplateRow,
  own: SectionSource | ReportSource | undefined,
  paper: TemplateRow['paper'],
): { readonly named: NamedSource | null; readonly fault?: Fault } {
  if (row.source === '') return { named: null };
  const named = sourceNamed(row.source);
  if (named && own && named.name === sourceName(own)) return { named: null };
  const isKnown = named?.[paper] && named.name !== 'Draft';
  if (isKnown) return { named };
  const offered = namedSources.filter((one) => one[paper] && one.name !== 'Draft').map(({ name }) => name);
  const known = own?.kind === 'draft' ? [...offered, 'Draft'] : offered;
  return {
    named: null,
    fault: {
      code: 'template-source-unknown',
      row: row.row,
      field: 'source',
      message: `“${row.source}” is nothing that the section “${row.section}” can show, so the section is left out. Choose one of ${inList(known, 'or')}.`,
    },
  };
}

/**
 * A source with the columns that the row names; those that its table does not have are faults. Columns that officers
 * wrote themselves, and not those that a preset began the row with, are shown though no row fills them.
 */
export function withColumns<Source extends SectionSource | ReportSource>(
  { row, section, columns: words, paper }: TemplateRow,
  source: Source,
  faults: Fault[],
): Source {
  if (words === '') return source;
  if (!isOfTable(source)) {
    faults.push(
      columnFault(row, `“${words}” names columns, and the section “${section}” shows text, which has none`),
    );
    return source;
  }
  const { columns, unknown } = readColumns(words, source);
  if (unknown.length > 0)
    faults.push(
      columnFault(
        row,
        `The section “${section}” has no column ${inList(
          unknown.map((name) => `“${name}”`),
          'or',
        )}. It can show ${inList(columnNames(source))}`,
      ),
    );
  if (columns.length === 0) return source;
  const isPreset = hasPresetColumns(section, paper === 'summary' ? 'Summary' : 'Report', words);
  return {
    ...source,
    columns: isPreset ? columns : columns.map((one) => ({ ...one, asked: true as const })),
  };
}

/** How many of the highest risks are named. Money is shown whole, for its total is of all lines. */
export function withMost(
  { row, section, most }: TemplateRow,
  source: SectionSource,
  faults: Fault[],
): SectionSource {
  if (most === undefined) return source;
  if (source.kind === 'risks') return { ...source, most };
  if (source.kind === 'funding' || source.kind === 'budgets')
    faults.push({
      code: 'template-cell-unread',
      row,
      field: 'mostLines',
      message: `“Most lines” of the section “${section}” was left aside: its total is of all lines, so all of them are shown.`,
    });
  return source;
}

const columnFault = (row: number, message: string): Fault => ({
  code: 'template-column-unknown',
  row,
  field: 'columns',
  message: `${message}.`,
});
