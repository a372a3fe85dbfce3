import { sections, statuses } from './choices';
import type { Column } from './column';

export const detailsColumns: readonly Column<'details'>[] = [
  { field: 'setting', heading: 'Setting', width: 140 },
  { field: 'value', heading: 'Value', width: 260, wrap: true, horizontal: 'Left' },
];

export const textColumns: readonly Column<'text'>[] = [
  { field: 'section', heading: 'Section', width: 130, choices: sections },
  { field: 'heading', heading: 'Heading', width: 200, wrap: true },
  { field: 'text', heading: 'Text', width: 380, wrap: true },
];

export const actionsColumns: readonly Column<'actions'>[] = [
  { field: 'ref', heading: 'Ref', width: 45 },
  { field: 'plan', heading: 'Plan', width: 320, wrap: true },
  { field: 'due', heading: 'Due', width: 70, horizontal: 'Left' },
  { field: 'owner', heading: 'Owner', width: 110, wrap: true },
  { field: 'status', heading: 'Status', width: 80, choices: statuses },
  { field: 'outcome', heading: 'Corporate outcome', width: 150, wrap: true },
];

export const ediColumns: readonly Column<'edi'>[] = [
  {
    field: 'criterion',
    heading: 'Criterion',
    width: 360,
    wrap: true,
    total: (whole) =>
      `=IF(COUNT(${whole('score')})=0,"Total","Total (mean "&TEXT(AVERAGE(${whole('score')}),"0.0")&")")`,
  },
  { field: 'score', heading: 'Score', width: 60, horizontal: 'Right', total: 'sum' },
];

export const outcomeColumns: readonly Column<'outcomes'>[] = [
  { field: 'set', heading: 'Set', width: 75, horizontal: 'Left' },
  { field: 'number', heading: 'Number', width: 60, horizontal: 'Left' },
  { field: 'outcome', heading: 'Outcome', width: 360, wrap: true },
  { field: 'aim', heading: 'Aim', width: 200, wrap: true },
];
