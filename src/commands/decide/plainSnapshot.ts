import type { MappedWorkbook } from '../../plan/mapping/applyMappings';

/**
 * The snapshot alone of what was read: decisions rest on nothing else, and what Restore keeps can be larger than the
 * workbook.
 */
export const plainSnapshot = ({ mappings, sheets, activeSheet, names }: MappedWorkbook): MappedWorkbook => ({
  sheets,
  activeSheet,
  names,
  ...(mappings && { mappings }),
});
