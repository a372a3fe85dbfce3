import type { Element } from '@xmldom/xmldom';
import { areaOf, overlap, type Area, type FileCell } from '../cells';
import { attribute, children, type Package } from '../readPackage';
import { orderProblems, twice } from './order';

/** A table of a sheet, and where it is. */
interface FoundTable {
  readonly part: string;
  readonly root: Element;
  readonly area: Area | null;
}

export function tablesOf(pack: Package, sheet: string): FoundTable[] {
  return pack.relationships(sheet).flatMap(({ kind, target }) => {
    const part = kind === 'table' ? pack.find(target) : null;
    if (part === null) return [];
    const root = pack.root(part);
    return [{ part, root, area: areaOf(attribute(root, 'ref')) }];
  });
}

export const tableName = (root: Element): string =>
  attribute(root, 'displayName') ?? attribute(root, 'name') ?? '';

/** What is wrong with the tables of a sheet: places, columns, headings that differ from their cells, filters. */
export function tableProblems(
  tables: readonly FoundTable[],
  cells: ReadonlyMap<string, FileCell>,
  merges: readonly Area[],
): string[] {
  return tables.flatMap(({ part, root, area }, index) => {
    if (!area) return [`${part}: ref ${attribute(root, 'ref')}`];
    const others = tables.slice(index + 1).flatMap((other) => other.area ?? []);
    return [
      ...orderProblems(root, 'table', part),
      ...[
        ...(others.some((other) => overlap(area, other)) ? ['overlaps another table'] : []),
        ...(merges.some((merge) => overlap(area, merge)) ? ['has a merge in it'] : []),
        ...nameProblems(tableName(root)),
        ...sizeProblems(root, area),
        ...columnProblems(root, area),
        ...headingProblems(root, area, cells),
        ...filterProblems(root, area),
      ].map((problem) => `${part}: ${problem}`),
    ];
  });
}

const nameProblems = (name: string): string[] =>
  name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\]*$/u.test(name) ? [] : [`the name ${name}`];

const headings = (root: Element): number => Number(attribute(root, 'headerRowCount') ?? 1);
const totals = (root: Element): number => Number(attribute(root, 'totalsRowCount') ?? 0);

function sizeProblems(root: Element, { top, bottom, right }: Area): string[] {
  const rows = bottom - top + 1 - headings(root) - totals(root);
  return rows < 1 || right > 16_384 || bottom > 1_048_576
    ? [`has ${rows} rows of data, up to column ${right}`]
    : [];
}

const columnsOf = (root: Element): Element[] =>
  children(root, 'tableColumns').flatMap((list) => children(list, 'tableColumn'));

function columnProblems(root: Element, { left, right }: Area): string[] {
  const columns = columnsOf(root);
  const [list] = children(root, 'tableColumns');
  const count = attribute(list ?? root, 'count');
  return [
    ...(columns.length === right - left + 1
      ? []
      : [`has ${columns.length} columns in ${attribute(root, 'ref')}`]),
    ...(list && count !== null && Number(count) !== columns.length ? [`counts ${count} columns`] : []),
    ...twice(columns.map((each) => plain(attribute(each, 'name')).toLowerCase())).map(
      (name) => `column ${name} twice`,
    ),
    ...twice(columns.map((each) => attribute(each, 'id') ?? '')).map((id) => `column id ${id} twice`),
  ];
}

function headingProblems(root: Element, { left, top }: Area, cells: ReadonlyMap<string, FileCell>): string[] {
  if (headings(root) === 0) return [];
  return columnsOf(root).flatMap((column, index) => {
    const name = plain(attribute(column, 'name'));
    const cell = cells.get(`${top}:${left + index}`);
    if (cell?.type === 'text' && plain(cell.value) === name) return [];
    return [`column ${JSON.stringify(name)} stands under ${JSON.stringify(cell?.value ?? null)}`];
  });
}

function filterProblems(root: Element, { left, top, right, bottom }: Area): string[] {
  const [filter] = children(root, 'autoFilter');
  if (!filter) return [];
  const area = areaOf(attribute(filter, 'ref'));
  const covers =
    area?.left === left && area.top === top && area.right === right && area.bottom === bottom - totals(root);
  const outside = children(filter, 'filterColumn').some(
    (column) => Number(attribute(column, 'colId') ?? 0) > right - left,
  );
  return [
    ...(covers ? [] : [`filters ${attribute(filter, 'ref')} of ${attribute(root, 'ref')}`]),
    ...(outside ? ['filters a column that it does not have'] : []),
  ];
}

/** A name as a person reads it: _x000a_ is a line break, and all line breaks are one. */
const plain = (text: string | null): string =>
  (text ?? '')
    .replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
