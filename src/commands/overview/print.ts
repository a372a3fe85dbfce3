import type { DepartmentReport, OverviewReport } from './report';

/** An overview: a line a department, the counts of all, and the sheets that were made. */
export function overviewLines({ departments, counts, files, leftOut, sheets }: OverviewReport): string[] {
  return [
    ...departments.map(departmentLine),
    `${departments.length} of ${files} files${leftOut > 0 ? ` (${leftOut} left out)` : ''}: ${countWords(counts)}`,
    `Sheets: ${sheets.map((sheet) => `"${sheet}"`).join(', ')}`,
  ];
}

const departmentLine = ({ department, cluster, file, quarter, counts, differs }: DepartmentReport): string =>
  `${department}${cluster && ` (${cluster})`}${quarter && ` ${quarter}`}: ${countWords(counts)}${
    differs > 0 ? `, ${differs} differ from the rule` : ''
  } [${file}]`;

const countWords = ({ Green, Amber, Red, 'N/A': none }: DepartmentReport['counts']): string =>
  `Green ${Green}, Amber ${Amber}, Red ${Red}, no colour ${none}`;
