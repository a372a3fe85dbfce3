import { bases, directions, polarities, profiles, ragWords } from './choices';
import { date, type Column } from './column';

export const kpiColumns: readonly Column<'kpis'>[] = [
  { field: 'ref', heading: 'Ref', width: 40, horizontal: 'Left' },
  { field: 'objective', heading: 'Priority objective', width: 120, wrap: true },
  { field: 'kpi', heading: 'KPI / measure', width: 240, wrap: true },
  { field: 'goodIs', heading: 'Good is', width: 65, choices: polarities },
  { field: 'target', heading: 'Target', width: 65, horizontal: 'Right' },
  { field: 'q1', heading: 'Q1 measure', width: 65, horizontal: 'Right' },
  { field: 'q2', heading: 'Q2 measure', width: 65, horizontal: 'Right' },
  { field: 'q3', heading: 'Q3 measure', width: 65, horizontal: 'Right' },
  { field: 'q4', heading: 'Q4 measure', width: 65, horizontal: 'Right' },
  { field: 'rag', heading: 'RAG', width: 55, horizontal: 'Center', choices: ragWords, rag: true },
  { field: 'direction', heading: 'Direction of travel', width: 85, choices: directions },
  { field: 'reasons', heading: 'Reasons for performance', width: 200, wrap: true },
  { field: 'actions', heading: 'Actions planned', width: 200, wrap: true },
  { field: 'activity', heading: 'Activity update', width: 200, wrap: true },
  { field: 'outcome', heading: 'Corporate outcome', width: 130, wrap: true },
  { field: 'owner', heading: 'Owner', width: 100, wrap: true },
];

export const ruleColumns: readonly Column<'rules'>[] = [
  { field: 'ref', heading: 'Ref', width: 40, horizontal: 'Left' },
  { field: 'unit', heading: 'Unit', width: 60 },
  { field: 'tolerance', heading: 'Tolerance', width: 65, horizontal: 'Right' },
  { field: 'basis', heading: 'Basis', width: 65, choices: bases },
  { field: 'goodIs', heading: 'Good is', width: 65, choices: polarities },
  { field: 'profile', heading: 'Profile', width: 75, choices: profiles },
  { field: 'q1', heading: 'Q1 expected', width: 65, horizontal: 'Right' },
  { field: 'q2', heading: 'Q2 expected', width: 65, horizontal: 'Right' },
  { field: 'q3', heading: 'Q3 expected', width: 65, horizontal: 'Right' },
  { field: 'q4', heading: 'Q4 expected', width: 65, horizontal: 'Right' },
  { field: 'headline', heading: 'Headline measure', width: 110, wrap: true, horizontal: 'Left' },
  { field: 'override', heading: 'Override', width: 65, horizontal: 'Center', choices: ragWords, rag: true },
  { field: 'reason', heading: 'Reason for override', width: 240, wrap: true },
  { field: 'by', heading: 'Override by', width: 100, wrap: true },
  { field: 'on', heading: 'Override date', width: 75, numberFormat: date, horizontal: 'Left' },
  { field: 'figure', heading: 'Override for figure', width: 90, wrap: true, horizontal: 'Left' },
];
