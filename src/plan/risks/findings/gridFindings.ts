import { sheetCell } from '../../address';
import type { PlanDetails } from '../../details';
import type { Finding } from '../../finding';
import type { RecognisedTable } from '../../recognised';
import type { WorkbookSnapshot } from '../../snapshot';
import { countRatingWords } from '../countRatings';
import { openRisks, riskSubjects, type RegisterRisk, type RiskRegister } from '../register';
import { strangersOn } from '../registerGrid';
import { scoreRule } from '../scoreRule';
import { bandWords, cityGrid, isSaid, riskGridOf, type RiskGrid, type RiskLevel } from '../riskGrid';
import { settingFix } from './settingFix';
import { together } from './together';

/** Where a register is found: the workbook, for the settings that settle a question. */
interface Asked {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly details: PlanDetails;
}

/** One question on a register whose scores or ratings are not by the grid, with the settings that settle it. */
export function gridFindings(register: RiskRegister, asked: Asked): Finding[] {
  const [first] = register.tables;
  if (!first) return [];
  const { row, column } = first.table.area;
  const found = { cell: sheetCell(register.sheet, row, column) };
  const questions = [
    ...(register.doubt === 'levels' ? [levelsQuestion(register, asked)] : []),
    ...(register.doubt === 'bands' && needsBands(register, asked) ? [bandsQuestion(register, asked)] : []),
    ...wordsQuestion(register),
  ];
  return questions.map((question) => ({ ...found, ...question }));
}

type Question = Omit<Finding, 'cell'> & Partial<Pick<Finding, 'cell'>>;

const values = (levels: readonly RiskLevel[]): string => levels.map(({ value }) => value).join(', ');
const grids = ({ likelihoods, impacts }: Pick<RiskGrid, 'likelihoods' | 'impacts'>): string =>
  `likelihood ${values(likelihoods)} × impact ${values(impacts)}`;

function levelsQuestion(register: RiskRegister, { workbook, tables, details }: Asked): Question {
  const { sheet, grid } = register;
  const open = openRisks(register);
  const rule = scoreRule(open);
  if (rule && rule.kind !== 'product')
    return {
      severity: 'warning',
      code: 'risk-grid-unsure',
      message: `On “${sheet}” the score is not likelihood × impact for ${rule.differing} of ${rule.judged} risks${rule.kind === 'sum' ? ': it is likelihood + impact' : ''}. So no risk is rated by its score. If the scores are meant so, give each risk its colour in a column Rating; else put right the scores.`,
    };
  const set = riskGridOf(details);
  const scored = open.filter(({ score, likelihood, impact }) => (score ?? likelihood ?? impact) !== null);
  const strangers = strangersOn(scored, set);
  const { bands } = grid;
  const size = String(grid.likelihoods.length);
  const isOther = values(grid.impacts) !== values(set.impacts);
  const levels = isOther ? { 'Risk likelihoods': `1 to ${size}`, 'Risk impacts': `1 to ${size}` } : null;
  const settings = levels && {
    ...levels,
    ...(bands && { 'Risk red from': bands.redFrom, 'Risk amber from': bands.amberFrom }),
  };
  const fix = settings ? settingFix(workbook, tables, 'Set this grid in Plan details', settings) : {};
  const [few] =
    strangers.length * 3 <= scored.length
      ? together(strangers, 'score', {
          severity: 'warning',
          code: 'risk-grid-unsure',
          message: `${riskSubjects(strangers)}: ${valuesOf(strangers)} ${strangers.length === 1 ? 'is' : 'are'} not on the grid that is assumed, ${grids(cityGrid)}${isOther ? `, but on one of 1 to ${size} × 1 to ${size}` : ''}. Put right the figures; or, if your grid is another, set Risk likelihoods, Risk impacts, Risk red from and Risk amber from in Plan details. Until then no risk on “${sheet}” is rated by its score.`,
          ...fix,
        })
      : [];
  if (few) return few;
  const scores = open.flatMap(({ score }) => score ?? []);
  const upTo = scores.length > 0 ? ` (up to ${Math.max(...scores)})` : '';
  return {
    severity: 'warning',
    code: 'risk-grid-unsure',
    message: `The ${scores.length > 0 ? `scores${upTo}` : 'likelihoods and impacts'} on “${sheet}” do not fit the grid that is assumed, ${grids(cityGrid)}${
      isOther ? `; they fit 1 to ${size} × 1 to ${size}` : ', nor another usual one'
    }. Until the grid is known no risk is rated by its score. In Plan details set ${
      levels
        ? `Risk likelihoods and Risk impacts to “1 to ${size}”`
        : 'Risk likelihoods and Risk impacts to the levels of your grid (“1 to 5”)'
    }, and Risk red from and Risk amber from to the lowest scores that are Red and Amber${
      bands ? ` (by its own ratings ${bands.redFrom} and ${bands.amberFrom})` : ''
    }.`,
    ...fix,
  };
}

