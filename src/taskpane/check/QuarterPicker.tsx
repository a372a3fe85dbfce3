import type { Quarter } from '../../plan/kpi';
import { Picker } from '../Picker';

const quarters: readonly (readonly [Quarter | '', string])[] = [
  ['', 'As the workbook says'],
  ['Q1', 'Quarter 1, April to June'],
  ['Q2', 'Quarter 2, July to September'],
  ['Q3', 'Quarter 3, October to December'],
  ['Q4', 'Quarter 4, January to March'],
];

interface QuarterPickerProps {
  /** '' leaves it to the workbook. */
  quarter: Quarter | '';
  onChange: (quarter: Quarter | '') => void;
}

/** The quarter to be checked; left alone, the one that the workbook names. */
export function QuarterPicker({ quarter, onChange }: QuarterPickerProps) {
  return <Picker label="Reporting quarter" value={quarter} options={quarters} onChange={onChange} />;
}
