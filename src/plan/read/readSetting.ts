import { papers, type Paper } from '../sections/reportSections';
import { coverKeys, coverNames, isPeriod, type PlanDetails } from '../details';
import { presetNamed } from '../rag/presets';
import { readPeriod } from '../recognise/readHeading';
import { isOneYear, oneYearIn, readYears, yearsIn, yearsLabel } from '../../words/planYears';
import { readReportingPeriod } from '../../words/reportingPeriods';
import { readLevels, readRatingWords } from './risks/readRating';
import { readAppetiteLevels } from './risks/riskAims';
import { readNumber } from './cells';
import { statedUnit } from './budgets/readThousands';
import { wordKey } from '../../words/fold';

type Read = (value: string) => Partial<PlanDetails> | null;

/** The settings by their names, without spaces and capitals: "KPIs in the plan" and "kpisInPlan" are one. */
const settings: Readonly<Record<string, Read>> = {
  organisation: (organisation) => ({ organisation }),
  council: (organisation) => ({ organisation }),
  department: (department) => ({ department }),
  cluster: (cluster) => ({ cluster }),
  committee: (committee) => ({ committee }),
  planyear: readPlanYear,
  planperiod: readPlanYear,
  year: readPlanYear,
  reportingyear: (value) => ({ reportingYear: oneYearIn(value) ?? value }),
  yearreported: (value) => ({ reportingYear: oneYearIn(value) ?? value }),
  reportingquarter: readQuarter,
  reportingperiod: readQuarter,
  quarter: readQuarter,
  kpisinplan: (value) => {
    const kpisInPlan = readNumber('', value);
    return kpisInPlan === null ? null : { kpisInPlan };
  },
  ragrule: readRagRule,
  rule: readRagRule,
  tolerance: (value) => {
    const tolerance = readNumber('', value.replace('%', ''));
    return tolerance === null || tolerance < 0 ? null : { tolerance, toleranceSet: true };
  },
  tolerancebasis: (value) => ({
    toleranceBasis: /point/i.test(value) ? 'points' : 'relative',
    basisSet: true,
  }),
  signconvention: (signConvention) => ({ signConvention }),
  budgettolerance: (value) => {
    const budgetTolerance = readNumber('', value.replace('%', ''));
    return budgetTolerance === null || budgetTolerance < 0 ? null : { budgetTolerance };
  },
  budgetunit: readBudgetUnit,
  riskredfrom: (value) => {
    const riskRedFrom = readScoreFrom(value);
    return riskRedFrom === null ? null : { riskRedFrom };
  },
  riskamberfrom: (value) => {
    const riskAmberFrom = readScoreFrom(value);
    return riskAmberFrom === null ? null : { riskAmberFrom };
  },
  riskimpacts: (value) => {
    const riskImpacts = readLevels(value, 'impact');
    return riskImpacts && { riskImpacts };
  },
  risklikelihoods: (value) => {
    const riskLikelihoods = readLevels(value, 'likelihood');
    return riskLikelihoods && { riskLikelihoods };
  },
  riskratings: (value) => {
    const riskRatings = readRatingWords(value);
    return riskRatings && { riskRatings };
  },
  riskappetite: readAppetites,
  riskappetites: readAppetites,
  pageorientation: readOrientation,
  orientation: readOrientation,
  summarytheme: readTheme,
  theme: readTheme,
  papers: readPapers,
  blockpublication: (value) => ({ blockPublication: /^(?:yes|y|true|on|block)/i.test(value) }),
  palette: (value) => ({ palette: /traffic/i.test(value) ? 'traffic lights' : 'colour-blind safe' }),
};

/** Names of the settings, for a person to choose from. */
export const settingNames = [
  'organisation',
  'department',
  'cluster',
  'committee',
  'plan year',
  'reporting year',
  'quarter',
  'KPIs in the plan',
  'RAG rule',
  'tolerance',
  'tolerance basis',
  'sign convention',
  'budget tolerance',
  'budget unit',
  'risk red from',
  'risk amber from',
  'risk impacts',
  'risk likelihoods',
  'risk ratings',
  'risk appetite',
  'orientation',
  'palette',
  'summary theme',
  'papers',
  ...Object.values(coverNames),
  'block publication',
];

/**
 * By which names of settings are compared: letters alone, without "the". settingKey("KPIs in the plan") → "kpisinplan",
 * and so is settingKey("kpisInPlan").
 */
export const settingKey = (name: string): string => wordKey(name.replace(/\bthe\b/gi, '')).replace(/\d/g, '');

/**
 * One plan detail from its name and value as written. 'unknown' is a name that is none of the settings; null a value
 * that cannot be read as that setting.
 */
