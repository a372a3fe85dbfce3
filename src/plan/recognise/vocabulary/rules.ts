import { registerWords, type KindWords } from './words';

/** What single KPIs need beside their row: "KPI rules". */
export const ruleWords: KindWords<'rules'> = {
  kind: 'rules',
  fields: {
    ref: {
      strong: ['ref', 'reference', 'kpi ref', 'kpi reference', 'kpi'],
      weak: ['no', 'number', 'code', 'id'],
    },
    unit: { strong: ['unit', 'unit of measure', 'measured in'] },
    tolerance: { strong: ['tolerance', 'amber tolerance', 'tolerance %'], weak: ['amber threshold'] },
    basis: { strong: ['basis', 'tolerance basis', 'relative points'] },
    goodIs: { strong: ['good is', 'polarity', 'good to be'] },
    profile: { strong: ['profile', 'target profile'] },
    headline: { strong: ['headline', 'headline measure'] },
    override: { strong: ['override', 'rag override', 'override rag'] },
    reason: { strong: ['reason', 'reason for override', 'override reason', 'reason override'] },
    by: { strong: ['override by', 'overridden by', 'by whom', 'decided by', 'override made by'] },
    on: { strong: ['override on', 'overridden on', 'date of override', 'override date', 'decided on'] },
    figure: { strong: ['override for figure', 'figure overridden', 'override figure', 'figure at override'] },
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
};
