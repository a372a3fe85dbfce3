import { wordKey } from '../../words/fold';
import { isOneYear, readYears } from '../../words/planYears';
import { kinds } from '../tables/kinds';
import { reportSections, type ReportSource } from './reportSections';
import type { SectionSource } from './section';
import { isOfTable, sourceName } from './sources';
import { summarySections } from './summarySections';

/** The names that the table offers. */
const presets = ['2018-21', '2022/23', 'Several years'] as const;
type TemplatePreset = (typeof presets)[number];

/** A row of the template in the order of its columns; '' for an empty cell. */
export type PresetRow = readonly [
  section: string,
  title: string,
  page: number | '',
  order: number | '',
  shown: 'Yes' | 'No',
  source: string,
  columns: string,
  mostLines: number | '',
  paper: 'Summary' | 'Report',
];

/** A section of a preset's summary: name, title, page, and source, columns and most lines where it shows no text. */
type Listed = readonly [
  section: string,
  title: string,
  page: 1 | 2,
  source?: string,
  columns?: string,
  mostLines?: number | undefined,
];

/**
 * What the City's two-sided plans of 2018 to 2021 had to hold, by the committee reports that presented them (16 June
 * 2017, 8 March 2019, 23 March 2020): ambitions, budget and planned outcomes, projects with other departments and of the
 * department's own, its capabilities, a look ahead, measures of outcomes, and what will be reduced or stopped. The
 * titles are ours.
 */
const from2018: readonly Listed[] = [
  ['aims', 'Our ambitions are...', 1],
  ['corporate outcomes', 'The Corporate Plan outcomes we contribute to are...', 1],
  ['workstreams', 'Our priorities for {year} are...', 1],
  ['joint projects', 'Projects we share with other departments', 1],
  ['departmental projects', 'Our own projects', 1],
  ['capabilities', 'How we will develop our capabilities', 1],
  ['doing less of', 'What we will reduce or stop', 1],
  ['looking ahead', 'Opportunities and challenges ahead', 2],
  ['actions', 'Plans and actions in {year}', 2, kinds.actions.name, 'Plan, Due'],
  ['risks', 'Key risks', 2, kinds.risks.name, 'Risk, Score, Rating', 5],
  ['kpis', 'How we will measure our outcomes', 2, kinds.kpis.name],
  ['sources', 'Where our money comes from (£000)', 2, 'Where money comes from'],
  ['spend', 'Where our money is spent (£000)', 2, 'Where money is spent'],
  ['budgets', 'Our budget (£000)', 2, kinds.budgets.name],
];

/** A plain plan of several years, of no council in particular. */
const severalYears: readonly Listed[] = [
  ['aims', 'Our purpose and aims', 1],
  ['corporate outcomes', 'The corporate outcomes we support', 1],
  ['priorities', 'Our priorities for {period}', 1],
  ['last year we', 'What we did in {last year}', 1],
  ['this year we will', 'What we will do in {year}', 1],
  ['people', 'Our people', 1],
  ['property', 'Our property', 1],
  ['equality', 'Equality, diversity and inclusion', 1],
  ['dependencies', 'What we depend on', 1],
  ['actions', 'Milestones in {year}', 2, kinds.actions.name, 'Plan, Due, Owner'],
  ['risks', 'Our main risks', 2, kinds.risks.name, 'Risk, Score, Rating', 5],
  [
    'savings',
    'Savings (£000)',
    2,
    kinds.savings.name,
    'Saving, Target = Target, Delivered = Delivered, Unidentified = To find',
  ],
  ['edi', 'Our equality self-assessment', 2, kinds.edi.name],
  ['kpis', 'How we measure progress', 2, kinds.kpis.name],
  ['sources', 'Where our money comes from (£000)', 2, 'Where money comes from'],
  ['spend', 'Where our money is spent (£000)', 2, 'Where money is spent'],
  ['budgets', 'Budget and forecast (£000)', 2, kinds.budgets.name],
];

/** Rows stand ten apart, so that one can be put between two. */
const step = 10;

/** The rows that a new template is filled with, those of the summary before those of the report. */
export function presetRows(preset: TemplatePreset): readonly PresetRow[] {
  const summary = { '2018-21': from2018, '2022/23': published, 'Several years': severalYears }[preset];
  return [
    ...summary.map(([section, title, page, source = 'Text', columns = '', most], at): PresetRow => [
      section,
      title,
      page,
      (at + 1) * step,
      'Yes',
      source,
      columns,
      most ?? '',
      'Summary',
    ]),
    ...reportSections.map(({ key, title, source }, at): PresetRow => [
      key,
      title,
      '',
      (at + 1) * step,
      'Yes',
      sourceName(source),
      columnsOf(source),
      '',
      'Report',
    ]),
  ];
}

/**
 * Whether a template's row still names the columns of a section that a preset began it with, and not others:
 * ("actions", "Summary", "Plan, Due, Owner") → true; ("actions", "Summary", "Plan, Owner, Status") → false.
 */
export const hasPresetColumns = (section: string, paper: PresetRow[8], columns: string): boolean =>
  presets
    .flatMap(presetRows)
    .some(
      (row) =>
        row[8] === paper && wordKey(row[0]) === wordKey(section) && wordKey(row[6]) === wordKey(columns),
    );

/** The sections of the published plan 2022/23, as they are declared. */
const published: readonly Listed[] = summarySections.map(({ key, title, page, source }) => [
  key,
  title,
  page,
  sourceName(source),
  columnsOf(source),
  source.kind === 'risks' ? source.most : undefined,
]);

/** Titles with words to fill in are the product's to give. */
function columnsOf(source: SectionSource | ReportSource): string {
  if (!isOfTable(source)) return '';
  const titles = source.columns.map(({ title }) => title);
  return titles.some((title) => /[{,]/.test(title)) ? '' : titles.join(', ');
}

/**
 * The preset that is meant by its name, by a year that it is of ("2019/20") or by a period of several years; null for
 * none. presetNamed("2018–21") → "2018-21"; presetNamed("2025-30") → "Several years"; presetNamed("2024/25") → null.
 */
export function presetNamed(words: string): TemplatePreset | null {
  const known = presets.find((name) => wordKey(name) === wordKey(words));
  if (known) return known;
  if (/^\s*(?:several|plain|multi-?\s?year)\s*(?:years?)?\s*$/i.test(words)) return 'Several years';
  const years = readYears(words);
  if (!years) return null;
  if (years.basis === 'financial' && years.first >= 2018 && years.last <= 2020) return '2018-21';
  if (!isOneYear(years)) return 'Several years';
  return years.basis === 'financial' && years.first === 2022 ? '2022/23' : null;
}

/** The preset for a plan by its years, and, where they do not settle it, why it was chosen: one sentence. */
export function presetFor(
  planYear: string | undefined,
  isCity: boolean,
): { readonly preset: TemplatePreset; readonly note: string } {
  const named = planYear === undefined ? null : presetNamed(planYear);
  const years = readYears(planYear);
  if (named === 'Several years') return { preset: named, note: '' };
  if (isCity && named) return { preset: named, note: '' };
  const others = 'To begin with another one, name it: 2018-21, 2022/23 or Several years.';
  if (!years || !isCity) {
    const why = years ? 'the plan is of another council' : 'nothing says of which years the plan is';
    return {
      preset: 'Several years',
      note: `The template was filled with the plain preset “Several years”, for ${why}. ${others}`,
    };
  }
  const preset = years.first < 2021 ? '2018-21' : '2022/23';
  return {
    preset,
    note: `No template of ${planYear} is known, so the template was filled with the preset “${preset}”. ${others}`,
  };
}