export function readSetting(name: string, value: string): Partial<PlanDetails> | null | 'unknown' {
  const key = settingKey(name);
  const cover = Object.hasOwn(coverKeys, key) ? coverKeys[key] : undefined;
  if (cover) return { [cover]: value.trim() };
  const read = Object.hasOwn(settings, key) ? settings[key] : undefined;
  return read ? read(value.trim()) : 'unknown';
}

/**
 * A year, or a period of several, with the year of it that is reported where both stand there ("2025-30, year 2026/27").
 * What is neither is kept as it is written.
 */
function readPlanYear(value: string): Partial<PlanDetails> {
  const whole = readYears(value);
  if (whole) return { planYear: yearsLabel(whole) };
  const years = yearsIn(value);
  const period = years.find((each) => !isOneYear(each));
  const one = oneYearIn(value);
  if (!period) return { planYear: one ?? value };
  return { planYear: yearsLabel(period), ...(one && { reportingYear: one }) };
}

/** "Q2", "Quarter 2 of 2025/26", "mid-year", "September 2026": the quarter in which it ends, and its year if it names one. */
function readQuarter(value: string): Partial<PlanDetails> | null {
  const found = readReportingPeriod(value);
  const quarter = found?.quarter ?? readPeriod(value).quarter;
  const kind = found?.kind === 'half' || found?.kind === 'year' ? found.kind : undefined;
  return quarter
    ? { quarter, ...(kind && { periodKind: kind }), ...(found?.year && { quarterYear: found.year }) }
    : null;
}

/**
 * Settings with one more. “Plan period” and “Plan year” are one key: where one is set to a period and the other to a
 * year, the year is the one that is reported.
 * withSetting({ planYear: '2025-30' }, { planYear: '2026/27' }) → { planYear: '2025-30', reportingYear: '2026/27' }.
 */
export function withSetting(
  settings: Partial<PlanDetails>,
  read: Partial<PlanDetails>,
): Partial<PlanDetails> {
  const [was, now] = [settings.planYear, read.planYear];
  const both = { ...settings, ...read };
  if (was === undefined || now === undefined || isPeriod(was) === isPeriod(now)) return both;
  const [planYear, year] = isPeriod(was) ? [was, now] : [now, was];
  const isYear = readYears(year) !== null;
  return {
    ...both,
    planYear,
    ...(isYear && { reportingYear: read.reportingYear ?? settings.reportingYear ?? year }),
  };
}

const paperWords: Readonly<Record<Paper, RegExp>> = {
  progress: /\b(?:progress|performance|kpis?|quarterly)\b/i,
  risk: /\brisks?\b/i,
  budget: /\b(?:budgets?|financ(?:e|ial)|money)\b/i,
};

/** "risk, budget", "Progress report and risk update"; "each alone" is all of them, "all in one" none by itself. */
function readPapers(value: string): Partial<PlanDetails> | null {
  if (/\b(?:in one|one|together|combined)\b/i.test(value)) return { papers: [] };
  if (/\b(?:all|each|every|alone|separate(?:ly)?)\b/i.test(value)) return { papers };
  const parts = value.split(/[,;+&]|\band\b/i).filter((part) => part.trim() !== '');
  const named = parts.map((part) => papers.find((paper) => paperWords[paper].test(part)));
  const known = papers.filter((paper) => named.includes(paper));
  return known.length > 0 && named.every((paper) => paper !== undefined) ? { papers: known } : null;
}

/** A published rule sets tolerance and basis together. */
function readRagRule(value: string): Partial<PlanDetails> | null {
  const preset = presetNamed(value);
  return (
    preset && {
      ragRule: preset.name,
      tolerance: preset.tolerance,
      toleranceBasis: preset.basis,
      toleranceSet: true,
      basisSet: true,
    }
  );
}

/** "£", "£000", "£m", or "as stated", which confirms that columns of different units may be added up. */
function readBudgetUnit(value: string): Partial<PlanDetails> | null {
  if (/^as (?:they are )?stated$/i.test(value)) return { unitsConfirmed: true };
  const budgetUnit = /^(?:£|pounds)$/i.test(value) ? 0.001 : statedUnit([value]);
  return budgetUnit && { budgetUnit };
}

function readOrientation(value: string): Partial<PlanDetails> {
  return { orientation: /portrait/i.test(value) ? 'portrait' : 'landscape' };
}

function readTheme(value: string): Partial<PlanDetails> {
  return { summaryTheme: /workbook|own/i.test(value) ? 'workbook' : 'neutral' };
}

function readAppetites(value: string): Partial<PlanDetails> | null {
  const riskAppetites = readAppetiteLevels(value);
  return riskAppetites && { riskAppetites };
}

/** The lowest score of a band: above zero. */
function readScoreFrom(value: string): number | null {
  const score = readNumber('', value);
  return score === null || score <= 0 ? null : score;
}
