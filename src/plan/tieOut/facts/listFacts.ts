import type { EdiScore, PlanAction } from '../../plan';
import { counted, fact, type Fact } from './fact';

/** Actions in all and by their status; self-assessment scores, their sum and mean. */
export function listFacts(actions: readonly PlanAction[], scores: readonly EdiScore[]): Fact[] {
  return [...actionFacts(actions), ...scoreFacts(scores)];
}

function actionFacts(actions: readonly PlanAction[]): Fact[] {
  if (actions.length === 0) return [];
  const statuses = new Set(actions.map(({ status }) => status).filter((status) => status !== ''));
  return [
    counted(actions.length, {
      name: 'actions of the plan',
      context: 'actions plans',
      cells: actions.map(({ cell }) => cell),
    }),
    ...[...statuses].map((status) => {
      const own = actions.filter((action) => action.status === status);
      return counted(own.length, {
        name: `actions “${status}”`,
        context: `actions plans ${status}`,
        cells: own.map(({ cell }) => cell),
      });
    }),
  ];
}

function scoreFacts(scores: readonly EdiScore[]): Fact[] {
  const scored = scores.flatMap(({ criterion, score, scoreCell, cell }) =>
    score === null ? [] : [{ criterion, score, cell: scoreCell ?? cell }],
  );
  if (scored.length === 0) return [];
  const sum = scored.reduce((all, { score }) => all + score, 0);
  const cells = scored.map(({ cell }) => cell);
  return [
    ...scored.map(({ criterion, score, cell }) =>
      fact('number', score, {
        name: `${criterion}, score`,
        context: `${criterion} score equality`,
        cells: [cell],
      }),
    ),
    counted(sum, {
      name: 'sum of the self-assessment scores',
      context: 'self assessment equality score total sum',
      cells,
    }),
    counted(sum / scored.length, {
      name: 'mean of the self-assessment scores',
      context: 'self assessment equality score mean average',
      cells,
    }),
  ];
}
