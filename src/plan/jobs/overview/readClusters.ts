import type { SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import type { ClusterOf } from './facts';

const departmentHeading = /^(?:department|directorate|service area)s?$/i;
const clusterHeading = /^(?:cluster|group|portfolio)s?$/i;

/**
 * The clusters of a workbook's table of departments: a row with the headings "Department" and "Cluster" (or Directorate,
 * Group, Portfolio) side by side, and below it a department a row, up to the first empty one. None where there is none.
 */
export const readClusters = (workbook: WorkbookSnapshot): ClusterOf[] =>
  workbook.sheets.filter(({ isSummary }) => !isSummary).flatMap(clustersOn);

function clustersOn({ text }: SheetSnapshot): ClusterOf[] {
  for (const [row, cells] of text.entries()) {
    const cluster = cells.findIndex((cell) => clusterHeading.test(cell.trim()));
    if (cluster < 0) continue;
    const department = [cluster - 1, cluster + 1].find((column) =>
      departmentHeading.test(cells[column]?.trim() ?? ''),
    );
    if (department === undefined) continue;
    const found: ClusterOf[] = [];
    for (const line of text.slice(row + 1)) {
      const one = { department: line[department]?.trim() ?? '', cluster: line[cluster]?.trim() ?? '' };
      if (one.department === '' && one.cluster === '') break;
      if (one.department !== '' && one.cluster !== '') found.push(one);
    }
    return found;
  }
  return [];
}
