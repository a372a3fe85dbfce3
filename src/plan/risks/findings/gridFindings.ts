import { sheetCell } from '../../../grid/a1';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import { grids, levelsQuestion, type Asked, type Question } from './levelsQuestion';
import { countRatingWords } from '../countRatings';
import { openRisks, type RiskRegister } from '../register';
import { bandWords, isSaid, riskGridOf } from '../riskGrid';
import { settingFix } from './settingFix';
import { textKey } from '../../../words/fold';

/** One question on a register whose scores or ratings are not by the grid, with the settings that settle it. */
export function gridFindings(register: RiskRegister, asked: Asked): Finding[] {
  const [first] = register.tables;
  if (!first) return [];
  const { row, column } = first.table.area;
  const found = { cell: sheetCell(register.sheet, row, column) };
  const questions = [
    ...(register.doubt === 'levels' ? levelsQuestion(register, asked) : []),
    ...(register.doubt === 'bands' && needsBands(register, asked) ? [bandsQuestion(register, asked)] : []),
    ...wordsQuestion(register),
  ];
  return questions.map((question) => ({ ...found, ...question }));
}

/** On a grid of their own bands are asked for only where a risk has no rating. */
const needsBands = (register: RiskRegister, { details }: Asked): boolean =>
  !isSaid(details).levels ||
  isSaid(details).bands ||
  openRisks(register).some(
    ({ rating, ratingWord, score }) => rating === 'N/A' && ratingWord === '' && score !== null,
  );

function bandsQuestion(register: RiskRegister, { workbook, tables, details }: Asked): Question {
  const { sheet, grid } = register;
  const { bands } = grid;
  const set = riskGridOf(details);
  const settings = bands && { 'Risk red from': bands.redFrom, 'Risk amber from': bands.amberFrom };
  const fix = settings ? settingFix(workbook, tables, 'Set these scores in Plan details', settings) : {};
  if (!bands || (isSaid(details).levels && !isSaid(details).bands))
    return newFinding('risk-bands-unsure', {
      message: `Nothing says from which score on a risk on “${sheet}” is Amber or Red on its grid, ${grids(grid)}. So no risk is rated by its score. In Plan details set Risk red from and Risk amber from${bands ? ` (by its own ratings ${bands.redFrom} and ${bands.amberFrom})` : ''}.`,
      ...fix,
    });
  return newFinding('risk-bands-unsure', {
    message: `The ratings on “${sheet}” are not by the scores that are assumed (${bandWords(set)}): there Red begins at ${bands.redFrom} and Amber at ${bands.amberFrom}. They are left as they are. If that is how you rate, set Risk red from to ${bands.redFrom} and Risk amber from to ${bands.amberFrom} in Plan details.`,
    ...fix,
  });
}

/** So many words are named. */
const mostWords = 6;

/** Ratings in words of the register's own that no setting explains. */
function wordsQuestion(register: RiskRegister): Question[] {
  const { words: known } = register.grid;
  const words = countRatingWords(register).filter(({ word }) => !known?.has(textKey(word)));
  const risks = words.reduce((sum, { count }) => sum + count, 0);
  if (words.length === 0) return [];
  const counts = words.slice(0, mostWords).map(({ word, count }) => `${word} ${count}`);
  const example = words
    .slice(0, 3)
    .map(({ word }) => `${word} = …`)
    .join(', ');
  return [
    newFinding('risk-rating-words', {
      message: `“${register.sheet}” rates ${risks} of ${openRisks(register).length} risks in words that are no colours (${counts.join(', ')}). They are shown as these words and counted as neither Red, Amber nor Green. To give them colours, set Risk ratings in Plan details: ${example} with Red, Amber or Green for each.`,
    }),
  ];
}
