import { impacts, likelihoods, ragWords, trends } from './choices';
import { date, type Column } from './column';

/**
 * The City's grid: likelihood 1 to 4 by impact 1, 2, 4 or 8; a score of 16 or more is Red, 6 to 12 Amber, 4 or less
 * Green.
 */
export const riskColumns: readonly Column<'risks'>[] = [
  { field: 'code', heading: 'Risk code', width: 90 },
  { field: 'title', heading: 'Title', width: 240, wrap: true },
  { field: 'likelihood', heading: 'Likelihood', width: 65, horizontal: 'Center', choices: likelihoods },
  { field: 'impact', heading: 'Impact', width: 55, horizontal: 'Center', choices: impacts },
  {
    field: 'score',
    heading: 'Risk score',
    width: 55,
    horizontal: 'Center',
    formula: (thisRow) => {
      const [likelihood, impact] = [thisRow('likelihood'), thisRow('impact')];
      return `=IF(AND(ISNUMBER(${likelihood}),ISNUMBER(${impact})),${likelihood}*${impact},"")`;
    },
  },
  {
    field: 'rating',
    heading: 'Current risk rating',
    width: 65,
    horizontal: 'Center',
    choices: ragWords,
    rag: true,
    formula: (thisRow) => {
      const score = thisRow('score');
      return `=IF(ISNUMBER(${score}),IF(${score}>=16,"Red",IF(${score}>=6,"Amber","Green")),"")`;
    },
  },
  { field: 'targetDate', heading: 'Target date', width: 75, horizontal: 'Left', numberFormat: date },
  { field: 'trend', heading: 'Risk trend', width: 75, choices: trends },
  { field: 'assessment', heading: 'Actions assessment', width: 200, wrap: true },
  { field: 'mitigation', heading: 'Mitigation', width: 240, wrap: true },
];
