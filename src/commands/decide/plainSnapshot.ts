import type { WorkbookSnapshot } from '../../plan/snapshot';

/**
 * The snapshot alone of what was read: decisions rest on nothing else, and what Restore keeps can be larger than the
 * workbook.
 */
export const plainSnapshot = ({
  mappings,
  sheets,
  activeSheet,
  names,
}: WorkbookSnapshot): WorkbookSnapshot => ({
  sheets,
  activeSheet,
  names,
  ...(mappings && { mappings }),
});
