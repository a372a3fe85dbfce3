import type { Palette } from '../../plan/details';
import type { PlanBook } from '../../plan/book/planBook';
import type { RecognisedTable } from '../../plan/recognise/recognised';

/** The plan's tables, and the plan's set of colours. */
export interface Recognised {
  readonly tables: readonly RecognisedTable[];
  readonly palette: Palette;
}

/** The tables of a workbook as it was read, as a decision: finding them is most of the work of a small job. */
export const decideRecognised = ({ tables, details }: PlanBook): Recognised => ({
  tables,
  palette: details.palette,
});
