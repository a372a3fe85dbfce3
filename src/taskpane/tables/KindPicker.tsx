import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { kinds, type TableKind, allKinds } from '../../plan/tables/kinds';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
});

const noTable = 'Not a table of the plan';

interface KindPickerProps {
  label: string;
  kind: TableKind;
  /** Offers "Not a table of the plan" as well. */
  orNone?: boolean;
  onPick: (kind: TableKind | 'none') => void;
}

/** What kind of table something is. */
export function KindPicker({ label, kind, orNone = false, onPick }: KindPickerProps) {
  const styles = useStyles();
  const offered = orNone ? [...allKinds, 'none' as const] : allKinds;
  return (
    <Field label={label} size="small">
      <Dropdown
        size="small"
        className={styles.dropdown}
        value={kinds[kind].name}
        selectedOptions={[kind]}
        onOptionSelect={(_, { optionValue }) => {
          const picked = offered.find((known) => known === optionValue);
          if (picked && picked !== kind) onPick(picked);
        }}
      >
        {offered.map((known) => (
          <Option key={known} value={known}>
            {known === 'none' ? noTable : kinds[known].name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
