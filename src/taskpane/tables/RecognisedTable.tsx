import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { MapTableReport, MapTableRequest } from '../../commands/mapTable/report';
import type { TableReport, TablesReport } from '../../commands/tables/report';
import { quoteSheet } from '../../grid/a1';
import { usePane } from '../pane/usePane';
import { KindPicker, WordPicker } from './pickers';
import { kinds, fieldName } from '../../plan/tables/kinds';
import { lineViews, mappedSentence, tableCertainty, meaningOptions, type LineView } from './lineWords';
import { useJobs } from '../pane/useJobs';
import { JobButton } from '../pane/buttons';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  field: { width: '100%' },
});

interface RecognisedTableProps {
  table: TableReport;
  id: string;
  mapping: Mapping;
}

interface MeaningPickerProps {
  table: TableReport;
  line: LineView;
  onPick: (meaning: string) => void;
}

/** What the officer can say of tables; each ends with the tables read anew. */
export interface Mapping {
  /** Keeps it and says `sentence`; null where it was refused. */
  say(request: MapTableRequest, sentence: string): Promise<MapTableReport | null>;
  forget(mapping: string, sentence: string): Promise<TablesReport | null>;
}

/** Carries out what the officer says of tables, with the way back, and has the screen read the tables again. */
export function useMapping(readAgain: () => Promise<unknown>): Mapping {
  const { commands, change } = useJobs();
  const again = async () => {
    await readAgain();
    return '';
  };
  return {
    say: (request, sentence) =>
      change({
        name: `map-table ${request.kind}`,
        run: (progress) => commands.mapTable(request, progress),
        say: () => sentence,
        again,
        afterRestore: again,
      }),
    forget: (mapping, sentence) =>
      change({
        name: 'forget-mapping',
        run: (progress) => commands.forgetMapping(mapping, progress),
        say: () => sentence,
        again,
        afterRestore: again,
      }),
  };
}

/** A table that was found: what it is, where it stands, and, opened, what each of its columns is read as. */
export function RecognisedTable({ table, id, mapping }: RecognisedTableProps) {
  const styles = useStyles();
  const { buttons } = useSharedStyles();
  const pane = usePane();
  const { name } = kinds[table.kind];
  const place = `${table.sheet}, ${table.range}`;

  const pickKind = (kind: TableReport['kind'] | 'none') =>
    void mapping.say(
      { table, kind },
      kind === 'none'
        ? `The table on ${place} is left alone now.`
        : `The table on ${place} is read as “${kinds[kind].name}” now.`,
    );

  return (
    <AccordionItem value={id}>
      <AccordionHeader>
        <span className={styles.header}>
          <span>{name}</span>
          <Caption1>{place}</Caption1>
          {table.questions.length > 0 && <Caption1>Please say what is not sure</Caption1>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Caption1>{describe(table)}</Caption1>
        <div className={buttons}>
          <Button size="small" onClick={() => pane.selectCell(`${quoteSheet(table.sheet)}!${table.range}`)}>
            Show it in the sheet
          </Button>
          {table.mapping !== '' && (
            <JobButton
              size="small"
              onClick={() =>
                void mapping.forget(
                  table.mapping,
                  `The table on ${place} is read by its headings alone again.`,
                )
              }
            >
              Forget what was said of it
            </JobButton>
          )}
        </div>
        <KindPicker label="Read as a table of" kind={table.kind} orNone onPick={pickKind} />
        <ul className={styles.lines} aria-label={`Columns of ${name} on ${table.sheet}`}>
          {lineViews(table).map((line) => (
            <li key={line.place}>
              <MeaningPicker
                table={table}
                line={line}
                onPick={(meaning) =>
                  void mapping.say(
                    {
                      table,
                      kind: table.kind,
                      picks: [{ place: line.place, heading: line.heading, meaning }],
                    },
                    mappedSentence(table, line, meaning),
                  )
                }
              />
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What sort of thing it is, and how sure that is, in a line. */
function describe(table: TableReport): string {
  const sort = table.name ? `Excel table ${table.name}` : 'Plain range, used as it stands';
  const across = table.transposed ? ', with its headings down the side' : '';
  return `${sort}${across}. ${tableCertainty(table)}`;
}

/** A column of a table by its heading, what it is read as, and the pick of another meaning. */
function MeaningPicker({ table, line, onPick }: MeaningPickerProps) {
  const styles = useStyles();
  const { question, meaning, words } = line;
  return (
    <div className={styles.root}>
      <WordPicker
        className={styles.field}
        label={line.label}
        value={meaning}
        words={words}
        options={meaningOptions(table)}
        onPick={onPick}
        {...(question
          ? { validationState: 'warning' as const, validationMessage: question.message }
          : { hint: line.certainty })}
      />
      {question && (
        <JobButton size="small" onClick={() => onPick(question.guess)}>
          {`Yes, “${fieldName(table.kind, question.guess)}” is right`}
        </JobButton>
      )}
    </div>
  );
}
