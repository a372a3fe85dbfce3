import {
  FluentProvider,
  makeStyles,
  tokens,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState, type ComponentType, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { BudgetsScreen } from './budgets/BudgetsScreen';
import { CheckScreen } from './check/CheckScreen';
import type { Host } from '../commands/start';
import { OverviewScreen } from './overview/OverviewScreen';
import { Foot } from './pane/Foot';
import { JobTabs } from './pane/JobTabs';
import { type Screen, screens } from './screens';
import { Status } from './pane/Status';
import { PaneProvider, usePaneState } from './pane/usePane';
import { ReportScreen } from './report/ReportScreen';
import { RisksScreen } from './risks/RisksScreen';
import { SummaryScreen } from './summary/SummaryScreen';
import { TablesScreen } from './tables/TablesScreen';
import { themes, useLook, useSharedStyles } from './styles';
import { YearScreen } from './year/YearScreen';
import { ThreadScreen } from './thread/ThreadScreen';

const useStyles = makeStyles({
  root: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  screen: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    overflowWrap: 'anywhere',
  },
  firstRunHint: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
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
  screen: Screen;
}

/** What is to be set on the element around all buttons. */
interface SinglePresses {
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
}

/** Said once on each machine. */
const seen = 'first-run-hint-seen';

/** The task pane: tabs, what happened, one screen a job, and the foot. */
export function App({ commands, preferences, theme, version, screen }: AppProps) {
  const styles = useStyles();
  const { hidden } = useSharedStyles();
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

/**
 * Makes one press of two: the second half of a double click does nothing where the first has begun a job, however
 * soon that job ended, and nor does a key that is held down on a button. `begun` says how many jobs were begun.
 */
function useSinglePresses(begun: () => number): SinglePresses {
  const before = useRef(0);
  return {
    onClickCapture: (event) => {
      if (event.detail > 1 && begun() > before.current) {
        event.preventDefault();
        event.stopPropagation();
      } else before.current = begun();
    },
    onKeyDownCapture: (event) => {
      const { target } = event;
      if (event.repeat && event.key === 'Enter' && target instanceof Element && target.closest('button'))
        event.preventDefault();
    },
  };
}

/** Where to begin, for someone who opens the pane for the first time. */
function FirstRunHint({ preferences }: { preferences: Host['preferences'] }) {
  const styles = useStyles();
  const [shown, setShown] = useState(() => preferences.get(seen) === undefined);
  if (!shown) return null;

  const skip = () => {
    preferences.set(seen, 'yes');
    setShown(false);
    // The button goes away with the hint: go on where the person would go next.
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };

  return (
    <MessageBar className={styles.firstRunHint} intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Where to begin</MessageBarTitle>
        Your own KPI list is read as it stands: choose Check, then press “Check the KPIs”. Checking changes
        nothing. Tables shows what was recognised and adds what is missing. Nothing leaves the workbook.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={skip}>Got it</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
