import { Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { TableReport } from '../../commands/tables/report';
import { fieldName } from '../../plan/tables/kinds';
import { meaningOptions, type LineView } from './lineWords';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  field: { width: '100%' },
  dropdown: { minWidth: 0, width: '100%' },
});

interface MeaningPickerProps {
  table: TableReport;
  line: LineView;
  onPick: (meaning: string) => void;
}

/** A column of a table by its heading, what it is read as, and the pick of another meaning. */
export function MeaningPicker({ table, line, onPick }: MeaningPickerProps) {
  const styles = useStyles();
  const { question, meaning, words } = line;
  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        size="small"
        label={line.label}
        {...(question
          ? { validationState: 'warning' as const, validationMessage: question.message }
          : { hint: line.certainty })}
      >
        <Dropdown
          size="small"
          className={styles.dropdown}
          value={words}
          selectedOptions={[meaning]}
          onOptionSelect={(_, { optionValue = '' }) => {
            if (optionValue !== meaning) onPick(optionValue);
          }}
        >
          {meaningOptions(table).map(([value, text]) => (
            <Option key={value} value={value} text={text}>
              {text}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {question && (
        <JobButton size="small" onClick={() => onPick(question.guess)}>
          {`Yes, “${fieldName(table.kind, question.guess)}” is right`}
        </JobButton>
      )}
    </div>
  );
}
