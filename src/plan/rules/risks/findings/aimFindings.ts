import { type Finding, newFinding } from '../../../findings/finding';
import { ratedAs } from '../../../read/risks/countRatings';
import { statedMovement } from '../../../read/risks/readRating';
import { openRisks, riskSubject, type RegisterRisk, type RiskRegister } from '../../../read/risks/register';
import { standingTo, standingToAppetite, type Standing } from '../../../read/risks/riskAims';
import { fewOf, inList } from '../../../../words/lists';
import { shorten } from '../../../../words/shorten';
import { together } from './together';

/** How an open risk stands to what it shall come to, and to what is accepted. */
interface RiskStanding {
  readonly risk: RegisterRisk;
  readonly target: Standing;
  readonly appetite: Standing;
}

/** The open risks of a register, in its order, with how each stands to its target and its appetite. */
export const standings = (register: RiskRegister): RiskStanding[] =>
  openRisks(register).map((risk) => {
    const judged = { score: risk.score, rating: ratedAs(risk, register) };
    return {
      risk,
      target: risk.target ? standingTo(judged, risk.target) : null,
      appetite: standingToAppetite(judged, risk.appetite),
    };
  });

/** So many risks are named, and so many words. */
const mostNamed = 8;

/**
 * Risks above appetite, risks that are not at their target yet (each said once), a register's word on its appetite that
 * its scores contradict, and one question where the appetite is a level in words that nothing explains.
 */
export function aimFindings(register: RiskRegister): Finding[] {
  const all = standings(register);
  const above = all.filter(({ appetite }) => appetite === 'above');
  const away = all.filter(({ target, appetite }) => target === 'above' && appetite !== 'above');
  const contradicted = all.filter(
    ({ risk, appetite }) => appetite === null && (risk.appetite?.says ?? null) !== null,
  );
  return [
    ...together(
      risksOf(above),
      'score',
      newFinding('risk-above-appetite', {
        message: `${howMany(above, all)} above appetite: ${named(above)}. Say what brings ${above.length === 1 ? 'it' : 'each'} down and by when, or that it is accepted and why.`,
      }),
    ),
    ...together(
      risksOf(away),
      'score',
      newFinding('risk-above-target', {
        message: `${howMany(away, all)} above ${away.length === 1 ? 'its target' : 'their targets'}: ${named(away)}.`,
      }),
    ),
    ...together(
      risksOf(contradicted),
      'score',
      newFinding('risk-appetite-differs', {
        message: `${inList(fewOf(contradicted.map(contradiction), mostNamed))}. Put right the word, the score or the appetite; until then it is not known how ${contradicted.length === 1 ? 'the risk stands' : 'these risks stand'}.`,
      }),
    ),
    ...levelsQuestion(register, all),
  ];
}

const risksOf = (some: readonly RiskStanding[]): RegisterRisk[] => some.map(({ risk }) => risk);

const howMany = (some: readonly RiskStanding[], all: readonly RiskStanding[]): string =>
  `${some.length} of ${all.length} ${all.length === 1 ? 'risk' : 'risks'} ${some.length === 1 ? 'is' : 'are'}`;

const named = (some: readonly RiskStanding[]): string => inList(fewOf(some.map(described), mostNamed));

/** "CR20 (24 now, target 16 by 31 March 2027, appetite 12, rising)". */
function described({ risk }: RiskStanding): string {
  const { score, target, appetite, cells } = risk;
  const by = cells.targetDate?.text ?? '';
  const aim = target?.score ?? (target && target.rating !== 'N/A' ? target.rating : null);
  const facts = [
    ...(score === null ? [] : [`${score} now`]),
    ...(aim === null ? [] : [`target ${aim}${by && ` by ${by}`}`]),
    ...((appetite?.limit ?? null) === null ? [] : [`appetite ${appetite?.limit}`]),
    ...(statedMovement(cells.trend?.text ?? '') === 'up' ? ['rising'] : []),
  ];
  return `${riskSubject(risk)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}

const contradiction = ({ risk: { score, appetite, ...risk } }: RiskStanding): string =>
  `${riskSubject(risk)} is said to be ${appetite?.says === 'above' ? 'above' : 'within'} appetite, but its score is ${score ?? 'not known'} and its appetite ${appetite?.limit ?? appetite?.rating ?? ''}`;

/** Levels in words, of which it is not known up to which score each goes, and of which the register itself says nothing. */
function levelsQuestion({ sheet }: RiskRegister, all: readonly RiskStanding[]): Finding[] {
  const asked = all.filter(({ risk: { appetite } }) => appetite?.says === null && appetite.level !== '');
  const levels = [...new Set(asked.map(({ risk }) => risk.appetite?.level ?? ''))];
  return together(
    risksOf(asked),
    'appetite',
    newFinding('risk-appetite-unsure', {
      message: `The appetite on “${sheet}” is given in words (${levels
        .slice(0, 4)
        .map((level) => `“${shorten(level)}”`)
        .join(
          ', ',
        )}), and nothing says up to which score each accepts a risk. So it is not known which of ${asked.length === 1 ? 'these' : `these ${asked.length}`} risks stand above appetite. Set Risk appetite in Plan details: ${levels
        .slice(0, 3)
        .map((level) => `${shorten(level, 20)} = …`)
        .join(', ')} with the highest score that each accepts.`,
    }),
  );
}
