import { Field, makeStyles, Select } from '@fluentui/react-components';

// Select keeps the width of its longest option unless it is told that it may be narrower.
const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

interface PickerProps<Value extends string> {
  label: string;
  value: Value;
  /** Each value with its words, in order. */
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
  size?: 'small' | 'medium';
  className?: string;
}

/** A labelled list to choose one value from; as narrow as it has to be. */
export function Picker<Value extends string>(props: PickerProps<Value>) {
  const { label, value, options, onChange, size = 'medium', className } = props;
  const styles = useStyles();
  return (
    <Field label={label} size={size} {...(className ? { className } : {})}>
      <Select
        size={size}
        value={value}
        select={{ className: styles.select }}
        onChange={(_, chosen) => onChange(options.find(([known]) => known === chosen.value)?.[0] ?? value)}
      >
        {options.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
