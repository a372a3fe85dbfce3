import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { tableKinds, type TableKind } from '../../plan/recognised';
import { kindWords } from './kindWords';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
});

export const noTable = 'Not a table of the plan';

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
  const kinds = orNone ? [...tableKinds, 'none' as const] : tableKinds;
  return (
    <Field label={label} size="small">
      <Dropdown
        size="small"
        className={styles.dropdown}
        value={kindWords[kind].name}
        selectedOptions={[kind]}
        onOptionSelect={(_, { optionValue }) => {
          const picked = kinds.find((known) => known === optionValue);
          if (picked && picked !== kind) onPick(picked);
        }}
      >
        {kinds.map((known) => (
          <Option key={known} value={known}>
            {known === 'none' ? noTable : kindWords[known].name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
