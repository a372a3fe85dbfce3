import { writtenSections } from '../../../plan/sections/reportSections';
import { quarters } from './choices';
import type { Choices, Column } from './column';

const sections: Choices = {
  values: writtenSections().map(({ key }) => key),
  strict: false,
  message: 'Choose a section of the quarterly report, so that the text finds its place.',
};

export const commentaryColumns: readonly Column<'commentary'>[] = [
  { field: 'ref', heading: 'Ref', width: 45, horizontal: 'Left' },
  { field: 'quarter', heading: 'Quarter', width: 55, choices: quarters },
  { field: 'wording', heading: 'Wording in the report', width: 220, wrap: true },
  { field: 'reasons', heading: 'Reasons for performance', width: 300, wrap: true },
  { field: 'actions', heading: 'Actions planned to address issues', width: 300, wrap: true },
  { field: 'sentence', heading: 'Sentence (left empty: from the figures)', width: 200, wrap: true },
];

export const reportTextColumns: readonly Column<'reportText'>[] = [
  { field: 'section', heading: 'Report section', width: 150, choices: sections },
  { field: 'quarter', heading: 'Quarter', width: 55, choices: quarters },
  { field: 'text', heading: 'Text', width: 480, wrap: true },
];
