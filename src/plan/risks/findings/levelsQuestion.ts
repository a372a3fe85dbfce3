import type { PlanDetails } from '../../details';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { RecognisedTable } from '../../recognised';
import type { WorkbookSnapshot } from '../../snapshot';
import { openRisks, riskSubjects, type RegisterRisk, type RiskRegister } from '../register';
import { strangersOn } from '../registerGrid';
import { cityGrid, riskGridOf, type RiskGrid, type RiskLevel } from '../riskGrid';
import { scoreRule } from '../scoreRule';
import { settingFix } from './settingFix';
import { together } from './together';

/** Where a register is found: the workbook, for the settings that settle a question. */
export interface Asked {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly details: PlanDetails;
}

/** A finding on a register as a whole, if it names no cells. */
export type Question = Omit<Finding, 'cell'> & Partial<Pick<Finding, 'cell'>>;

const values = (levels: readonly RiskLevel[]): string => levels.map(({ value }) => value).join(', ');

/** Levels in words: "likelihood 1, 2, 3, 4 × impact 1, 2, 4, 8". */
export const grids = ({ likelihoods, impacts }: Pick<RiskGrid, 'likelihoods' | 'impacts'>): string =>
  `likelihood ${values(likelihoods)} × impact ${values(impacts)}`;

/** The question about a register whose levels or scores are of no grid that is known; none where nothing hangs on it. */
export function levelsQuestion(register: RiskRegister, asked: Asked): Question[] {
  const open = openRisks(register);
  // Where every risk has a rating of its own the grid changes no colour.
  const isRated = open.every(({ rating, ratingWord }) => rating !== 'N/A' || ratingWord !== '');
  const severity = isRated ? 'info' : 'warning';
  if (open.some(({ ofScale }) => ofScale !== undefined))
    return isRated ? [] : [wordsQuestion(register, open)];
  const rule = scoreRule(open);
  if (rule && rule.kind !== 'product')
    return [
      newFinding('risk-grid-unsure', {
        severity,
        message: `On “${register.sheet}” the score is not likelihood × impact for ${rule.differing} of ${rule.judged} risks${rule.kind === 'sum' ? ': it is likelihood + impact' : ''}. So no risk is rated by its score. If the scores are meant so, give each risk its colour in a column Rating; else put right the scores.`,
      }),
    ];
  return [gridQuestion(register, open, asked, severity)];
}

function wordsQuestion({ sheet }: RiskRegister, open: readonly RegisterRisk[]): Question {
  const texts = open.flatMap(({ cells }) => [cells.likelihood?.text ?? '', cells.impact?.text ?? '']);
  const words = [...new Set(texts)].filter((text) => text !== '').slice(0, 4);
  return newFinding('risk-grid-unsure', {
    severity: 'warning',
    message: `Likelihoods and impacts on “${sheet}” are words (${words.map((word) => `“${word}”`).join(', ')}), and nothing says how much each counts. So the risks have no scores and no colours. In Plan details set Risk likelihoods and Risk impacts to your words from the lowest to the highest (“Low, Medium, High”), and Risk red from and Risk amber from to the lowest scores that are Red and Amber.`,
  });
}

function gridQuestion(
  { sheet, grid }: RiskRegister,
  open: readonly RegisterRisk[],
  { workbook, tables, details }: Asked,
  severity: 'warning' | 'info',
): Question {
  const set = riskGridOf(details);
  const scored = open.filter(({ score, likelihood, impact }) => (score ?? likelihood ?? impact) !== null);
  const strangers = strangersOn(scored, set);
  const { bands } = grid;
  const isOther = values(grid.impacts) !== values(set.impacts);
  const range = `1 to ${grid.likelihoods.length}`;
  const fix = isOther
    ? settingFix(workbook, tables, 'Set this grid in Plan details', {
        'Risk likelihoods': range,
        'Risk impacts': range,
        ...(bands && { 'Risk red from': bands.redFrom, 'Risk amber from': bands.amberFrom }),
      })
    : {};
  const [few] = together(
    strangers.length * 3 <= scored.length ? strangers : [],
    'score',
    newFinding('risk-grid-unsure', {
      severity,
      message: `${riskSubjects(strangers)}: ${figuresOf(strangers)} ${strangers.length === 1 ? 'is' : 'are'} not on the grid that is assumed, ${grids(cityGrid)}${isOther ? `, but on one of ${range} × ${range}` : ''}. Put right the figures; or, if your grid is another, set Risk likelihoods, Risk impacts, Risk red from and Risk amber from in Plan details. Until then no risk on “${sheet}” is rated by its score.`,
      ...fix,
    }),
  );
  if (few) return few;
  const scores = open.flatMap(({ score }) => score ?? []);
  const figures =
    scores.length > 0
      ? `scores on “${sheet}” (up to ${Math.max(...scores)})`
      : `likelihoods and impacts on “${sheet}”`;
  const known = isOther ? `they fit ${range} × ${range}` : 'nor do they fit another usual grid';
  return newFinding('risk-grid-unsure', {
    severity,
    message: `The ${figures} do not fit the grid that is assumed, ${grids(cityGrid)}; ${known}. Until the grid is known no risk is rated by its score. In Plan details set Risk likelihoods and Risk impacts to ${
      isOther ? `“${range}”` : 'the levels of your grid (“1 to 5”)'
    }, and Risk red from and Risk amber from to the lowest scores that are Red and Amber${
      bands ? ` (by its own ratings ${bands.redFrom} and ${bands.amberFrom})` : ''
    }.`,
    ...fix,
  });
}

/** The figures of risks, each once: "15, 20". */
const figuresOf = (risks: readonly RegisterRisk[]): string => {
  const figures = risks.map(
    ({ score, likelihood, impact }) => score ?? `${likelihood ?? '?'} × ${impact ?? '?'}`,
  );
  return [...new Set(figures)].join(', ');
};
