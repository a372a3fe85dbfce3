import type { RegisterReport, RiskMapReport, RiskReport, RisksReport } from './report';

/** The registers with their counts and risks, complaints in sentences, and the heat map where one was made. */
export function riskLines(report: RisksReport | RiskMapReport): string[] {
  return [
    ...report.registers.flatMap((register) => [
      registerLine(register),
      ...report.risks.filter(({ sheet }) => sheet === register.sheet).map(riskLine),
    ]),
    ...report.complaints,
    ...('placed' in report
      ? [`Heat map "${report.sheet}": ${report.placed} placed, ${report.unplaced} not placed`]
      : []),
  ];
}

const registerLine = ({ sheet, quarter, counts, grid, before, closed }: RegisterReport): string =>
  [
    `risks: "${sheet}"${quarter && ` ${quarter}`}: Red ${counts.Red}, Amber ${counts.Amber}, Green ${counts.Green}, N/A ${counts['N/A']} (${grid})`,
    ...(before ? [`compared with "${before}"`] : []),
    ...(closed.length > 0 ? [`closed since: ${closed.join(', ')}`] : []),
  ].join('; ');

function riskLine(risk: RiskReport): string {
  const { row, code, title, score, rating, movement, scoreBefore, target, aboveAppetite, trend } = risk;
  const facts = [
    ...(movement ? [`${movement}${scoreBefore === null ? '' : `, ${scoreBefore} before`}`] : []),
    ...(trend && !movement ? [trend] : []),
    ...(target === null ? [] : [`target ${target}`]),
    ...(aboveAppetite ? ['above appetite'] : []),
  ];
  const said = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  return `${rating.padEnd(6)}${String(score ?? '-').padStart(3)}  ${code || `row ${row}`}  ${title}${said}`;
}
