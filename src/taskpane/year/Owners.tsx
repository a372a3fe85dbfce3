import { Body1, Body1Strong, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ownerLabel, owedThings, type DueListReport, type OwnerReport } from '../../commands/due/report';
import { dueCalendar } from '../../commands/due/calendar';
import { isoToday } from '../../words/days';
import { count } from '../../words/counts';
import { LongList } from '../LongList';
import { Heading } from '../parts';
import { usePane } from '../pane/usePane';
import { useSharedStyles } from '../styles';
import { calendarName } from './yearWords';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  things: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  thing: { ':focus': { outline: 'none' }, paddingBottom: tokens.spacingVerticalS },
  /** As far apart as the lines below it. */
  link: { lineHeight: 'inherit' },
  /** A button in a line of text would break that line in two. */
  words: { display: 'block' },
});

/** Owners, and things of one of them, that are drawn at once. */
const [manyOwners, manyThings] = [20, 8];

interface OwnersProps {
  readonly due: DueListReport;
}

/** Who owes what for the quarter, with a message to each, and all of it as a calendar file; nothing where nothing is owed. */
export function Owners({ due }: OwnersProps) {
  const { closeColumn, start } = useSharedStyles();
  const { notify } = usePane();
  if (due.owners.length === 0) return null;
  const calendar = dueCalendar(due, isoToday(new Date()));
  const name = calendarName(due);

  const save = (contents: string) => {
    saveText(name, contents, 'text/calendar;charset=utf-8');
    notify({
      intent: 'info',
      text: `“${name}” was handed to your browser to save. Where nothing is saved, Excel keeps the pane from it.`,
    });
  };

  return (
    <section className={closeColumn} aria-labelledby="who-owes-what">
      <Heading id="who-owes-what">Who owes what</Heading>
      {calendar !== null && (
        <Button className={start} onClick={() => save(calendar)}>
          Save as a calendar file
        </Button>
      )}
      <LongList
        items={due.owners}
        piece={manyOwners}
        moreWords={(left) => `Show ${count(Math.min(left, manyOwners), 'more owner')}`}
      >
        {(owner) => <Owner key={ownerLabel(owner)} {...owner} />}
      </LongList>
    </section>
  );
}

/** One owner: the things that are open, each with its cell, and the message. */
function Owner({ owner, emails, mailto, message, owes }: OwnerReport) {
  const styles = useStyles();
  const { entry, buttons } = useSharedStyles();
  const { announce, notify, selectCell } = usePane();
  const label = ownerLabel({ owner, emails });
  const things = owedThings(owes);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message);
      announce('The message was copied.');
    } catch {
      notify({
        intent: 'info',
        text: 'Excel keeps the clipboard from the pane. Select the lines below the name and copy them with Ctrl+C.',
      });
    }
  };

  return (
    <li tabIndex={-1} className={entry}>
      <Body1Strong className={styles.name}>{label}</Body1Strong>
      <Body1>{count(things.length, 'thing')} open</Body1>
      <LongList
        items={things}
        piece={manyThings}
        className={styles.things}
        moreWords={(left) => `Show ${count(Math.min(left, manyThings), 'more thing')}`}
      >
        {([{ what, debt, ref, text, cell, words }, ...more]) => (
          <li key={`${what} ${debt} ${cell} ${text}`} tabIndex={-1} className={styles.thing}>
            <Link as="button" className={styles.link} onClick={() => selectCell(cell)}>
              {[ref, text].filter(Boolean).join(' ')}
            </Link>
            <Body1 className={styles.words}>{words}</Body1>
            {/* What is owed beside it is to be written in another cell. */}
            {more.map((other) => (
              <Body1 key={other.debt} className={styles.words}>
                <Link as="button" className={styles.link} onClick={() => selectCell(other.cell)}>
                  {other.words}
                </Link>
              </Body1>
            ))}
          </li>
        )}
      </LongList>
      <div className={buttons}>
        {mailto !== null && (
          <Link href={mailto} target="_blank" rel="noopener" aria-label={`Write to ${owner}`}>
            Write a message
          </Link>
        )}
        <Link as="button" aria-label={`Copy the message on ${label}`} onClick={() => void copy()}>
          Copy the message
        </Link>
      </div>
    </li>
  );
}

/** Has the browser save a text; it goes nowhere else. */
function saveText(name: string, contents: string, type: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
