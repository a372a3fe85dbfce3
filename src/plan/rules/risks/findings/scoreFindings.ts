import { type Finding, type Fix, newFinding } from '../../../findings/finding';
import type { Field } from '../../../tables/kinds';
import { ragLike, cellEdit } from '../../kpis/fixes';
import { readNumber } from '../../../read/cells';
import {
  openRisks,
  riskCell,
  riskName,
  riskSubject,
  riskSubjects,
  type RegisterRisk,
  type RiskRegister,
} from '../../../read/risks/register';
import { bandWords, pairsOf, possibleScores, ratingOf, type RiskLevel } from '../../../read/risks/riskGrid';
import { together, whoLacks } from './together';

/**
 * What is wrong with likelihood, impact, score and rating of the open risks, and what of each is missing. What is the
 * same for several risks is one finding; while the register's grid is in doubt nothing is held against it.
 */
export function scoreFindings(register: RiskRegister): Finding[] {
  const isKnown = register.doubt !== 'levels';
  return [
    ...(isKnown ? levelFindings(register, 'likelihood', register.grid.likelihoods) : []),
    ...(isKnown ? levelFindings(register, 'impact', register.grid.impacts) : []),
    ...notScored(register),
    ...(isKnown ? openRisks(register).flatMap((risk) => scoreDiffers(risk)) : []),
    ...(isKnown ? impossibleScores(register) : []),
    ...(register.doubt === null ? ratingsDiffer(register) : []),
    ...(register.doubt === null ? notRated(register) : []),
  ];
}

/** What is set, or what the figures themselves show, is certain; what is assumed is not. */
const isCertain = ({ said }: RiskRegister, fitting: number): boolean => said || fitting >= 3;

function levelFindings(
  register: RiskRegister,
  field: 'likelihood' | 'impact',
  levels: readonly RiskLevel[],
): Finding[] {
  const filled = openRisks(register).filter(({ cells }) => (cells[field]?.text ?? '') !== '');
  const unknown = filled.filter((risk) => !levels.some((level) => level.value === risk[field]));
  const known = levels.map(({ value, name }) => `${value}${name ? ` (${name})` : ''}`).join(', ');
  const texts = [...new Set(unknown.map(({ cells }) => `“${cells[field]?.text ?? ''}”`))]
    .slice(0, 4)
    .join(', ');
  const isMost = unknown.length > 1 && unknown.length * 2 > filled.length;
  return together(
    unknown,
    field,
    newFinding('risk-level-unknown', {
      severity: isMost || !isCertain(register, filled.length - unknown.length) ? 'warning' : 'error',
      message: isMost
        ? `Most ${field === 'impact' ? 'impacts' : 'likelihoods'} on “${register.sheet}” (${texts}) are none of the grid’s: ${known}. If they are the levels of your own grid, set ${field === 'impact' ? 'Risk impacts' : 'Risk likelihoods'} in Plan details.`
        : `${riskSubjects(unknown)}: the ${field} ${texts} is none of the grid’s: ${known}. Choose one of them.`,
    }),
  );
}

/** A risk that is rated otherwise, be it in a word, needs no score. */
function notScored(register: RiskRegister): Finding[] {
  const open = openRisks(register);
  const without = open.filter(
    ({ score, rating, ratingWord, likelihood, impact }) =>
      score === null && rating === 'N/A' && ratingWord === '' && (likelihood === null || impact === null),
  );
  const isUnread = (risk: RegisterRisk): boolean => (risk.cells.score?.text ?? '') !== '';
  const columns = ['score', 'rating', 'likelihood'] as const;
  if (!open.some(({ cells }) => columns.some((field) => cells[field]))) return [];
  const [empty, unread] = [without.filter((risk) => !isUnread(risk)), without.filter(isUnread)];
  const texts = [...new Set(unread.map(({ cells }) => `“${cells.score?.text ?? ''}”`))]
    .slice(0, 4)
    .join(', ');
  return [
    ...together(
      empty,
      'score',
      newFinding('risk-not-scored', {
        message: `${whoLacks(empty, open.length, register.sheet, { a: 'a score or a rating', no: 'score' })}, so ${empty.length === 1 ? 'it' : 'they'} can be neither rated nor placed. Give likelihood and impact, or a score.`,
      }),
    ),
    ...together(
      unread,
      'score',
      newFinding('risk-not-scored', {
        message: `${riskSubjects(unread)}: the score ${texts} cannot be read as a number, so the risk can be neither rated nor placed. Give likelihood and impact, or a score.`,
      }),
    ),
  ];
}

