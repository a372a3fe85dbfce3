import { sheetArea } from '../../grid/a1';
import type { Area } from '../../grid/area';

/** Where a table stands: 'Appendix 3'!A3:G11. */
export const placeOf = ({ sheet, area }: { readonly sheet: string; readonly area: Area }): string =>
  sheetArea(sheet, area);
