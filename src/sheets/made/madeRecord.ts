import type { Area } from '../../grid/area';
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
export const recordNamespace = 'https://github.com/business-plan-for-excel/summary';

/** A record is kept only up to this many characters; a summary of two pages needs a twentieth of it. */
export const mostRecordCharacters = 1_000_000;

type Box = readonly [row: number, column: number, rows: number, columns: number];

/** The record as it is kept: cells that hold nothing left out, each style once. */
interface Kept {
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
  const kept: Kept = {
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
  const xml = `<summary xmlns="${recordNamespace}" version="1" key="${inXml(key)}">${jsonInXml(kept)}</summary>`;
  return xml.length > mostRecordCharacters ? null : xml;
}

/** The record of a custom XML document, with its key; null for one that cannot be read, or of a later version. */
export function recordFromXml(xml: string): { readonly key: string; readonly record: MadeRecord } | null {
  const [, attributes = '', json] = /<summary\b([^>]*)>([^<]*)<\/summary>/.exec(xml) ?? [];
  const key = /\bkey="([^"]*)"/.exec(attributes)?.[1];
  if (json === undefined || key === undefined || !/\bversion="1"/.test(attributes)) return null;
  try {
    const kept: unknown = JSON.parse(json);
    return isKept(kept) ? { key: outOfXml(key), record: fromKept(kept) } : null;
  } catch {
    // Whatever wrote this, it was not this version of the add-in: the summary is then made anew.
    return null;
  }
}

/** Whether all parts of a record are there: someone may have edited the part. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Partial<Record<keyof Kept, unknown>>;
  const lists = [parts.said, parts.places, parts.cells, parts.size, parts.styles, parts.styled];
  return lists.every(Array.isArray) && typeof parts.rest === 'object' && parts.rest !== null;
}

function fromKept({ said, places, cells, size: [rows, columns], styles, styled, rest }: Kept): MadeRecord {
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

/** JSON in which nothing is left that XML would read, whatever an officer wrote. */
const jsonInXml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const inXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const outOfXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