function scoreDiffers(risk: RegisterRisk): Finding[] {
  const { score, likelihood, impact } = risk;
  if (score === null || likelihood === null || impact === null || score === likelihood * impact) return [];
  const product = likelihood * impact;
  return together(
    [risk],
    'score',
    newFinding('risk-score-differs', {
      message: `${riskSubject(risk)}: the score is ${score}, but likelihood ${likelihood} × impact ${impact} is ${product}. Put right the score, or the two figures it comes from.`,
      ...scoreFix(risk, product),
    }),
  );
}

/** Only a cell that holds a plain number is set. */
function scoreFix({ cells }: RegisterRisk, score: number): { fixes?: readonly Fix[] } {
  const { score: cell } = cells;
  if (!cell || readNumber(cell.value, cell.text) === null) return {};
  return { fixes: [{ label: `Set the score to ${score}`, edits: [cellEdit(cell, score)] }] };
}

function impossibleScores(register: RiskRegister): Finding[] {
  const { grid } = register;
  const scored = openRisks(register).filter(({ score }) => score !== null);
  const impossible = scored.filter(
    ({ score, likelihood, impact }) =>
      pairsOf(score ?? 0, grid).length === 0 &&
      // A score that is not the product, or comes from a level that is not known, is said already.
      (likelihood === null || impact === null),
  );
  const scores = [...new Set(impossible.map(({ score }) => score))].join(', ');
  const own = register.said
    ? ''
    : ' If your grid is another, set Risk likelihoods and Risk impacts in Plan details.';
  return together(
    impossible,
    'score',
    newFinding('risk-score-impossible', {
      severity: isCertain(register, scored.length - impossible.length) ? 'error' : 'warning',
      message: `${riskSubjects(impossible)}: no likelihood and impact of the grid give a score of ${scores}. The scores that can be are ${possibleScores(grid).join(', ')}. Put right the score.${own}`,
    }),
  );
}

function ratingsDiffer(register: RiskRegister): Finding[] {
  const { grid } = register;
  const rated = openRisks(register).filter(({ rating, score }) => rating !== 'N/A' && score !== null);
  const differs = (risk: RegisterRisk): boolean => {
    const byScore = ratingOf(risk.score ?? 0, grid);
    return byScore !== 'N/A' && byScore !== risk.rating;
  };
  const agreeing = rated.filter((risk) => !differs(risk)).length;
  return rated.filter(differs).flatMap((risk) => {
    const field: Field<'risks'> = risk.cells.rating ? 'rating' : 'score';
    const { text } = riskCell(risk, field);
    const byScore = ratingOf(risk.score ?? 0, grid);
    return together(
      [risk],
      field,
      newFinding('risk-rating-differs', {
        severity: isCertain(register, agreeing) ? 'error' : 'warning',
        message: `${riskSubject(risk)} is rated ${risk.rating}, but a score of ${risk.score} is ${byScore} (${bandWords(grid)}). Put right the rating or the score.`,
        ...(/^[a-z]+$/i.test(text.trim()) && {
          fixes: [
            {
              label: `Change the rating to ${byScore}`,
              edits: [cellEdit(riskCell(risk, field), ragLike(text, byScore))],
            },
          ],
        }),
      }),
    );
  });
}

/** Empty rating cells beside a score; words that are no colour are a council's own and are let be. */
function notRated({ sheet, grid, ...register }: RiskRegister): Finding[] {
  const open = openRisks(register);
  const unrated = open.filter(
    ({ cells, score }) => cells.rating?.text === '' && score !== null && ratingOf(score, grid) !== 'N/A',
  );
  const byScore = ({ score }: RegisterRisk) => ratingOf(score ?? 0, grid);
  const [only, second] = unrated;
  const edits = unrated.flatMap((risk) =>
    risk.cells.rating ? [cellEdit(risk.cells.rating, byScore(risk))] : [],
  );
  const colours = (['Red', 'Amber', 'Green'] as const).flatMap((colour) => {
    const own = unrated.filter((risk) => byScore(risk) === colour);
    return own.length === 0 ? [] : [`${own.map(riskName).slice(0, 6).join(', ')} ${colour}`];
  });
  return together(
    unrated,
    'rating',
    newFinding('risk-not-rated', {
      message:
        only && !second
          ? `${riskSubject(only)} has a score of ${only.score} and no rating. By the grid it is ${byScore(only)}.`
          : `${whoLacks(unrated, open.length, sheet, { a: 'a rating', no: 'rating' })}. By their scores they are counted as: ${colours.join('; ')}.`,
      fixes: [{ label: only && !second ? `Rate it ${byScore(only)}` : 'Rate them by their scores', edits }],
    }),
  );
}
