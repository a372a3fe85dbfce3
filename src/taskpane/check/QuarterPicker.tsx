import { Picker } from '../parts';
import { quarterOptions, type QuarterChoice } from './checkWords';

interface QuarterPickerProps {
  /** '' leaves it to the workbook. */
  quarter: QuarterChoice;
  /** The quarter that the workbook was read to name, if it was read. */
  read: QuarterChoice | undefined;
  onChange: (quarter: QuarterChoice) => void;
}

/** The quarter to be checked; left alone, the one that the workbook names. */
export function QuarterPicker({ quarter, read, onChange }: QuarterPickerProps) {
  return (
    <Picker label="Reporting quarter" value={quarter} options={quarterOptions(read)} onChange={onChange} />
  );
}
