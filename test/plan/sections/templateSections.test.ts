import { reportSections } from '../../../src/plan/sections/reportSections';
import { summarySections } from '../../../src/plan/sections/summarySections';
import {
  presetFor,
  presetNamed,
  presetRows,
  type PresetRow,
} from '../../../src/plan/sections/templatePresets';
import type { TemplateRow } from '../../../src/plan/sections/templateRow';
import { reportOf, summaryOf } from '../../../src/plan/sections/templateSections';
import { kinds } from '../../../src/plan/tables/kinds';

const row = (section: string, more: Partial<TemplateRow> = {}, at = 0): TemplateRow => ({
  row: at,
  paper: 'summary',
  section,
  title: '',
  page: undefined,
  order: undefined,
  shown: true,
  source: '',
  columns: '',
  most: undefined,
  ...more,
});

const rowsOf = (rows: readonly PresetRow[], paper: 'summary' | 'report'): TemplateRow[] =>
  rows.flatMap(([section, title, page, order, , source, columns, most, own], at) =>
    own.toLowerCase() === paper
      ? [
          row(
            section,
            {
              paper,
              title,
              source,
              columns,
              ...(page !== '' && { page: page as 1 | 2 }),
              ...(order !== '' && { order }),
              ...(most !== '' && { most }),
            },
            at,
          ),
        ]
      : [],
  );

const named = (sections: readonly { key: string; off?: true }[]) =>
  sections.flatMap(({ key, off }) => (off ? [] : [key]));

describe('presets', () => {
  test('the table offers each of them, by its name', () => {
    for (const name of kinds.template.presets ?? []) expect(presetNamed(name)).toBe(name);
  });

  test('2022/23 gives the published sections back, with their sources, columns, places and heads', () => {
    const rows = presetRows('2022/23');
    const summary = summaryOf(rowsOf(rows, 'summary'));
    expect(summary.faults).toEqual([]);
    const plain = ({ words: _words, rank: _rank, ...one }: (typeof summary.sections)[number]) => one;
    expect(summary.sections.map(plain)).toEqual(
      summarySections.map((one) => ({
        ...plain(one),
        titled: true,
        ...(one.source.kind === 'risks' && { most: one.source.most }),
      })),
    );
    const report = reportOf(rowsOf(rows, 'report'));
    expect(report.faults).toEqual([]);
    expect(report.sections.map(({ key, source, under, then }) => [key, source, under, then])).toEqual(
      reportSections.map(({ key, source, under, then }) => [key, source, under, then]),
    );
  });

  test.each(['2018-21', 'Several years'] as const)('%s can be followed in all its rows', (preset) => {
    const { sections, faults } = summaryOf(rowsOf(presetRows(preset), 'summary'));
    expect(faults).toEqual([]);
    expect(new Set(named(sections)).size).toBe(sections.length);
  });

  test.each([
    ['2025-30', true, 'Several years', ''],
    ['2019/20', true, '2018-21', ''],
    ['2022/23', true, '2022/23', ''],
    ['2024/25', true, '2022/23', 'No template of 2024/25 is known'],
    ['2024/25', false, 'Several years', 'another council'],
    [undefined, true, 'Several years', 'nothing says'],
  ])('for a plan of %s (City: %s): %s', (years, isCity, preset, note) => {
    const chosen = presetFor(years, isCity);
    expect(chosen.preset).toBe(preset);
    if (note === '') expect(chosen.note).toBe('');
    else expect(chosen.note).toContain(note);
  });
});

describe('sections of a template', () => {
  test('a name is a published section by its key or its title alone, and is never folded into one like it', () => {
    const { sections } = summaryOf(
      ['Aims', 'Our aims and objectives are…', 'Equality objectives', 'Our vision', 'Key projects'].map(
        (one, at) => row(one, {}, at),
      ),
    );
    expect(sections.map(({ key }) => key)).toEqual([
      'aims',
      'equality objectives',
      'our vision',
      'key projects',
    ]);
  });

  test('order goes before the row; a row without one follows the row above it', () => {
    const { sections } = summaryOf([
      row('one', { order: 30 }, 0),
      row('two', {}, 1),
      row('three', { order: 10 }, 2),
      row('four', { order: 20.5 }, 3),
    ]);
    expect(named(sections)).toEqual(['three', 'four', 'one', 'two']);
  });

  test('a page that is left open is that of the section before, and the pages go before the order', () => {
    const { sections } = summaryOf([
      row('one', { order: 1, page: 2 }, 0),
      row('two', { order: 2 }, 1),
      row('three', { order: 3, page: 1 }, 2),
    ]);
    expect(sections.map(({ key, page }) => [key, page])).toEqual([
      ['three', 1],
      ['one', 2],
      ['two', 2],
    ]);
  });

  test('a section whose heading is off, or far away, stands by itself', () => {
    const rows = (more: Partial<TemplateRow>, order: number) => [
      row('impact', { order: 1, page: 1, ...more }, 0),
      row('people', { order: 5, page: 1 }, 1),
      row('last year we', { order, page: 1 }, 2),
    ];
    const under = (all: readonly TemplateRow[]) =>
      summaryOf(all).sections.find(({ key }) => key === 'last year we')?.under;
    expect(under(rows({}, 2))).toBe('impact');
    expect(under(rows({}, 9))).toBeUndefined();
    expect(under(rows({ shown: false }, 2))).toBeUndefined();
  });

  test('two sections of one chart have charts of two names', () => {
    const { sections } = summaryOf([row('budgets'), row('their budgets', { source: 'Budgets' }, 1)]);
    const charts = sections.flatMap(({ source }) => ('chart' in source ? [source.chart] : []));
    expect(new Set(charts).size).toBe(2);
  });

  test('columns: by title, meaning or our heading, in their order, with titles of their own', () => {
    const { sections, faults } = summaryOf([
      row('kpis', { columns: 'RAG, Owner; Current performance = Now' }),
      row('savings', { source: 'savings', columns: 'unidentified = To find, saving' }, 1),
    ]);
    expect(faults).toEqual([]);
    expect(
      sections.map(({ source }) =>
        'columns' in source ? source.columns.map(({ field, title }) => [field, title]) : [],
      ),
    ).toEqual([
      [
        ['rag', 'RAG'],
        ['owner', expect.any(String)],
        ['measure', 'Now'],
      ],
      [
        ['unidentified', 'To find'],
        ['saving', 'Saving'],
      ],
    ]);
  });
});
