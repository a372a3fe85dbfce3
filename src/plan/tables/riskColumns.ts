import { inList } from '../../words/lists';
import { date, ragWords, type Choices, type Column, type ScoreGrid, type ScoreLevel } from './column';

/** The levels of a grid as a list to choose from: "Impact is 1 (minor), 2 (serious), 4 (major) or 8 (extreme)." */
function levelChoices(name: string, levels: readonly ScoreLevel[]): Choices {
  const said = levels.map((level) => `${level.value}${level.name && ` (${level.name.toLowerCase()})`}`);
  return {
    values: levels.map(({ value }) => String(value)),
    strict: true,
    message: `${name} is ${inList(said, 'or')}.`,
  };
}

/** The columns of a register that the add-in adds. */
type RiskColumn =
  | 'code'
  | 'title'
  | 'likelihood'
  | 'impact'
  | 'score'
  | 'rating'
  | 'targetDate'
  | 'trend'
  | 'assessment'
  | 'mitigation';

/**
 * The columns of a register of ours, by the plan's grid: its levels to choose from, the score as likelihood × impact,
 * the rating by its bands.
 */
export const riskColumns = ({ likelihoods, impacts, bands }: ScoreGrid): readonly Column<RiskColumn>[] => [
  { field: 'code', heading: 'Risk code', width: 90 },
  { field: 'title', heading: 'Title', width: 240, wrap: true },
  {
    field: 'likelihood',
    heading: 'Likelihood',
    width: 65,
    horizontal: 'Center',
    choices: levelChoices('Likelihood', likelihoods),
  },
  {
    field: 'impact',
    heading: 'Impact',
    width: 55,
    horizontal: 'Center',
    choices: levelChoices('Impact', impacts),
  },
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
      return `=IF(ISNUMBER(${score}),IF(${score}>=${bands.redFrom},"Red",IF(${score}>=${bands.amberFrom},"Amber","Green")),"")`;
    },
  },
  { field: 'targetDate', heading: 'Target date', width: 75, horizontal: 'Left', numberFormat: date },
  {
    field: 'trend',
    heading: 'Risk trend',
    width: 75,
    choices: {
      values: ['Improving', 'Constant', 'Worsening'],
      strict: false,
      message: 'Improving, Constant or Worsening are the usual words.',
    },
  },
  { field: 'assessment', heading: 'Actions assessment', width: 200, wrap: true },
  { field: 'mitigation', heading: 'Mitigation', width: 240, wrap: true },
];
