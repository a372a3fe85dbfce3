import { Field, Select } from '@fluentui/react-components';
import type { Quarter } from '../../plan/kpi';

const quarters: Readonly<Record<Quarter, string>> = {
  Q1: 'Quarter 1, April to June',
  Q2: 'Quarter 2, July to September',
  Q3: 'Quarter 3, October to December',
  Q4: 'Quarter 4, January to March',
};

interface QuarterPickerProps {
  /** '' leaves it to the workbook. */
  quarter: Quarter | '';
  onChange: (quarter: Quarter | '') => void;
}

/** The quarter to be checked; left alone, the one that the workbook names. */
export function QuarterPicker({ quarter, onChange }: QuarterPickerProps) {
  const known = Object.keys(quarters) as Quarter[];
  return (
    <Field label="Reporting quarter">
      <Select
        value={quarter}
        onChange={(_, { value }) => onChange(known.find((candidate) => candidate === value) ?? '')}
      >
        <option value="">As the workbook says</option>
        {known.map((candidate) => (
          <option key={candidate} value={candidate}>
            {quarters[candidate]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
