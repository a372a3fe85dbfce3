import { createRoot } from 'react-dom/client';
import { whenReady } from '../commands/start';
import { stateAfter, unforeseen } from '../commands/shared/outcome';
import { App } from './App';
import { screenOf } from './screens';

/** Version of the add-in, put in by webpack from package.json. */
declare const ADDIN_VERSION: string;

const place = document.getElementById('pane');
if (!place) throw new Error('taskpane.html has no place for the pane.');

function say(sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = sentence;
  place?.replaceChildren(paragraph);
}

whenReady().then(
  ({ commands, preferences, theme, description, inExcel }) => {
    if (!inExcel) {
      say('This page belongs to Excel. Open it from the Business Plan tab of Excel’s ribbon.');
      return;
    }
    // A screen that cannot be drawn takes the whole pane with it: then a sentence stands in its place.
    const onUncaughtError = (error: unknown) => {
      console.error(error);
      say(unforeseen(error, `${stateAfter(error)}; close this pane and open it again.`).message);
    };
    createRoot(place, { onUncaughtError }).render(
      <App
        commands={commands}
        preferences={preferences}
        theme={theme}
        version={`Business Plan for Excel ${ADDIN_VERSION}; ${description}`}
        screen={screenOf(window.location.search)}
      />,
    );
  },
  (error: unknown) => {
    console.error(error);
    say(
      'Business Plan could not reach Excel. Close this pane and open it again from the Business Plan tab of the ribbon.',
    );
  },
);
