import { fields, tableKinds, type TableKind } from '../tables/kinds';
import { contentKinds } from './kept';
import type { KeptLine, KeptMapping, Unreadable } from './kept';
import { encodeAttribute, scanXml, type XmlNode } from './scanXml';

/** By which the add-in finds its part among those of others. */
export const mappingsNamespace = 'https://github.com/business-plan-for-excel/mappings';

/** Version of the form below; a part of a later one is left alone. */
const version = 1;

/** The part in which mappings are kept. It names tables and columns in plain words, for others to read. */
export function writeMappings(mappings: readonly KeptMapping[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<mappings xmlns="${mappingsNamespace}" version="${version}">`,
    ...mappings.flatMap((mapping) => [
      `  <table${attributes({
        id: mapping.id,
        kind: mapping.kind,
        sheet: mapping.sheet,
        name: mapping.tableName,
        transposed: mapping.transposed ? 'yes' : 'no',
        headingRows: String(mapping.headingRows),
        title: mapping.title,
        place: String(mapping.place),
        of: String(mapping.of),
      })}>`,
      ...mapping.lines.map(
        ({ heading, meaning, chosen, contents }) =>
          `    <column${attributes({ heading, meaning, chosen: chosen ? 'yes' : 'no', contents })}/>`,
      ),
      '  </table>',
    ]),
    '</mappings>',
  ].join('\n');
}

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`)
    .join('');

/** The mappings of a part, or why it cannot be read. All of a part or nothing: half of it could mislead. */
export function readMappings(xml: string): readonly KeptMapping[] | Unreadable {
  const root = scanXml(xml);
  if (root?.name !== 'mappings') return 'damaged';
  const written = Number(root.attributes.get('version'));
  if (!Number.isInteger(written) || written < 1) return 'damaged';
  if (written > version) return 'newer';
  const mappings = root.children.filter(({ name }) => name === 'table').map(readTable);
  const sound = mappings.filter((mapping) => mapping !== null);
  return sound.length === mappings.length ? sound : 'damaged';
}

function readTable({ attributes: of, children }: XmlNode): KeptMapping | null {
  const kind = [...tableKinds, 'none' as const].find((known) => known === of.get('kind'));
  const lines = children.filter(({ name }) => name === 'column').map((node) => kind && readLine(kind, node));
  const sound = lines.filter((line) => line !== null && line !== undefined);
  const id = of.get('id') ?? '';
  const numbers = ['headingRows', 'place', 'of'].map((name) => Number(of.get(name)));
  const [headingRows = 0, place = 0, count = 0] = numbers;
  if (!kind || id === '' || sound.length !== lines.length || sound.length === 0) return null;
  if (numbers.some((number) => !Number.isInteger(number) || number < 0)) return null;
  return {
    id,
    kind,
    sheet: of.get('sheet') ?? '',
    tableName: of.get('name') ?? '',
    transposed: of.get('transposed') === 'yes',
    headingRows,
    title: of.get('title') ?? '',
    place,
    of: count,
    lines: sound,
  };
}

function readLine(kind: TableKind | 'none', { attributes: of }: XmlNode): KeptLine | null {
  const meaning = of.get('meaning') ?? '';
  const known: readonly string[] = kind === 'none' ? [] : fields[kind];
  if (meaning !== '' && !known.includes(meaning)) return null;
  return {
    heading: of.get('heading') ?? '',
    meaning,
    chosen: of.get('chosen') === 'yes',
    contents: contentKinds.find((contents) => contents === of.get('contents')) ?? 'mixed',
  };
}
