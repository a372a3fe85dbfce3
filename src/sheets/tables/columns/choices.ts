import { rulePresets } from '../../../plan/rag/presets';
import { textSections } from '../../../plan/sections/summarySections';
import type { Choices } from './column';
import { quarters as quarterWords } from '../../../words/quarters';
import { capital } from '../../../words/capital';

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

/** Published rules; a tolerance given below goes before the rule's. */
export const ragRules: Choices = {
  values: rulePresets.map(({ name }) => name),
  strict: false,
  message:
    'How far a target may be missed and still be Amber. Leave it empty and fill in Tolerance and its basis for a rule of your own.',
};

export const bases: Choices = {
  values: ['Relative', 'Points'],
  strict: true,
  message:
    'Relative: the tolerance is a percentage of the target. Points: it is a number of points off the target.',
};

export const profiles: Choices = {
  values: ['Snapshot', 'By quarter'],
  strict: false,
  message:
    'Snapshot: the target stands for every quarter. By quarter: fill in what is expected by the end of each quarter.',
};

/** The words of movement that four quarters can bear. */
export const directions: Choices = {
  values: ['Improved', 'Sustained', 'Deteriorated'],
  strict: false,
  message: 'Improved, Sustained or Deteriorated since the last quarter are the usual words.',
};

export const sections: Choices = {
  values: textSections.map(capital),
  strict: false,
  message: 'Choose a section of the two-page summary, so that the text finds its place.',
};

export const statuses: Choices = {
  values: ['Not started', 'On track', 'At risk', 'Delayed', 'Complete'],
  strict: false,
  message: 'Not started, On track, At risk, Delayed and Complete are the usual words.',
};

export const trends: Choices = {
  values: ['Improving', 'Constant', 'Worsening'],
  strict: false,
  message: 'Improving, Constant or Worsening are the usual words.',
};

export const fundingKinds: Choices = {
  values: ['Source', 'Spend'],
  strict: true,
  message: 'Source: where the money comes from. Spend: where it goes.',
};

export const complaintSources: Choices = {
  values: ['Direct', 'Commissioned'],
  strict: false,
  message:
    'Direct: services that the department provides. Commissioned: services that others provide for it.',
};

/** Empty where the ledger itself marks its lines. */
export const riskTypes: Choices = {
  values: ['Local', 'Central'],
  strict: false,
  message: "Local: the chief officer can control it. Central: outside the chief officer's control.",
};

/** For a budget table that states none. */
export const budgetUnits: Choices = {
  values: ['£', '£000', '£m', 'As stated'],
  strict: true,
  message:
    'What budgets are counted in where their table does not say. As stated: columns of different units may be added up.',
};

export const orientations: Choices = {
  values: ['Landscape', 'Portrait'],
  strict: true,
  message: 'Pages of the summary are Landscape or Portrait.',
};

export const palettes: Choices = {
  values: ['Colour-blind safe', 'Traffic lights'],
  strict: true,
  message: 'Use Colour-blind safe or Traffic lights.',
};

export const summaryThemes: Choices = {
  values: ['Neutral', 'Workbook'],
  strict: true,
  message: 'The summary is set in Neutral colours, or in those of the Workbook.',
};

export const publicities: Choices = {
  values: ['Public', 'Non-public'],
  strict: false,
  message: 'A report is Public or Non-public.',
};

export const purposes: Choices = {
  values: ['For Information', 'For Decision'],
  strict: false,
  message: 'A report is For Information or For Decision.',
};

export const yesOrNo: Choices = {
  values: ['Yes', 'No'],
  strict: true,
  message: 'Yes: no quarterly report is made while a Red or Amber KPI lacks its reasons or actions.',
};
