import type { Finding } from '../../../plan/findings/finding';
import { newFinding } from '../../../plan/findings/newFinding';
import type { SectionContent } from '../contents/content';
import type { Grid } from './toGrid';

/** That sections do not begin on the page that the council's template names for them; in one finding, whichever they are. */
export function pageFindings(
  sections: readonly SectionContent[],
  { passages, breaksBefore: [second = Infinity] }: Pick<Grid, 'passages' | 'breaksBefore'>,
): Finding[] {
  const rows = new Map(passages.map(({ id, area }) => [id, area.row]));
  const others = sections.filter(({ key, page, pageNamed }) => {
    const row = rows.get(`${key}/heading`);
    return pageNamed && row !== undefined && page !== (row < second ? 1 : 2);
  });
  const [first] = others;
  if (!first) return [];
  const more = others.length > 1 ? ` ${others.length - 1} more stand elsewhere too.` : '';
  return [
    newFinding('template-page-other', {
      cell: '',
      message: `“${first.heading.slice(0, 60)}” begins on page ${3 - first.page}, not on page ${first.page} as the template says.${more}`,
    }),
  ];
}
