import { textKey } from '../../words/fold';
import {
  type Kept,
  keptJson,
  keptNamespace,
  readKept,
  type Unreadable,
  writeKept,
} from '../../words/xml/kept';
import type { XmlNode } from '../../words/xml/readXml';
import { allKinds, fields, type TableKind } from '../tables/kinds';

/** What most cells of a column hold. 'mixed': no kind has the most, or too few cells are filled to tell. */
const contentKinds = ['figures', 'dates', 'colours', 'words', 'mixed', 'empty'] as const;

export type Contents = (typeof contentKinds)[number];

/** A column of a table (a row of a transposed one) as it was when the officer said what it means. */
export interface KeptLine {
  /** As `plainHeading` gives it; '' for a column without one. */
  readonly heading: string;
  /** A field of the table's kind; '' for a column that is not used. */
  readonly meaning: string;
  /** The officer picked the meaning; the others were read and shown beside it. */
  readonly chosen: boolean;
  readonly contents: Contents;
}

/**
 * What an officer said of one table. It holds nothing of where the table stands but its sheet: it is found again by
 * the name of the real Excel table, else by its headings on its sheet, else by its headings anywhere.
 */
export interface KeptMapping {
  /** Unique in the workbook. */
  readonly id: string;
  /** 'none': not a table of the plan. */
  readonly kind: TableKind | 'none';
  readonly sheet: string;
  /** Name of the real Excel table, '' for a plain range. */
  readonly tableName: string;
  readonly transposed: boolean;
  readonly headingRows: number;
  /** The nearest text above the table, '' for none: it tells apart tables with equal headings on one sheet. */
  readonly title: string;
  /** Which of the tables with these headings on the sheet it was, from 1, and how many there were. */
  readonly place: number;
  readonly of: number;
  /** All its columns, from the left. */
  readonly lines: readonly KeptLine[];
}

