import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { TablesReport } from '../../commands/tables/report';
import { Heading } from '../Heading';
import { inList } from '../../words/lists';
import { kinds } from '../../plan/tables/kinds';
import type { Mapping } from './useMapping';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

/** Headings that are named of a table that is not found. */
const named = 3;

/** What the officer has said of tables that are not listed: that they are none, or that are not found any more. */
export function OtherTables({ report, mapping }: { report: TablesReport; mapping: Mapping }) {
  const { item } = useStyles();
  const { ignored, lost } = report;
  if (ignored.length + lost.length === 0) return null;
  return (
    <section aria-labelledby="tables-apart">
      <Heading id="tables-apart">Left alone</Heading>
      {ignored.map(({ mapping: id, kind, sheet, range }) => (
        <div key={id} className={item}>
          <Body1>{`${sheet}, ${range}: you said that this is no table of the plan. It looks like “${kinds[kind].name}”.`}</Body1>
          <JobButton
            size="small"
            onClick={() => void mapping.forget(id, `The table on ${sheet}, ${range} is used again.`)}
          >
            {`Use ${sheet}, ${range} again`}
          </JobButton>
        </div>
      ))}
      {lost.map(({ mapping: id, sheet, headings }) => (
        <div key={id} className={item}>
          <Body1>{`What you said of the table on ${sheet} with ${headingWords(headings)} is kept, but the table is not found.`}</Body1>
          <JobButton
            size="small"
            onClick={() => void mapping.forget(id, `What was said of the table on ${sheet} is forgotten.`)}
          >
            {`Forget it (${sheet})`}
          </JobButton>
        </div>
      ))}
    </section>
  );
}

const headingWords = (headings: readonly string[]): string =>
  headings.length === 0
    ? 'no headings'
    : `the headings ${inList(headings.slice(0, named).map((heading) => `“${heading}”`))}`;
