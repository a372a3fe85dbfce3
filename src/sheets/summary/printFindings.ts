import { digitWidth, type NormalFont } from '../../grid/columnWidths';
import { type Finding, newFinding } from '../../plan/findings/finding';
import type { SummaryLayout } from './describeSummary';

/**
 * What has to be said of how a summary prints, in a workbook of this Normal font: that a device makes more or fewer pages of
 * it than it has, and that it cannot be known. Nothing where it has its pages on all of them, or was not laid out.
 */
export function printFindings({ pages, devicePages }: SummaryLayout, font: NormalFont): Finding[] {
  if (devicePages.every((one) => one.pages === pages)) return [];
  const [why, digits] = digitWidth(font).known
    ? ['', `digits of “${font.name}” ${font.size}`]
    : [
        'may come to more pages in one program than in another: that cannot be known. ',
        font.name
          ? `digits of “${font.name}” ${font.size}, which nobody measured`
          : 'digits of a font that Excel did not tell',
      ];
  return [
    newFinding('summary-prints-otherwise', {
      cell: '',
      message: `The summary ${why || 'does not come to as many pages in each program. '}Its columns are counted in ${digits}: the font of the workbook’s style Normal.`,
    }),
  ];
}
