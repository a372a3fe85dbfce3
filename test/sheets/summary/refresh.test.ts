import { type CellContent, emptySheet } from '../../../src/sheets/description';
import { alignLists, findEdits } from '../../../src/sheets/summary/refresh/findEdits';
import { foldContent } from '../../../src/sheets/made/expectedContents';
import { placeEdits } from '../../../src/sheets/summary/refresh/planRefresh';
import { recordFromXml, recordToXml, type MadeRecord } from '../../../src/sheets/made/madeRecord';

/** A record of one passage a row, in the first column; what was written is what the plan said. */
function recordOf(passages: Readonly<Record<string, CellContent>>): MadeRecord {
  const said = Object.entries(passages).map(([id, content]) => ({ id, content }));
  return {
    said,
    places: new Map(said.map(({ id }, row) => [id, { row, column: 0, rows: 1, columns: 1 }])),
    written: { ...emptySheet, blocks: [{ row: 0, column: 0, cells: said.map(({ content }) => [content]) }] },
  };
}

const now = (...rows: CellContent[][]) => ({
  contents: rows,
  text: rows.map((row) => row.map((content) => (typeof content === 'object' ? '69%' : String(content)))),
});

const aims = { 'aims/heading': 'Our aims', 'aims/0/lead': 'Safe', 'aims/0/text': 'People are safe.' };

describe('what was changed by hand', () => {
  const record = recordOf(aims);

  test('is nothing where the sheet says what the plan said, whatever its line breaks', () => {
    expect(findEdits(record, now(['Our aims'], ['Safe'], ['People\nare safe.']))).toMatchObject({
      edits: [],
      additions: [],
      rowsGone: 0,
    });
  });

  test('is one passage, although a row was inserted above it', () => {
    const { edits, additions, pageRows } = findEdits(
      record,
      now(['Our aims'], ['See page 4'], ['Safe'], ['People are safe and well.']),
    );
    expect(edits.map(({ id, now: { text } }) => [id, text])).toEqual([
      ['aims/0/text', 'People are safe and well.'],
    ]);
    expect(additions.map(({ text, row }) => [text, row])).toEqual([['See page 4', 1]]);
    expect(pageRows).toBe(4);
  });

  test('is a row that was deleted, whose passage nobody changed', () => {
    expect(findEdits(record, now(['Our aims'], ['People are safe.']))).toMatchObject({
      edits: [],
      rowsGone: 1,
    });
  });

  test('is no formula whose cells have moved, or whose sheet was renamed or deleted', () => {
    const linked = recordOf({ 'kpis/1/1': { formula: `=IF('KPIs 1'!C5="","",'KPIs 1'!C5)` } });
    const moved = { formula: `=IF(List!D9="","",List!D9)` };
    expect(findEdits(linked, now([moved])).edits).toEqual([]);
    expect(findEdits(linked, now([{ formula: '=IF(#REF!="","",#REF!)' }])).edits).toEqual([]);
    expect(findEdits(linked, now(['70%'])).edits.map(({ now: { content } }) => content)).toEqual(['70%']);
  });

  test('is a passage that has no place and stays deleted', () => {
    const gone = { ...record, places: new Map([...record.places].filter(([id]) => id !== 'aims/0/lead')) };
    expect(findEdits(gone, now(['Our aims'], ['Safe'], ['People are safe.'])).edits).toEqual([
      { id: 'aims/0/lead', now: { content: '', text: '' } },
    ]);
  });
});

describe('an edit of the old summary', () => {
  const edit = (id: string, text: string) => ({ id, now: { content: text, text } });
  const before = recordOf({ ...aims, 'aims/1/lead': 'Potential', 'aims/1/text': 'People thrive.' }).said;

  test('follows its paragraph where another was put before it', () => {
    const after = recordOf({
      'aims/heading': 'Our aims',
      'aims/0/lead': 'New',
      'aims/0/text': 'Something new.',
      'aims/1/lead': 'Safe',
      'aims/1/text': 'People are safe.',
      'aims/2/lead': 'Potential',
      'aims/2/text': 'People thrive.',
    }).said;
    const { kept, homeless } = placeEdits([edit('aims/1/text', 'People bloom.')], before, after);
    expect(kept.map(({ id, planNow }) => [id, planNow])).toEqual([['aims/2/text', null]]);
    expect(homeless).toEqual([]);
  });

  test('tells the plan’s new words, and is none once the plan says the same', () => {
    const after = recordOf({ ...aims, 'aims/0/text': 'Everyone is safe.' }).said;
    expect(placeEdits([edit('aims/0/text', 'All are safe.')], before, after).kept[0]?.planNow).toBe(
      'Everyone is safe.',
    );
    expect(placeEdits([edit('aims/0/text', 'Everyone is safe.')], before, after).kept).toEqual([]);
  });

  test('has no home where its paragraph has gone', () => {
    const { homeless } = placeEdits([edit('aims/1/text', 'People bloom.')], before, recordOf(aims).said);
    expect(homeless.map(({ id }) => id)).toEqual(['aims/1/text']);
  });
});

test('lists are aligned by what they share in order, and between that one by one', () => {
  expect(alignLists(['a', 'b', 'c'], ['x', 'a', 'B', 'c'])).toEqual([1, 2, 3]);
  expect(alignLists(['a', 'b', 'c'], ['a', 'c'])).toEqual([0, null, 1]);
  expect(alignLists(['a'], [])).toEqual([null]);
  expect(alignLists([], ['a'])).toEqual([]);
});

test('a formula is known by its shape, a text by its words', () => {
  expect(foldContent({ formula: "=SUM('A b'!$C$5,D6)/1000" })).toBe(
    foldContent({ formula: '=SUM(X!C7,D9)/1000' }),
  );
  expect(foldContent({ formula: '=A1+1' })).not.toBe(foldContent({ formula: '=A1*2' }));
  expect(foldContent(' two\n words ')).toBe('two words');
  expect(foldContent(null)).toBe('');
});

describe('a record kept as XML', () => {
  test.each(['<b> & "c" ]]>', '\u0001 \uffff \ud83d\ude00 שלום', '=1+1', `it's </summary>`])(
    'is the same again, with %j in it',
    (text) => {
      const record = recordOf({ 'aims/0/text': text, 'risks/count/Red': 4 });
      const xml = recordToXml('7"<&', record);
      expect(xml).not.toBeNull();
      expect(recordFromXml(xml ?? '')).toEqual({ key: '7"<&', record });
    },
  );

  test('is none where it is too large, damaged, or of a later version', () => {
    expect(recordToXml('1', recordOf({ 'aims/0/text': 'x'.repeat(1_000_001) }))).toBeNull();
    const xml = recordToXml('1', recordOf(aims)) ?? '';
    expect(recordFromXml(xml.replace('version="1"', 'version="2"'))).toBeNull();
    expect(recordFromXml(xml.replace('"said"', '"sad"'))).toBeNull();
    expect(recordFromXml(xml.slice(0, 90))).toBeNull();
  });
});
