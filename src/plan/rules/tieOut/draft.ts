import type { SaidFigure } from './arithmetic/saidFigure';
import type { Claim } from './claim';
import type { ReadSentence } from './readPassage';
import type { Tie } from './tie';

/** A claim on its way to being tied. */
export interface Draft {
  readonly sentence: ReadSentence;
  readonly claim: Claim;
  tie: Tie;
}

/** A figure of a sentence with its draft. */
export interface DraftFigure {
  readonly draft: Draft;
  readonly said: SaidFigure;
}

/** Whether the workbook or the text surely holds it. */
export const isSettled = ({ draft: { tie } }: DraftFigure): boolean =>
  tie.certain && (tie.status === 'tied' || tie.status === 'computed');
