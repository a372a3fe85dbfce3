import type { RegisterReport, RiskMapReport, RisksReport } from '../../commands/risks/report';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { inList } from '../../words/lists';
import { formatNumber } from '../../words/numbers';

const words = ['Red', 'Amber', 'Green', 'N/A'] as const;

/** The ratings that the registers use, with how many open risks have each; of all registers together. */
export function ratingCounts(registers: readonly RegisterReport[]) {
  return words
    .map((rating) => ({
      rating,
      number: registers.reduce((sum, { counts }) => sum + counts[rating], 0),
    }))
    .filter(({ rating, number }) => rating !== 'N/A' || number > 0);
}

/** What a check came to: "11 open risks checked: 1 Red, 8 Amber and 2 Green. 5 findings." */
export function risksSentence({ registers, risks, findings }: RisksReport): string {
  const counted = ratingCounts(registers).filter(({ number }) => number > 0);
  const said = inList(counted.map(({ rating, number }) => `${formatNumber(number)} ${rating}`));
  return capital(
    `${count(risks.length, 'open risk')} checked${said && `: ${said}`}. ${capital(count(findings.length, 'finding'))}.`,
  );
}

/** Of a register with one before it: "Since “Risks Q1”: 1 up, 2 down, 1 new and 1 closed (PE 002)." ; '' for none. */
export function changeSentence(register: RegisterReport, { risks }: Pick<RisksReport, 'risks'>): string {
  if (!register.before) return '';
  const own = risks.filter(({ sheet }) => sheet === register.sheet);
  const moved = (['up', 'down', 'new', 'unchanged'] as const)
    .map((movement) => ({ movement, number: own.filter((risk) => risk.movement === movement).length }))
    .filter(({ number }) => number > 0)
    .map(({ movement, number }) => `${number} ${movement}`);
  const closed =
    register.closed.length > 0 ? [`${register.closed.length} closed (${register.closed.join(', ')})`] : [];
  return `Since “${register.before}”: ${inList([...moved, ...closed]) || 'nothing to compare'}.`;
}

/** What was made: "Heat map made on the sheet Risk heat map: 4 risks placed, 7 listed below the grid." */
export function mapSentence({ sheet, placed, unplaced }: RiskMapReport): string {
  const below = unplaced > 0 ? `, ${formatNumber(unplaced)} listed below the grid` : '';
  return `Heat map made on the sheet ${sheet}: ${count(placed, 'risk')} placed${below}.`;
}
