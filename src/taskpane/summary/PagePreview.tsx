import { Body1, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { SummaryPreview } from '../../commands/summary/report';
import { Heading } from '../Heading';
import { overflowLine, shareWords } from './summaryWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pages: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  page: { flex: '1 1 220px', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  section: { marginBlockStart: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  heading: { minWidth: 0, overflowWrap: 'anywhere' },
  share: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** How the sections fill the two pages, in words and bars; or what to cut so that they do. */
export function PagePreview({ preview: { pages, overflow } }: { preview: SummaryPreview }) {
  const styles = useStyles();
  if (overflow.length > 0) {
    return (
      <section className={styles.root} aria-labelledby="summary-preview">
        <Heading id="summary-preview">Too long for two pages</Heading>
        <Body1>Shorten these sections before you make the summary.</Body1>
        <ul>
          {overflow.map((entry) => (
            <li key={entry.section}>{overflowLine(entry)}</li>
          ))}
        </ul>
      </section>
    );
  }
  return (
    <section className={styles.root} aria-labelledby="summary-preview">
      <Heading id="summary-preview">How the pages fill</Heading>
      <div className={styles.pages}>
        {pages.map((sections, index) => (
          <div key={index} className={styles.page}>
            <Body1 block>Page {index + 1}</Body1>
            <ol className={styles.list} aria-label={`Sections of page ${index + 1}`}>
              {sections.map(({ heading, share }) => (
                <li key={heading} className={styles.section}>
                  <span className={styles.line}>
                    <Caption1 className={styles.heading}>{heading}</Caption1>
                    <Caption1 className={styles.share}>{shareWords(share)}</Caption1>
                  </span>
                  <ProgressBar value={share} thickness="large" aria-hidden="true" />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
