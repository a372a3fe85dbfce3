import { inList } from '../../words/lists';
import { date, ragWords, type Choices, type ScoreLevel } from './column';
import { kindOfTable, registerWords, words } from './kind';

/** The levels of a grid as a list to choose from: "Impact is 1 (minor), 2 (serious), 4 (major) or 8 (extreme)." */
function levelChoices(name: string, levels: readonly ScoreLevel[]): Choices {
  const said = levels.map((level) => `${level.value}${level.name && ` (${level.name.toLowerCase()})`}`);
  return {
    values: levels.map(({ value }) => String(value)),
    strict: true,
    message: `${name} is ${inList(said, 'or')}.`,
  };
}

/**
 * Stages (inherent, after controls, current, target) are no part of these words: `riskStages` reads them, and the
 * score of the latest stage is the risk's.
 */
export const risks = kindOfTable({
  name: 'Risks',
  subject: 'risks',
  tableName: 'Risks',
  purpose: 'The risk register: likelihood and impact give the score and the rating.',
  guessed: 'always',
  fields: {
    code: {
      name: 'Risk code',
      holds: 'code',
      strong: words`risk code, risk ref, risk reference, risk id, risk no, risk number`,
      weak: words`code, ref, reference, id, no, number`,
      never: words`target`,
    },
    title: {
      name: 'Risk title',
      holds: 'name',
      strong: words`risk, risk title, title, risk description, risk name, description of risk, key risk, top risk,
        risk event, what could go wrong`,
      weak: words`description, name, cause event effect`,
      never: words`score, rating, trend, owner, level, status, date, category, type, appetite`,
    },
    likelihood: {
      name: 'Likelihood',
      holds: 'level',
      decides: true,
      strong: words`likelihood, probability, chance, likelihood 1 4`,
      weak: words`l, p`,
      never: words`movement`,
    },
    impact: {
      name: 'Impact',
      holds: 'level',
      decides: true,
      strong: words`impact, severity`,
      weak: words`i, s, c, consequence`,
    },
    score: {
      name: 'Score',
      coloured: true,
      holds: 'score',
      decides: true,
      strong: words`score, risk score`,
      weak: words`rating score, exposure, risk exposure, total score, total`,
      never: words`movement, change`,
    },
    rating: {
      name: 'Rating',
      coloured: true,
      holds: 'grade',
      decides: true,
      strong: words`rating, risk rating, rag, rag status, rag rating, risk level, risk rag, risk status`,
      weak: words`status, level, colour, grade`,
      never: words`score, movement, change`,
    },
    targetDate: {
      name: 'Target date',
      holds: 'date',
      strong: words`target date, date, due date, review date, review, target completion date, next review`,
      weak: words`due, deadline, by when`,
      never: words`last, previous, raised, identified, opened, created, added, closed, start, update`,
    },
    trend: {
      name: 'Trend',
      coloured: true,
      holds: 'trend',
      strong: words`trend, risk trend, direction of travel, direction, trend icon, change indicator,
        risk score change indicator`,
      weak: words`change, movement`,
    },
    assessment: {
      name: 'Assessment of actions',
      holds: 'note',
      strong: words`action assessment, actions assessment, assessment, assessment of action, action status`,
      weak: words`progress, latest note, update`,
    },
    mitigation: {
      name: 'Mitigation',
      holds: 'note',
      strong: words`mitigation, mitigating action, what doing about it, control, existing control,
        mitigation action, action, risk mitigation, response`,
      weak: words`treatment, action to mitigate, countermeasure`,
      never: words`assessment, status`,
    },
    outcome: {
      name: 'Corporate outcome',
      strong: words`corporate outcome, corporate plan outcome, link to corporate plan`,
    },
  },
  required: [['title'], ['score', 'rating', 'likelihood']],
  besideGeneralName: ['likelihood', 'impact'],
  own: words`risk, likelihood, probability, severity, impact, inherent, residual, mitigation, consequence, l`,
  fewestBesideWeakName: 4,
  noise: [
    ...[
      'adequacy',
      'principal',
      'strategic',
      'corporate',
      'operational',
      'departmental',
      'main',
      'identified',
    ],
    // "Likelihood (1-5)", "Score (L x I)".
    ...['1', '3', '4', '5', '25', 'x', 'lxi', 'lxc', 'lxs', 'ixl', 'pxi'],
  ],
  vetoes: [...registerWords, ...words`kpi, indicator, performance, budget`],
  titles: words`risk, risk register, key risk, top risk, assurance framework, baf`,
  figures: ['score', 'likelihood', 'impact'],
  unheadedCodes: 'code',
  // The plan's levels to choose from, the score as likelihood × impact, the rating by the plan's bands.
  columns: ({ likelihoods, impacts, bands }) => [
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
  ],
  byContents: [
    { field: 'rating', known: 2, certainty: 0.7, like: 'colours', ofPresent: true },
    { field: 'title', known: 3, like: 'names', leftmost: true },
    { field: 'code', known: 3, certainty: 0.9, like: 'codes' },
    { field: 'targetDate', known: 3, like: 'dates' },
  ],
  newYear: {
    empties: [],
    told: (place, year) =>
      `The risks ${place} are carried as they stand. Review their scores and target dates for ${year}.`,
  },
  checked: true,
});
