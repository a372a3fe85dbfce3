import type { Area } from '../../grid/area';
import { keptJson, keptNamespace, readKept, writeKept, type Kept } from '../../words/xml/kept';
import type { CellContent, SheetDescription, Style } from '../description';

/** What the plan itself says in a passage of a made sheet, before a manager changed its words. */
export interface Said {
  /** Of the passage, unique on its sheet: "aims/0/text". */
  readonly id: string;
  readonly content: CellContent;
}

/** What is remembered of a sheet that a command made, so that making it again can tell what was written by hand. */
export interface MadeRecord {
  /** What the plan said when the sheet was written; none on a sheet of which a manager's words are not kept. */
  readonly said: readonly Said[];
  /** Where each passage was put; one that the manager has deleted has no place. */
  readonly places: ReadonlyMap<string, Area>;
  /** What was written, the manager's words of an earlier refresh included. */
  readonly written: SheetDescription;
}

/** Namespace of the custom XML parts in which records are kept. */
export const recordNamespace = keptNamespace('summary');

/** A record is kept only up to this many characters; a summary of two pages needs a twentieth of it. */
const mostRecordCharacters = 1_000_000;

type Box = readonly [row: number, column: number, rows: number, columns: number];

/** The record as it is kept: cells that hold nothing left out, each style once. */
interface KeptRecord {
  readonly said: readonly Said[];
  readonly places: readonly (readonly [string, ...Box])[];
  readonly cells: readonly (readonly [number, number, CellContent])[];
  readonly size: readonly [number, number];
  readonly styles: readonly Style[];
  readonly styled: readonly (readonly [number, ...Box])[];
  readonly rest: Omit<SheetDescription, 'blocks' | 'styles'>;
}

const boxOf = ({ row, column, rows, columns }: Area): Box => [row, column, rows, columns];
const areaOf = ([row, column, rows, columns]: Box): Area => ({ row, column, rows, columns });

/** A record as a custom XML document; `key` is the one that its sheet wears. null where it is too large to keep. */
export function recordToXml(key: string, { said, places, written }: MadeRecord): string | null {
  const { blocks, styles, ...rest } = written;
  const unique = [...new Set(styles.map(({ style }) => JSON.stringify(style)))];
  const kept: KeptRecord = {
    said,
    places: [...places].map(([id, area]) => [id, ...boxOf(area)]),
    cells: blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((content, across) =>
          content === null ? [] : [[row + down, column + across, content] as const],
        ),
      ),
    ),
    size: [
      Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length)),
      Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0))),
    ],
    styles: unique.map((style) => JSON.parse(style) as Style),
    styled: styles.map(({ area, style }) => [unique.indexOf(JSON.stringify(style)), ...boxOf(area)]),
    rest,
  };
  const xml = writeKept(keptRecord, recordNamespace, keptJson(kept), { key });
  return xml.length > mostRecordCharacters ? null : xml;
}

/** Sheets of all kinds are remembered under the name of the first kind that was, the summary. */
const keptRecord: Kept<{ readonly key: string; readonly record: MadeRecord }> = {
  element: 'summary',
  version: 1,
  read({ attributes, json }) {
    const key = attributes.get('key');
    const kept = json();
    return key !== undefined && isKept(kept) ? { key, record: fromKept(kept) } : null;
  },
};

/** The record of a custom XML document, with its key; null for one that cannot be read, or of a later version. */
export function recordFromXml(xml: string): { readonly key: string; readonly record: MadeRecord } | null {
  const read = readKept(keptRecord, xml);
  return typeof read === 'string' ? null : read;
}

/** Whether all parts of a record are there: someone may have edited the part. */
function isKept(value: unknown): value is KeptRecord {
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Partial<Record<keyof KeptRecord, unknown>>;
  const lists = [parts.said, parts.places, parts.cells, parts.size, parts.styles, parts.styled];
  return lists.every(Array.isArray) && typeof parts.rest === 'object' && parts.rest !== null;
}

function fromKept({
  said,
  places,
  cells,
  size: [rows, columns],
  styles,
  styled,
  rest,
}: KeptRecord): MadeRecord {
  const grid: CellContent[][] = Array.from({ length: rows }, () =>
    new Array<CellContent>(columns).fill(null),
  );
  for (const [row, column, content] of cells) {
    const line = grid[row];
    if (line) line[column] = content;
  }
  return {
    said,
    places: new Map(places.map(([id, ...box]) => [id, areaOf(box)])),
    written: {
      ...rest,
      blocks: [{ row: 0, column: 0, cells: grid }],
      styles: styled.map(([index, ...box]) => ({ area: areaOf(box), style: styles[index] ?? {} })),
    },
  };
}
