import type { PlanDetails } from '../../plan/details';
import type { Quarter } from '../../words/quarters';

/** Which texts to tie to the workbook. */
export interface TieOutRequest {
  /** Sheet whose texts are held against the workbook; left out: the report's texts, else sheets of paragraphs. */
  readonly sheet?: string;
  readonly quarter?: Quarter;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}
