import { type Finding, type Fix, newFinding } from '../../../findings/finding';
import { writeFixes, basisFixes, headlineFixes, profileFixes } from '../fixes';
import { lacksColumn } from '../entry';
import type { Need } from '../needs';
import { ageFindings, earlierFindings, figureFindings } from './figureFindings';
import { columnFindings, publishedFindings, ruleFindings } from './cellFindings';
import { addressOf, cellOfRow, nameOf, sharedFinding, type JudgedDraft } from './judgedDraft';
import { shorten } from '../../../../words/shorten';
import { formatNumber } from '../../../../words/numbers';
import type { Rag } from '../../../rag/rag';
import { judge } from '../judge';

/** The fixes that answer what the officer is asked. */
function fixesOf(code: Need['code'], draft: JudgedDraft): readonly Fix[] {
  switch (code) {
    case 'headline-needed':
      return headlineFixes(draft);
    case 'profile-needed':
      return profileFixes(draft);
    case 'basis-unsure':
      return basisFixes(draft);
    default:
      return [];
  }
}

/** Needs that no other finding tells of; which way is better is asked once for all KPIs of a sheet. */
const asked: readonly Need['code'][] = [
  'headline-needed',
  'profile-needed',
  'quarter-needed',
  'basis-unsure',
];

/** What is asked, where several rows need it. */
const sharedNeeds: Partial<Record<Need['code'], { readonly text: string; readonly advice: string }>> = {
  'headline-needed': {
    text: 'Several measures that do not agree, and none is chosen as the headline measure',
    advice: 'Choose the measure that stands for each KPI in KPI rules.',
  },
  'quarter-needed': {
    text: 'Not judged, because the KPI has a profile and the reporting quarter is not known',
    advice: 'Set the reporting quarter in Plan details.',
  },
  'basis-unsure': {
    text: 'Not judged, because the tolerance may be a share of the target or points',
    advice: 'Say which under “Basis” in KPI rules, or in Plan details.',
  },
};

function needFindings(draft: JudgedDraft): readonly Finding[] {
  const { row, verdict, override } = draft;
  if (override.kind === 'applied') return [];
  const measured = verdict.verdicts[0]?.pair.measureCell ?? cellOfRow(row);
  return verdict.needs
    .filter(({ code }) => asked.includes(code))
    .map(({ code, question }) => {
      const message = `${nameOf(row)} is not judged: ${question}`;
      const found = newFinding(code, { cell: addressOf(measured), message, fixes: fixesOf(code, draft) });
      const { text, advice } = sharedNeeds[code] ?? {};
      return text && advice ? sharedFinding(found, row, text, advice) : found;
    });
}

function problemFindings({ row, verdict, override }: JudgedDraft): readonly Finding[] {
  if (override.kind === 'applied') return [];
  return verdict.problems
    .filter((problem) => !lacksColumn(problem))
    .map(({ severity, code, cell, reason, advice, choices, common }) => {
      const message = `${nameOf(row)} is not judged: ${reason}. ${advice}`;
      return sharedFinding(
        newFinding(code, {
          severity,
          cell: addressOf(cell ?? cellOfRow(row)),
          message,
          fixes: writeFixes(cell, choices),
        }),
        row,
        `Not judged, because ${common ?? reason}`,
        advice,
        common && cell ? `“${shorten(cell.text.trim())}”` : '',
      );
    });
}

/** A target that may be for the whole year, though the row was judged against all of it. */
function annualPerhaps(draft: JudgedDraft): readonly Finding[] {
  const { row, verdict, quarter } = draft;
  const pair = verdict.verdicts.find(({ annual }) => annual === 'perhaps')?.pair;
  if (!pair || verdict.rag === 'N/A' || verdict.rag === 'Green') return [];
  const message = `${nameOf(row)} was judged against its whole target. If that is for the year and the figure for ${quarter ?? 'a part of it'}, say in KPI rules what is expected by each quarter.`;
  return [
    sharedFinding(
      newFinding('profile-perhaps', {
        cell: addressOf(pair.measureCell),
        message,
        fixes: profileFixes(draft),
      }),
      row,
      'Judged against the whole target',
      `If the targets are for the year and the figures for ${quarter ?? 'a part of it'}, say in KPI rules what is expected by each quarter.`,
    ),
  ];
}

