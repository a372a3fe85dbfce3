import { quarters as quarterWords } from '../../words/quarters';

/** A drop-down list. Excel keeps it as one text of at most 255 characters, so a choice holds no comma. */
export interface Choices {
  readonly values: readonly string[] | SectionNames;
  /** Refuse other entries; else they are warned of, for officers have words of their own. */
  readonly strict: boolean;
  readonly message: string;
}

/**
 * Names of the sections in which an officer's own words may stand (those of the summary, or of the quarterly report), and
 * of what a section of the template may show.
 */
export type SectionNames = 'sections of the summary' | 'sections of the report' | 'sources of sections';

/** Structured reference to another column of the same table, by its meaning: the cell of this row, or all of it. */
export type Reference<Field extends string> = (field: Field) => string;

/** One column of a table of ours. */
export interface Column<Field extends string> {
  readonly field: Field;
  readonly heading: string;
  /** Points. */
  readonly width: number;
  /** Long text, wrapped. */
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
  readonly choices?: Choices;
  /** A calculated column: its formula with "=". */
  readonly formula?: (thisRow: Reference<Field>) => string;
  /** What stands in the totals row: the sum, a text, or a formula with "=". */
  readonly total?: 'sum' | { readonly text: string } | ((whole: Reference<Field>) => string);
  /** Coloured by its RAG word. */
  readonly rag?: true;
}

/** The levels by which a plan scores its risks, from the lowest to the highest, and the lowest Red and Amber scores. */
export interface ScoreGrid {
  readonly likelihoods: readonly ScoreLevel[];
  readonly impacts: readonly ScoreLevel[];
  readonly bands: ScoreBands;
}

/** A step of likelihood or impact: "Major", which counts 4. */
export interface ScoreLevel {
  readonly name: string;
  readonly value: number;
}

/** The lowest scores that are Red and Amber; what scores less is Green. */
export interface ScoreBands {
  readonly redFrom: number;
  readonly amberFrom: number;
}

export const date = 'dd/mm/yyyy';

/** A column of money that is added up below: amount('budget', 'Budget £000'). */
export const amount = <Field extends string>(field: Field, heading: string): Column<Field> => ({
  field,
  heading,
  width: 90,
  horizontal: 'Right',
  numberFormat: '#,##0;-#,##0',
  total: 'sum',
});

/** Choices that several kinds of table offer. */
export const ragWords: Choices = {
  values: ['Green', 'Amber', 'Red', 'N/A'],
  strict: false,
  message: 'Use Green, Amber, Red or N/A: only these words are coloured and counted.',
};

export const quarters: Choices = {
  values: quarterWords,
  strict: true,
  message: 'Use Q1 (April to June), Q2, Q3 or Q4.',
};

export const polarities: Choices = {
  values: ['Higher', 'Lower', 'On target'],
  strict: false,
  message: 'Say which way is better: Higher, Lower or On target.',
};

export const statuses: Choices = {
  values: ['Not started', 'On track', 'At risk', 'Delayed', 'Complete'],
  strict: false,
  message: 'Not started, On track, At risk, Delayed and Complete are the usual words.',
};

export const bases: Choices = {
  values: ['Relative', 'Points'],
  strict: true,
  message:
    'Relative: the tolerance is a percentage of the target. Points: it is a number of points off the target.',
};
