import { bases, date, polarities, ragWords } from './column';
import { kindOfTable, registerWords, words } from './kind';

/** What single KPIs need beside their row: "KPI rules". */
export const rules = kindOfTable({
  name: 'KPI rules',
  subject: 'KPI rules',
  tableName: 'KPIRules',
  purpose: 'What a KPI needs beside its row: a tolerance of its own, a profile, a headline measure.',
  fields: {
    ref: {
      name: 'Reference',
      strong: words`ref, reference, kpi ref, kpi reference, kpi`,
      weak: words`no, number, code, id`,
    },
    unit: { name: 'Unit', strong: words`unit, unit of measure, measured in` },
    tolerance: {
      name: 'Tolerance',
      strong: words`tolerance, amber tolerance, tolerance %`,
      weak: words`amber threshold`,
    },
    basis: { name: 'Basis of the tolerance', strong: words`basis, tolerance basis, relative points` },
    goodIs: { name: 'Good is higher, lower or on target', strong: words`good is, polarity, good to be` },
    profile: { name: 'Profile', strong: words`profile, target profile` },
    q1: { name: 'Expected by the end of Quarter 1' },
    q2: { name: 'Expected by the end of Quarter 2' },
    q3: { name: 'Expected by the end of Quarter 3' },
    q4: { name: 'Expected by the end of Quarter 4' },
    headline: { name: 'Headline measure', strong: words`headline, headline measure` },
    override: {
      name: 'Override of the RAG',
      coloured: true,
      strong: words`override, rag override, override rag`,
    },
    reason: {
      name: 'Reason for the override',
      strong: words`reason, reason for override, override reason, reason override`,
    },
    by: {
      name: 'Who made the override',
      strong: words`override by, overridden by, by whom, decided by, override made by`,
    },
    on: {
      name: 'Date of the override',
      strong: words`override on, overridden on, date of override, override date, decided on`,
    },
    figure: {
      name: 'Figure that the override was made for',
      strong: words`override for figure, figure overridden, override figure, figure at override`,
    },
  },
  required: [
    ['ref'],
    ['tolerance', 'profile', 'headline', 'override'],
    ['profile', 'headline', 'basis', 'unit', 'override'],
  ],
  noise: words`expected`,
  vetoes: [...registerWords, ...words`actual, result, performance indicator, measure, status`],
  titles: words`kpi rule, rule`,
  figures: [],
  columns: [
    { field: 'ref', heading: 'Ref', width: 40, horizontal: 'Left' },
    { field: 'unit', heading: 'Unit', width: 60 },
    { field: 'tolerance', heading: 'Tolerance', width: 65, horizontal: 'Right' },
    { field: 'basis', heading: 'Basis', width: 65, choices: bases },
    { field: 'goodIs', heading: 'Good is', width: 65, choices: polarities },
    {
      field: 'profile',
      heading: 'Profile',
      width: 75,
      choices: {
        values: ['Snapshot', 'By quarter'],
        strict: false,
        message:
          'Snapshot: the target stands for every quarter. By quarter: fill in what is expected by the end of each quarter.',
      },
    },
    { field: 'q1', heading: 'Q1 expected', width: 65, horizontal: 'Right' },
    { field: 'q2', heading: 'Q2 expected', width: 65, horizontal: 'Right' },
    { field: 'q3', heading: 'Q3 expected', width: 65, horizontal: 'Right' },
    { field: 'q4', heading: 'Q4 expected', width: 65, horizontal: 'Right' },
    { field: 'headline', heading: 'Headline measure', width: 110, wrap: true, horizontal: 'Left' },
    { field: 'override', heading: 'Override', width: 65, horizontal: 'Center', choices: ragWords, rag: true },
    { field: 'reason', heading: 'Reason for override', width: 240, wrap: true },
    { field: 'by', heading: 'Override by', width: 100, wrap: true },
    { field: 'on', heading: 'Override date', width: 75, numberFormat: date, horizontal: 'Left' },
    { field: 'figure', heading: 'Override for figure', width: 90, wrap: true, horizontal: 'Left' },
  ],
  // Profiles and tolerances stay with the targets; overrides were of figures that have gone.
  newYear: {
    empties: ['override', 'reason', 'by', 'on', 'figure'],
    told: (place, year) =>
      `KPI rules ${place} keep their tolerances and profiles; overrides were of last year’s figures. Check the profiles against the targets of ${year}.`,
    recorded: true,
  },
  checked: true,
});
