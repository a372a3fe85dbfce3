import { kindOfTable, registerWords } from './kind';

/** What single KPIs need beside their row: "KPI rules". */
export const rules = kindOfTable({
  name: 'KPI rules',
  subject: 'KPI rules',
  tableName: 'KPIRules',
  purpose: 'What a KPI needs beside its row: a tolerance of its own, a profile, a headline measure.',
  fields: {
    ref: {
      name: 'Reference',
      strong: ['ref', 'reference', 'kpi ref', 'kpi reference', 'kpi'],
      weak: ['no', 'number', 'code', 'id'],
    },
    unit: { name: 'Unit', strong: ['unit', 'unit of measure', 'measured in'] },
    tolerance: {
      name: 'Tolerance',
      strong: ['tolerance', 'amber tolerance', 'tolerance %'],
      weak: ['amber threshold'],
    },
    basis: { name: 'Basis of the tolerance', strong: ['basis', 'tolerance basis', 'relative points'] },
    goodIs: { name: 'Good is higher, lower or on target', strong: ['good is', 'polarity', 'good to be'] },
    profile: { name: 'Profile', strong: ['profile', 'target profile'] },
    q1: { name: 'Expected by the end of Quarter 1' },
    q2: { name: 'Expected by the end of Quarter 2' },
    q3: { name: 'Expected by the end of Quarter 3' },
    q4: { name: 'Expected by the end of Quarter 4' },
    headline: { name: 'Headline measure', strong: ['headline', 'headline measure'] },
    override: { name: 'Override of the RAG', strong: ['override', 'rag override', 'override rag'] },
    reason: {
      name: 'Reason for the override',
      strong: ['reason', 'reason for override', 'override reason', 'reason override'],
    },
    by: {
      name: 'Who made the override',
      strong: ['override by', 'overridden by', 'by whom', 'decided by', 'override made by'],
    },
    on: {
      name: 'Date of the override',
      strong: ['override on', 'overridden on', 'date of override', 'override date', 'decided on'],
    },
    figure: {
      name: 'Figure that the override was made for',
      strong: ['override for figure', 'figure overridden', 'override figure', 'figure at override'],
    },
  },
  required: [
    ['ref'],
    ['tolerance', 'profile', 'headline', 'override'],
    ['profile', 'headline', 'basis', 'unit', 'override'],
  ],
  noise: ['expected'],
  vetoes: [...registerWords, 'actual', 'result', 'performance indicator', 'measure', 'status'],
  titles: ['kpi rule', 'rule'],
  figures: [],
});
