import { Caption1, Dropdown, Field, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { AddTableRequest } from '../../commands/addTable/report';
import type { Refusal } from '../../commands/shared/outcome';
import { kinds, schemas, type TableKind, tableKinds } from '../../plan/tables/kinds';
import { Heading } from '../parts';
import { useJobs } from '../pane/useJobs';
import { addedSentence } from './lineWords';
import { JobButton } from '../pane/buttons';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
  picker: { minWidth: 0 },
  option: { display: 'flex', flexDirection: 'column', maxWidth: '280px' },
});

const usualPreset = 'What fits the plan';

/** Adds a table of a chosen kind on a new sheet or where the officer stands. */
export function AddTable({ onAdded }: { onAdded: () => void }) {
  const styles = useStyles();
  const { column, start } = useSharedStyles();
  const { commands, change } = useJobs();
  const [kind, setKind] = useState<TableKind>('kpis');
  const [preset, setPreset] = useState('');
  const [place, setPlace] = useState<'new sheet' | 'selection'>('new sheet');

  async function add(request: AddTableRequest) {
    const added = await change({
      name: `add-table ${request.kind}`,
      step: 'Looking for a place',
      run: (progress) => commands.addTable(request, progress),
      wayOn: ({ offer }: Refusal) =>
        offer && {
          label: `Add it at ${offer.at} of ${offer.sheet}`,
          run: () => void add({ ...request, sheet: offer.sheet, at: offer.at }),
        },
      say: (report) => [addedSentence(report), ...report.findings.map(({ message }) => message)].join(' '),
    });
    if (added) onAdded();
  }

  const pickKind = (picked: TableKind) => {
    setKind(picked);
    setPreset('');
  };
  const { presets = [] } = schemas[kind];
  const request: AddTableRequest = { kind, ...(preset !== '' && { preset }) };

  return (
    <section className={column} aria-labelledby="add-table">
      <Heading id="add-table">Add a table</Heading>
      <Field label="Kind of table" hint={kinds[kind].purpose}>
        <Dropdown
          className={styles.picker}
          inlinePopup
          value={kinds[kind].name}
          selectedOptions={[kind]}
          onOptionSelect={(_, { optionValue }) =>
            pickKind(tableKinds.find((known) => known === optionValue) ?? kind)
          }
        >
          {tableKinds.map((known) => (
            <Option key={known} value={known} text={kinds[known].name}>
              <span className={styles.option}>
                <span>{kinds[known].name}</span>
                <Caption1>{kinds[known].purpose}</Caption1>
              </span>
            </Option>
          ))}
        </Dropdown>
      </Field>
      {presets.length > 0 && (
        <Field label="Filled with" hint="You can change every row afterwards.">
          <Dropdown
            className={styles.picker}
            inlinePopup
            value={preset || usualPreset}
            selectedOptions={[preset]}
            onOptionSelect={(_, { optionValue = '' }) => setPreset(optionValue)}
          >
            {['', ...presets].map((name) => (
              <Option key={name} value={name}>
                {name || usualPreset}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <Field label="Where">
        <RadioGroup
          value={place}
          onChange={(_, { value }) => setPlace(value === 'selection' ? 'selection' : 'new sheet')}
        >
          <Radio value="new sheet" label="On a new sheet" />
          <Radio value="selection" label="At the selected cell" />
        </RadioGroup>
      </Field>
      <JobButton
        appearance="primary"
        className={start}
        onClick={() => void add(place === 'selection' ? { ...request, at: 'selection' } : request)}
      >
        Add the table
      </JobButton>
    </section>
  );
}
