import { capital } from '../../words/capital';
import { stem } from '../../words/fold';

/**
 * Words that say of when or of what kind a column is without changing its meaning: "Current status" is a status. They
 * count a little where the phrase that fits does not hold them. As stems.
 */
export const qualifiers: ReadonlySet<string> = new Set(
  [
    'current',
    'latest',
    'overall',
    'reported',
    'quarterly',
    'performance',
    'this',
    'year',
    'end',
    'date',
    'todate',
    'quarter',
  ]
    .concat(['short', 'full', 'name', 'corporate', 'council', 'agreed', 'planned', 'key', 'most', 'recent'])
    .concat(['actual', 'report', 'month', 'monthly', 'period', 'where', 'applicable', 'if', 'any'])
    .map(stem),
);

/** How much of a word a qualifier counts. */
export const qualifierShare = 0.3;

/** Words that say in what a column of figures counts. Beside a strong phrase they rule nothing out. As stems. */
export const unitWords: ReadonlySet<string> = new Set(
  [
    'number',
    'no',
    'num',
    'average',
    'avg',
    'mean',
    'median',
    'total',
    'count',
    'unit',
    '£',
    '£m',
    '£k',
    '£000',
    '%',
  ]
    .concat(['percentage', 'percent', 'money', 'day', 'working', 'hour', 'week', 'minute', 'min', 'sec'])
    .map(stem),
);

/** What a figure is counted in; it does not change what a column is. */
const unit =
  /^(?:£\s*(?:[mk]|bn|000s?|million|thousands?)?|%|[mk]|no|nos|num|numbers?|#|av|avg|ave|average|mean|median|total|sum|counts?|units?|per|percent(?:age)?|percentages|points?|pp|days?|working|calendar|hours?|hrs?|mins?|minutes?|secs?|seconds?|weeks?|wks?|mm|km|kg|kwh|tonnes?|miles?|\d+|000s?|is|of|in|and|or|the|a|rounded)$/i;

/** "(higher is better)" says which way, and "(better)/worse" is a variance. */
const wayUp = /^(?=.*\b(?:high|low|bigg|small)\w*\b)(?=.*\b(?:good|better|best)\b).*$/i;

/** A bracket at any place: "(no.)", "[£m]". */
const bracket = /[([]([^()[\]]{1,40})[)\]]/g;

/** A heading in its parts: the words themselves, and the brackets that hold a unit or which way is better alone. */
interface SetApart {
  readonly text: string;
  readonly units: readonly string[];
}

/**
 * Sets units in brackets apart from a heading: "Actual (average)" → "Actual" and "average"; "Value (unit: %)" → "Value"
 * and "unit: %". What else stands in brackets stays where it is, for it may be the meaning: "2023/24 (target)",
 * "Target (previous year)". A heading that is nothing but a unit stays whole.
 */
export function setUnitsApart(heading: string): SetApart {
  const units: string[] = [];
  const text = heading.replace(bracket, (whole, inner: string) => {
    const words = inner.split(/[^A-Za-z0-9£%#']+/).filter((word) => word !== '');
    if (words.length === 0 || !(words.every((word) => unit.test(word)) || wayUp.test(inner))) return whole;
    units.push(inner.trim());
    return ' ';
  });
  return /[A-Za-z]/.test(text) ? { text, units } : { text: heading, units: [] };
}

/**
 * When in the treatment of a risk a score was given: before anything was done, after controls, now, where it shall be,
 * at an earlier date, or up to which it is accepted. 'plain' where a heading does not say.
 */
export type RiskStage = 'before' | 'plain' | 'after' | 'current' | 'target' | 'previous' | 'appetite';

/** The figures of a risk that a register may give for several stages. */
export const stagedFields: readonly string[] = ['likelihood', 'impact', 'score', 'rating'];

/** The meaning of a figure that is one of the target: 'score' → 'targetScore'. */
export const ofTarget = (field: string): string => `target${capital(field)}`;

/** The figure that a meaning of the target is: 'targetScore' → 'score'; null for any other. */
export const figureOfTarget = (field: string): string | null =>
  stagedFields.find((figure) => ofTarget(figure) === field) ?? null;

/** The score that counts is of the latest stage: now before after controls, before one that says nothing. */
const order: readonly RiskStage[] = ['before', 'plain', 'after', 'current'];

interface StagedHeading {
  readonly stage: RiskStage;
  /** The heading without what says the stage. */
  readonly rest: string;
}

const treatment =
  '(?:\\s+(?:any|all|the|existing|current|key|risk))*\\s*-?\\s*(?:controls?|mitigati\\w*|treatments?|actions?|measures?|management)?(?:\\s+actions?)?(?:\\s+in\\s+place)?';
const phrase = (words: string, tail = ''): RegExp => new RegExp(`\\b(?:${words})\\b${tail}`, 'gi');

/** What says a stage, the one that decides first. "Target score after controls" is a target. */
const signs: readonly (readonly [RiskStage, RegExp])[] = [
  [
    'target',
    phrase('target(?:ed)?|desired|tolerable|aspirational|future|planned|projected|forecast|proposed'),
  ],
  ['target', phrase('(?:after|post|following|with)\\s+(?:further|planned|future|additional|new)', treatment)],
  ['previous', phrase('previous|prior(?!\\s+to)|last|former')],
  ['before', phrase('before|without|with\\s+no|prior\\s+to|pre|excluding', treatment)],
  ['before', phrase('inherent|gross|raw|initial|original|un(?:controlled|mitigated|treated|managed)')],
  ['after', phrase('after|with|post|following|including', treatment)],
  ['after', phrase('residual|net|mitigated|controlled|treated|managed|revised|remaining')],
  ['current', phrase('current|present|today|latest|now')],
  ['appetite', phrase('(?:risk\\s+)?(?:appetite|tolerance)')],
];

/** Only beside a word for a figure: "Risk rating mitigation" is one after it, "Risk mitigation" is what is done. */
const bareTreatment = /^mitigation\s+(?=.*\brisk\b)|(?<!\s)\s+mitigation$(?<=\brisk\b.*)/i;
const figureWord = /\b(?:rating|score|likelihood|probability|impact|severity)\b/i;

/**
 * The stage that a heading names, with the rest of its words: "Residual risk score" → after, "risk score"; "Likelihood
 * (pre-mitigation)" → before, "Likelihood"; "Score" → plain.
 */
export function readStage(heading: string): StagedHeading {
  const text = heading.replace(/[()[\]/–—-]+/g, ' ').replace(/\s+/g, ' ');
  for (const [stage, sign] of signs)
    if (text.search(sign) !== -1)
      return {
        stage,
        rest: signs
          .reduce((rest, [, other]) => rest.replace(other, ' '), text)
          .replace(/\s+/g, ' ')
          .trim(),
      };
  if (bareTreatment.test(text) && figureWord.test(text))
    return { stage: 'after', rest: text.replace(bareTreatment, '').trim() };
  return { stage: 'plain', rest: heading };
}

/** "Residual risk", "Net exposure", "Inherent": the column of a stage that does not say which figure it holds. */
export const isStageAlone = (rest: string): boolean =>
  rest
    .toLowerCase()
    .split(/[^a-z]+/)
    .every((word) => /^(?:|risks?|level|assessment|position|exposure|of|the|profile)$/.test(word));

/** The later of the stages that a risk's own score can be of; null where there is none of these. */
export const latestStage = (stages: readonly RiskStage[]): RiskStage | null =>
  [...order].reverse().find((stage) => stages.includes(stage)) ?? null;
