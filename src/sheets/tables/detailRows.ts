import { coverNames, defaultDetails, type Palette } from '../../plan/details';
import { rulePresets } from '../../plan/rag/presets';
import { cityGrid, type RiskLevel } from '../../plan/read/risks/riskGrid';
import type { CellValue } from '../../grid/snapshot';
import { bases, quarters, type Choices } from '../../plan/tables/column';
import { capital } from '../../words/capital';
import { quarters as quarterWords } from '../../words/quarters';

/** A setting of the plan: its name, what stands in it at first, and the values to choose from. */
export interface DetailRow {
  readonly setting: string;
  readonly value: CellValue;
  readonly choices?: Choices;
}

/** Published rules; a tolerance given below goes before the rule's. */
const ragRules: Choices = {
  values: rulePresets.map(({ name }) => name),
  strict: false,
  message:
    'How far a target may be missed and still be Amber. Leave it empty and fill in Tolerance and its basis for a rule of your own.',
};

/** For a budget table that states none. */
const budgetUnits: Choices = {
  values: ['£', '£000', '£m', 'As stated'],
  strict: true,
  message:
    'What budgets are counted in where their table does not say. As stated: columns of different units may be added up.',
};

const orientations: Choices = {
  values: ['Landscape', 'Portrait'],
  strict: true,
  message: 'Pages of the summary are Landscape or Portrait.',
};

const palettes: Choices = {
  values: ['Colour-blind safe', 'Traffic lights'],
  strict: true,
  message: 'Use Colour-blind safe or Traffic lights.',
};

const summaryThemes: Choices = {
  values: ['Neutral', 'Workbook'],
  strict: true,
  message: 'The summary is set in Neutral colours, or in those of the Workbook.',
};

const publicities: Choices = {
  values: ['Public', 'Non-public'],
  strict: false,
  message: 'A report is Public or Non-public.',
};

const purposes: Choices = {
  values: ['For Information', 'For Decision'],
  strict: false,
  message: 'A report is For Information or For Decision.',
};

/** A half-year and a year end with a quarter, and are spoken of as what they are. */
const periods: Choices = {
  ...quarters,
  values: [...quarterWords, 'Mid-year', 'Year end'],
  message:
    'Use Q1 (April to June), Q2, Q3 or Q4, or Mid-year or Year end for a report of the half-year or the year.',
};

/** Several are written one after the other: "Risk, Budget". */
const paperChoices: Choices = {
  values: ['All in one', 'Each by itself', 'Progress', 'Risk', 'Budget'],
  strict: false,
  message: 'The papers that the quarterly report is made as. Several by themselves: Risk, Budget.',
};

const yesOrNo: Choices = {
  values: ['Yes', 'No'],
  strict: true,
  message: 'Yes: no quarterly report is made while a Red or Amber KPI lacks its reasons or actions.',
};

/** Cover fields of the quarterly report with usual answers. */
const coverChoices: Readonly<Partial<Record<string, Choices>>> = {
  publicity: publicities,
  purpose: purposes,
};

/** As Plan details take them: "Minor 1, Serious 2, Major 4, Extreme 8". */
const levelWords = (levels: readonly RiskLevel[]): string =>
  levels.map(({ name, value }) => `${name} ${value}`).join(', ');

/** The settings of the table "Plan details", in the order of the table. */
export const detailRows = (palette: Palette): readonly DetailRow[] => [
  { setting: 'Organisation', value: '' },
  { setting: 'Department', value: '' },
  { setting: 'Cluster', value: '' },
  { setting: 'Committee', value: '' },
  { setting: 'Plan year', value: '' },
  { setting: 'Reporting year', value: '' },
  { setting: 'Reporting quarter', value: '', choices: periods },
  { setting: 'KPIs in the plan', value: '' },
  // Empty at first: a rule or convention that nobody chose would be taken for the officer's word.
  { setting: 'RAG rule', value: '', choices: ragRules },
  { setting: 'Tolerance', value: '' },
  { setting: 'Tolerance basis', value: '', choices: bases },
  { setting: 'Sign convention', value: '' },
  { setting: 'Risk likelihoods', value: levelWords(cityGrid.likelihoods) },
  { setting: 'Risk impacts', value: levelWords(cityGrid.impacts) },
  { setting: 'Risk red from', value: cityGrid.bands.redFrom },
  { setting: 'Risk amber from', value: cityGrid.bands.amberFrom },
  { setting: 'Budget tolerance', value: '' },
  { setting: 'Budget unit', value: '', choices: budgetUnits },
  { setting: 'Page orientation', value: capital(defaultDetails.orientation), choices: orientations },
  { setting: 'Palette', value: capital(palette), choices: palettes },
  { setting: 'Summary theme', value: 'Neutral', choices: summaryThemes },
  ...Object.entries(coverNames).map(([field, setting]): DetailRow => {
    const choices = coverChoices[field];
    return { setting, value: '', ...(choices && { choices }) };
  }),
  { setting: 'Papers', value: '', choices: paperChoices },
  { setting: 'Block publication', value: 'No', choices: yesOrNo },
];
