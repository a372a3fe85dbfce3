import { sheetCell } from '../../../../grid/a1';
import { type Finding, type Fix, newFinding } from '../../../findings/finding';
import { countRatingWords } from '../../../read/risks/countRatings';
import { openRisks, type RiskRegister, riskSubjects, type RegisterRisk } from '../../../read/risks/register';
import {
  bandWords,
  isSaid,
  riskGridOf,
  cityGrid,
  type RiskGrid,
  type RiskLevel,
} from '../../../read/risks/riskGrid';
import { textKey } from '../../../../words/fold';
import type { PlanDetails } from '../../../details';
import type { RecognisedTable } from '../../../recognise/recognised';
import type { WorkbookSnapshot } from '../../../../grid/snapshot';
import { strangersOn, scoreRule } from '../../../read/risks/registerGrid';
import { together } from './together';
import { cellEdit } from '../../kpis/fixes';
import { cellAt, textAt } from '../../../read/cells';
import { listRows } from '../../../read/rowKind';
import { tablesOfKind } from '../../../read/tablesOfKind';
import { gridOf } from '../../../../grid/sheetGrid';
import { settingKey } from '../../../read/readSetting';

/** Where a register is found: the workbook, for the settings that settle a question. */
interface Asked {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly details: PlanDetails;
}

/** A finding on a register as a whole, if it names no cells. */
type Question = Omit<Finding, 'cell'> & Partial<Pick<Finding, 'cell'>>;

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

const values = (levels: readonly RiskLevel[]): string => levels.map(({ value }) => value).join(', ');

/** Levels in words: "likelihood 1, 2, 3, 4 × impact 1, 2, 4, 8". */
const grids = ({ likelihoods, impacts }: Pick<RiskGrid, 'likelihoods' | 'impacts'>): string =>
  `likelihood ${values(likelihoods)} × impact ${values(impacts)}`;

/** The question about a register whose levels or scores are of no grid that is known; none where nothing hangs on it. */
function levelsQuestion(register: RiskRegister, asked: Asked): Question[] {
  const open = openRisks(register);
  // Where every risk has a rating of its own the grid changes no colour.
  const isRated = open.every(({ rating, ratingWord }) => rating !== 'N/A' || ratingWord !== '');
  const severity = isRated ? 'info' : 'warning';
  if (open.some(({ ofScale }) => ofScale !== undefined))
    return isRated ? [] : [levelWordsQuestion(register, open)];
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

function levelWordsQuestion({ sheet }: RiskRegister, open: readonly RegisterRisk[]): Question {
  const texts = open.flatMap(({ cells }) => [cells.likelihood?.text ?? '', cells.impact?.text ?? '']);
  const words = [...new Set(texts)].filter((text) => text !== '').slice(0, 4);
  return newFinding('risk-grid-unsure', {
    severity: 'warning',
    message: `Likelihoods and impacts on “${sheet}” are words (${words.map((word) => `“${word}”`).join(', ')}), and nothing says how much each counts. So the risks have no scores and no colours. In Plan details set Risk likelihoods and Risk impacts to your words from the lowest to the highest (“Low, Medium, High”), and Risk red from and Risk amber from to the lowest scores that are Red and Amber.`,
  });
}

function gridQuestion(
  { sheet, grid, outside = [] }: RiskRegister,
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
    strangers.length === 0 && outside.length > 0
      ? `inherent or target figures on “${sheet}” (${[...new Set(outside)].slice(0, 4).join(', ')})`
      : scores.length > 0
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

/**
 * A fix that writes settings into the table "Plan details", which must have a row for each; nothing where it has not.
 */
function settingFix(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  label: string,
  settings: Readonly<Record<string, string | number>>,
): { fixes?: readonly Fix[] } {
  const [placed] = tablesOfKind(workbook, tables, 'details');
  if (!placed) return {};
  const grid = gridOf(placed.sheet);
  const { setting, value } = placed.table.columns;
  const rows = listRows(grid, placed.table);
  const edits = Object.entries(settings).flatMap(([name, wanted]) => {
    const row = rows.find((each) => settingKey(textAt(grid, each, setting)) === settingKey(name));
    const cell = row === undefined ? null : cellAt(grid, row, value);
    return cell ? [cellEdit(cell, wanted)] : [];
  });
  return edits.length === Object.keys(settings).length ? { fixes: [{ label, edits }] } : {};
}

/** The figures of risks, each once: "15, 20". */
const figuresOf = (risks: readonly RegisterRisk[]): string => {
  const figures = risks.map(
    ({ score, likelihood, impact }) => score ?? `${likelihood ?? '?'} × ${impact ?? '?'}`,
  );
  return [...new Set(figures)].join(', ');
};

/** On a grid of their own bands are asked for only where a risk has no rating. */
const needsBands = (register: RiskRegister, { details }: Asked): boolean =>
  (!isSaid(details).levels && values(register.grid.impacts) === values(riskGridOf(details).impacts)) ||
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
  const isOther = values(grid.impacts) !== values(set.impacts);
  if (!bands || isOther || (isSaid(details).levels && !isSaid(details).bands))
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