/** What the workbook holds of mappings. */
export interface KeptMappings {
  readonly mappings: readonly KeptMapping[];
  /** Why some could not be read, each reason once; they are left as they are. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * A heading as it is kept and compared: spaces and line breaks made one space, and without the characters that XML
 * does not allow.
 */
export const plainHeading = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** By which headings are compared: capitals and small letters are one. */
export const headingKey = (text: string): string => textKey(plainHeading(text));

/** By which the add-in finds its part among those of others. */
export const mappingsNamespace = keptNamespace('mappings');

/** What one part says. */
interface MappingsSaid {
  readonly mappings: readonly KeptMapping[];
  /** Tables of which what was said cannot be read: of a kind that is not known, or damaged. They are kept as they are. */
  readonly others: readonly unknown[];
}

/** The custom XML parts that hold mappings: one as a rule, several where workbooks were merged. */
export interface MappingsRead {
  readonly mappings: KeptMappings;
  /** The parts that could be read. */
  readonly mappingParts: readonly MappingPart[];
}

export interface MappingPart {
  readonly id: string;
  readonly xml: string;
  /** What it says of tables that cannot be read; it stays in the part. */
  readonly others: readonly unknown[];
}

/**
 * Mappings as they are kept: `{"tables":[…]}`, each table with its columns, all of a table or nothing, for half of one
 * could mislead. Version 1 had an element for each table and column, with yes and no for true and false.
 */
const keptMappings: Kept<MappingsSaid> = {
  element: 'mappings',
  version: 2,
  read({ version, children, json }) {
    const tables =
      version === 1 ? children.filter(({ name }) => name === 'table').map(ofElement) : tablesIn(json());
    if (!tables) return null;
    const read = tables.map((table) => ({ table, mapping: soundMapping(table) }));
    return {
      mappings: read.flatMap(({ mapping }) => mapping ?? []),
      others: read.flatMap(({ table, mapping }) => (mapping ? [] : [table])),
    };
  },
};

/** The part in which mappings are kept. It names tables and columns in plain words, for others to read. */
export const writeMappings = (mappings: readonly KeptMapping[], others: readonly unknown[] = []): string =>
  writeKept(keptMappings, mappingsNamespace, keptJson({ tables: [...mappings, ...others] }));

/** What a part says, or why it cannot be read. */
export const readMappings = (xml: string): MappingsSaid | Unreadable => readKept(keptMappings, xml);

/** Anything that was read, of which nothing is known yet. */
type Unknown<Value> = { readonly [Key in keyof Value]?: unknown };

function tablesIn(value: unknown): readonly unknown[] | null {
  const { tables } = objectOf<{ tables: unknown }>(value);
  return Array.isArray(tables) ? (tables as readonly unknown[]) : null;
}

const objectOf = <Value>(value: unknown): Unknown<Value> =>
  typeof value === 'object' && value !== null ? (value as Unknown<Value>) : {};

/** What was said of a table, if all of it can be read. */
function soundMapping(value: unknown): KeptMapping | null {
  const of = objectOf<KeptMapping>(value);
  const kind = [...allKinds, 'none' as const].find((known) => known === of.kind);
  const numbers = [of.headingRows, of.place, of.of].filter(isCount);
  const [headingRows, place, count] = numbers;
  const lines = kind && Array.isArray(of.lines) ? of.lines.map((line) => soundLine(kind, line)) : [];
  const sound = lines.filter((line) => line !== null);
  if (!kind || textIn(of.id) === '' || sound.length === 0 || sound.length !== lines.length) return null;
  if (headingRows === undefined || place === undefined || count === undefined) return null;
  return {
    id: textIn(of.id),
    kind,
    sheet: textIn(of.sheet),
    tableName: textIn(of.tableName),
    transposed: of.transposed === true,
    headingRows,
    title: textIn(of.title),
    place,
    of: count,
    lines: sound,
  };
}

function soundLine(kind: TableKind | 'none', value: unknown): KeptLine | null {
  const of = objectOf<KeptLine>(value);
  const meaning = textIn(of.meaning);
  const known: readonly string[] = kind === 'none' ? [] : fields[kind];
  if (meaning !== '' && !known.includes(meaning)) return null;
  return {
    heading: textIn(of.heading),
    meaning,
    chosen: of.chosen === true,
    contents: contentKinds.find((contents) => contents === of.contents) ?? 'mixed',
  };
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** A table of version 1 as it is kept now. */
function ofElement({ attributes, children }: XmlNode): Unknown<KeptMapping> {
  const { name, transposed, headingRows, place, of, ...texts } = Object.fromEntries(attributes);
  return {
    ...texts,
    tableName: name,
    transposed: transposed === 'yes',
    headingRows: Number(headingRows),
    place: Number(place),
    of: Number(of),
    lines: children
      .filter((column) => column.name === 'column')
      .map((column) => ({
        ...Object.fromEntries(column.attributes),
        chosen: column.attributes.get('chosen') === 'yes',
      })),
  };
}

/** What the parts of a workbook in the namespace of mappings hold, in their order. */
export function gatherMappings(parts: readonly Omit<MappingPart, 'others'>[]): MappingsRead {
  const mappings: KeptMapping[] = [];
  const unreadable = new Set<Unreadable>();
  const mappingParts: MappingPart[] = [];
  for (const { id, xml } of parts) {
    const read = readMappings(xml);
    if (typeof read === 'string') unreadable.add(read);
    else {
      const { others } = read;
      mappingParts.push({ id, xml, others });
      if (others.length > 0) unreadable.add('damaged');
      for (const mapping of read.mappings) mappings.push(withFreeId(mapping, mappings));
    }
  }
  return { mappings: { mappings, unreadable: [...unreadable] }, mappingParts };
}

/** Two parts may use one id. */
function withFreeId(mapping: KeptMapping, others: readonly KeptMapping[]): KeptMapping {
  let id = mapping.id;
  while (others.some((other) => other.id === id)) id += "'";
  return { ...mapping, id };
}
