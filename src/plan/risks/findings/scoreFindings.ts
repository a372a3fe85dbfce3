import { sheetCell } from '../../address';
import type { Finding, Fix } from '../../finding';
import { ragLike } from '../../rag/fixes/colourFixes';
import { cellEdit } from '../../rag/fixes/edits';
import { readNumber } from '../../read/readNumber';
import type { SourceCell } from '../../snapshot';
import { openRisks, riskCell, riskName, type RegisterRisk, type RiskRegister } from '../register';
import { bandWords, pairsOf, possibleScores, ratingOf, type RiskGrid } from '../riskGrid';

/** What is wrong with likelihood, impact, score and rating of each open risk, and what of each is missing. */
export function scoreFindings(register: RiskRegister): Finding[] {
  return openRisks(register).flatMap((risk) => [
    ...levelFindings(risk, register.grid),
    ...scoreFinding(risk, register.grid),
    ...ratingFindings(risk, register.grid),
  ]);
}

const at = ({ sheet, row, column }: SourceCell): string => sheetCell(sheet, row, column);

function levelFindings(risk: RegisterRisk, grid: RiskGrid): Finding[] {
  const check = (field: 'likelihood' | 'impact', levels: RiskGrid['impacts']): Finding[] => {
    const cell = risk.cells[field];
    const value = risk[field];
    if (!cell || cell.text === '' || levels.some((level) => level.value === value)) return [];
    const known = levels.map((level) => `${level.value}${level.name ? ` (${level.name})` : ''}`).join(', ');
    return [
      {
        severity: 'error',
        code: 'risk-level-unknown',
        cell: at(cell),
        message: `${riskName(risk)}: the ${field} “${cell.text}” is none of the grid’s: ${known}. Choose one of them.`,
      },
    ];
  };
  return [...check('likelihood', grid.likelihoods), ...check('impact', grid.impacts)];
}

function scoreFinding(risk: RegisterRisk, grid: RiskGrid): Finding[] {
  const { score, likelihood, impact } = risk;
  const cell = riskCell(risk, 'score');
  const product = likelihood === null || impact === null ? null : likelihood * impact;
  if (score === null) {
    const why =
      cell.text !== '' && risk.cells.score
        ? `the score “${cell.text}” cannot be read as a number`
        : 'there is no score';
    return [
      {
        severity: 'warning',
        code: 'risk-not-scored',
        cell: at(cell),
        message: `${riskName(risk)}: ${why}, so the risk can be neither rated nor placed. Give likelihood and impact, or a score.`,
      },
    ];
  }
  if (product !== null && score !== product) {
    return [
      {
        severity: 'error',
        code: 'risk-score-differs',
        cell: at(cell),
        message: `${riskName(risk)}: the score is ${score}, but likelihood ${likelihood} × impact ${impact} is ${product}. Put right the score, or the two figures it comes from.`,
        ...scoreFix(risk, product),
      },
    ];
  }
  if (pairsOf(score, grid).length > 0) return [];
  return [
    {
      severity: 'error',
      code: 'risk-score-impossible',
      cell: at(cell),
      message: `${riskName(risk)}: no likelihood and impact of the grid give a score of ${score}. The scores that can be are ${possibleScores(grid).join(', ')}.`,
    },
  ];
}

/** Only a cell that holds a plain number is set. */
function scoreFix({ cells }: RegisterRisk, score: number): { fixes?: readonly Fix[] } {
  const { score: cell } = cells;
  if (!cell || readNumber(cell.value, cell.text) === null) return {};
  return { fixes: [{ label: `Set the score to ${score}`, edits: [cellEdit(cell, score)] }] };
}

function ratingFindings(risk: RegisterRisk, grid: RiskGrid): Finding[] {
  const { rating, score } = risk;
  const cell = risk.cells.rating ?? risk.cells.score;
  if (!cell || score === null || rating === 'N/A') return missingRating(risk, grid);
  const byScore = ratingOf(score, grid);
  if (byScore === 'N/A' || byScore === rating) return [];
  const plain = /^[a-z]+$/i.test(cell.text.trim());
  return [
    {
      severity: 'error',
      code: 'risk-rating-differs',
      cell: at(cell),
      message: `${riskName(risk)} is rated ${rating}, but a score of ${score} is ${byScore} (${bandWords(grid)}). Put right the rating or the score.`,
      ...(plain && {
        fixes: [
          { label: `Change the rating to ${byScore}`, edits: [cellEdit(cell, ragLike(cell.text, byScore))] },
        ],
      }),
    },
  ];
}

/** An empty rating cell beside a score; words that are no colour are a council's own and are let be. */
function missingRating(risk: RegisterRisk, grid: RiskGrid): Finding[] {
  const { rating: cell } = risk.cells;
  const { score } = risk;
  if (!cell || cell.text !== '' || score === null) return [];
  const byScore = ratingOf(score, grid);
  if (byScore === 'N/A') return [];
  return [
    {
      severity: 'warning',
      code: 'risk-not-rated',
      cell: at(cell),
      message: `${riskName(risk)} has a score of ${score} and no rating. By the grid it is ${byScore}.`,
      fixes: [{ label: `Rate it ${byScore}`, edits: [cellEdit(cell, byScore)] }],
    },
  ];
}
