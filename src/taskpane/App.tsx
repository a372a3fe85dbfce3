import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ComponentType } from 'react';
import { BudgetsScreen } from './budgets/BudgetsScreen';
import { CheckScreen } from './check/CheckScreen';
import type { Host } from '../commands/start';
import { OverviewScreen } from './overview/OverviewScreen';
import { FirstRunHint } from './pane/FirstRunHint';
import { Foot } from './pane/Foot';
import { JobTabs } from './pane/JobTabs';
import { Status } from './pane/Status';
import { PaneProvider } from './pane/usePane';
import { usePaneState } from './pane/usePaneState';
import { useSinglePresses } from './pane/useSinglePresses';
import { ReportScreen } from './report/ReportScreen';
import { RisksScreen } from './risks/RisksScreen';
import type { Screen } from './screens';
import { screens } from './screens';
import { SummaryScreen } from './summary/SummaryScreen';
import { TablesScreen } from './tables/TablesScreen';
import { themes } from './theme';
import { YearScreen } from './year/YearScreen';
import { ThreadScreen } from './thread/ThreadScreen';
import { useLook } from './useLook';
import { useVisuallyHidden } from './visuallyHidden';

const useStyles = makeStyles({
  root: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  screen: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    overflowWrap: 'anywhere',
  },
});

const content: Readonly<Record<Screen, ComponentType<{ active: boolean }>>> = {
  tables: TablesScreen,
  check: CheckScreen,
  risks: RisksScreen,
  budgets: BudgetsScreen,
  summary: SummaryScreen,
  report: ReportScreen,
  thread: ThreadScreen,
  year: YearScreen,
  overview: OverviewScreen,
};

interface AppProps extends Pick<Host, 'commands' | 'preferences' | 'theme'> {
  /** Of the add-in and of Excel, in words, for the diagnostics. */
  version: string;
  /** The screen to open with. */
  screen: Screen;
}

/** The task pane: tabs, what happened, one screen a job, and the foot. */
export function App({ commands, preferences, theme, version, screen }: AppProps) {
  const styles = useStyles();
  const { hidden } = useVisuallyHidden();
  const look = useLook(theme);
  const { pane, records, ...status } = usePaneState(commands, preferences);
  const presses = useSinglePresses(pane.begun);
  const [selected, setSelected] = useState<Screen>(screen);

  return (
    <FluentProvider theme={themes[look]}>
      <PaneProvider value={pane}>
        <div className={styles.root} {...presses}>
          <header>
            <h1 className={hidden}>Business Plan</h1>
            <JobTabs selected={selected} onSelect={setSelected} />
          </header>
          <Status {...status} cancel={pane.cancel} />
          <main>
            <FirstRunHint preferences={preferences} />
            {screens.map((name) => {
              const Content = content[name];
              return (
                <div
                  key={name}
                  id={`screen-${name}`}
                  role="tabpanel"
                  aria-labelledby={`tab-${name}`}
                  hidden={name !== selected}
                  className={styles.screen}
                >
                  <Content active={name === selected} />
                </div>
              );
            })}
          </main>
          <Foot version={version} look={look} records={records} />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
