import { Dropdown, Field, makeStyles, Option, type FieldProps } from '@fluentui/react-components';
import { kinds, type TableKind, allKinds } from '../../plan/tables/kinds';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
});

interface WordPickerProps extends Omit<FieldProps, 'children' | 'size'> {
  value: string;
  /** What stands there for the value. */
  words: string;
  /** Each value with its words, in order. */
  options: readonly (readonly [string, string])[];
  /** Called where another value is picked than the one that is there. */
  onPick: (value: string) => void;
}

/** A small list of words to pick one from, with what is said of it in the field around it. */
export function WordPicker({ value, words, options, onPick, ...field }: WordPickerProps) {
  const styles = useStyles();
  return (
    <Field size="small" {...field}>
      <Dropdown
        size="small"
        className={styles.dropdown}
        value={words}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue = '' }) => {
          if (optionValue !== value) onPick(optionValue);
        }}
      >
        {options.map(([known, text]) => (
          <Option key={known} value={known} text={text}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

interface KindPickerProps {
  label: string;
  kind: TableKind;
  /** Offers "Not a table of the plan" as well. */
  orNone?: boolean;
  onPick: (kind: TableKind | 'none') => void;
}

export function KindPicker({ label, kind, orNone = false, onPick }: KindPickerProps) {
  const offered = orNone ? [...allKinds, 'none' as const] : allKinds;
  return (
    <WordPicker
      label={label}
      value={kind}
      words={kinds[kind].name}
      options={offered.map((one) => [one, one === 'none' ? 'Not a table of the plan' : kinds[one].name])}
      onPick={(picked) => {
        const known = offered.find((one) => one === picked);
        if (known) onPick(known);
      }}
    />
  );
}