/** On a grid of their own bands are asked for only where a risk has no rating. */
const needsBands = (register: RiskRegister, { details }: Asked): boolean =>
  !isSaid(details).levels ||
  openRisks(register).some(
    ({ rating, ratingWord, score }) => rating === 'N/A' && ratingWord === '' && score !== null,
  );

/** The figures of risks, each once: "15, 20". */
const valuesOf = (risks: readonly RegisterRisk[]): string => {
  const figures = risks.map(
    ({ score, likelihood, impact }) => score ?? `${likelihood ?? '?'} × ${impact ?? '?'}`,
  );
  return [...new Set(figures)].join(', ');
};

function bandsQuestion(register: RiskRegister, { workbook, tables, details }: Asked): Question {
  const { sheet, grid } = register;
  const { bands } = grid;
  const set = riskGridOf(details);
  const settings = bands && { 'Risk red from': bands.redFrom, 'Risk amber from': bands.amberFrom };
  const fix = settings ? settingFix(workbook, tables, 'Set these scores in Plan details', settings) : {};
  if (!bands || isSaid(details).levels)
    return {
      severity: 'warning',
      code: 'risk-bands-unsure',
      message: `Nothing says from which score on a risk on “${sheet}” is Amber or Red on its grid, ${grids(grid)}. So no risk is rated by its score. In Plan details set Risk red from and Risk amber from${bands ? ` (by its own ratings ${bands.redFrom} and ${bands.amberFrom})` : ''}.`,
      ...fix,
    };
  return {
    severity: 'warning',
    code: 'risk-bands-unsure',
    message: `The ratings on “${sheet}” are not by the scores that are assumed (${bandWords(set)}): there Red begins at ${bands.redFrom} and Amber at ${bands.amberFrom}. They are left as they are. If that is how you rate, set Risk red from to ${bands.redFrom} and Risk amber from to ${bands.amberFrom} in Plan details.`,
    ...fix,
  };
}

/** So many words are named. */
const mostWords = 6;

/** Ratings in words of the register's own that no setting explains. */
function wordsQuestion(register: RiskRegister): Question[] {
  const { words: known } = register.grid;
  const words = countRatingWords(register).filter(({ word }) => !known?.has(word.toLowerCase()));
  const risks = words.reduce((sum, { count }) => sum + count, 0);
  if (words.length === 0) return [];
  const counts = words.slice(0, mostWords).map(({ word, count }) => `${word} ${count}`);
  const example = words
    .slice(0, 3)
    .map(({ word }) => `${word} = …`)
    .join(', ');
  return [
    {
      severity: 'info',
      code: 'risk-rating-words',
      message: `“${register.sheet}” rates ${risks} of ${openRisks(register).length} risks in words that are no colours (${counts.join(', ')}). They are shown as these words and counted as neither Red, Amber nor Green. To give them colours, set Risk ratings in Plan details: ${example} with Red, Amber or Green for each.`,
    },
  ];
}