/**
 * How far a Red or Amber count is from the next better colour, in whole cases: "4 fewer: Green". Null for
 * rows with several measures, percentages, and rows whose next colour is out of reach (a target below 0).
 */
function nextColour(draft: JudgedDraft): Finding | null {
  const [verdict, ...others] = draft.verdict.verdicts;
  if (!verdict || others.length > 0 || draft.verdict.rag === 'N/A' || draft.verdict.rag === 'Green')
    return null;
  const { measure, measureCell } = verdict.pair;
  const { yardstick } = verdict;
  if (!('value' in measure) || verdict.candidates.unit !== '' || !Number.isInteger(measure.value))
    return null;
  if (yardstick.high !== undefined || yardstick.polarity === 'on target') return null;
  const lower = yardstick.polarity === 'lower';
  const steps = (limit: number): number =>
    Math.max(1, lower ? Math.ceil(measure.value - limit) : Math.ceil(limit - measure.value));
  const value = (count: number): number => measure.value + (lower ? -count : count);
  /** One more where the limit itself does not count, as a strict target. */
  const reach = (limit: number, wanted: Rag): number => {
    const count = steps(limit);
    return judge(value(count), yardstick).rag === wanted ? count : count + 1;
  };
  const { limit } = verdict.judged.judgement;
  const toGreen = reach(yardstick.target, 'Green');
  const word = lower ? 'fewer' : 'more';
  const parts =
    draft.verdict.rag === 'Red' && limit !== null
      ? [`${formatNumber(reach(limit, 'Amber'))} ${word}: Amber`, `${formatNumber(toGreen)} ${word}: Green`]
      : [`${formatNumber(toGreen)} ${word}: Green`];
  if (value(toGreen) < 0) return null;
  const message = `${nameOf(draft.row)} is ${draft.verdict.rag}; ${parts.join(', ')}.`;
  return sharedFinding(
    newFinding('next-colour', { cell: addressOf(measureCell), message }),
    draft.row,
    'How far from a better colour',
    '',
    `${draft.verdict.rag}; ${parts.join(', ')}`,
  );
}

const rank: Record<Rag, number> = { Green: 0, Amber: 1, Red: 2, 'N/A': -1 };

/**
 * A row whose year end is forecast to be worse than its figure to date, or better: two judgements that a reader should
 * not take for one.
 */
function yearEndFindings({ row, rag, yearEnd }: JudgedDraft): readonly Finding[] {
  if (!yearEnd || rag === 'N/A') return [];
  const ahead = yearEnd.published || yearEnd.rag;
  if (ahead === 'N/A' || ahead === rag) return [];
  const worse = rank[ahead] > rank[rag];
  const stated = yearEnd.why || `its forecast for the year end says ${ahead}.`;
  const message = worse
    ? `${nameOf(row)} is ${rag} to date and expected to end the year ${ahead}: ${stated} Say what is planned.`
    : `${nameOf(row)} is ${rag} to date and expected to end the year ${ahead}: ${stated}`;
  return [
    sharedFinding(
      newFinding('year-end-differs', {
        severity: worse ? 'warning' : 'info',
        cell: addressOf(row.forecast ?? null),
        message,
      }),
      row,
      `The year is expected to end ${worse ? 'worse' : 'better'} than it stands to date`,
      worse ? 'Say what is planned.' : '',
      `${rag} to date, then ${ahead}`,
    ),
  ];
}

/** Everything to be said of one row, the gravest first. */
export function rowFindings(draft: JudgedDraft): readonly Finding[] {
  const next = nextColour(draft);
  return [
    ...publishedFindings(draft),
    ...problemFindings(draft),
    ...needFindings(draft),
    ...ruleFindings(draft),
    ...figureFindings(draft),
    ...annualPerhaps(draft),
    ...yearEndFindings(draft),
    ...columnFindings(draft),
    ...earlierFindings(draft),
    ...ageFindings(draft),
    ...(next ? [next] : []),
  ];
}
