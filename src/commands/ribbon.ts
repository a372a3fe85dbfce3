import { awaitOffice, onRibbonButton, showMessage } from '../excel/ready';
import { createCommands } from './createCommands';
import type { Outcome } from './reports';

/** The ribbon's one-click buttons. They have no pane to speak in: what stops them is said in a window. */
const commands = createCommands();

awaitOffice();

onRibbonButton('colourRag', () => tellIfRefused(commands.colour()));
onRibbonButton('makeSummary', () =>
  tellIfRefused(commands.summary(), ({ overflow }) =>
    overflow.length === 0
      ? ''
      : `The summary does not fit two pages, so nothing was written. Cut ${overflow
          .map(({ section, lines }) => `${lines} ${lines === 1 ? 'line' : 'lines'} from “${section}”`)
          .join(', ')}.`,
  ),
);

async function tellIfRefused<Report>(
  job: Promise<Outcome<Report>>,
  doubt: (report: Report) => string = () => '',
): Promise<void> {
  const outcome = await job;
  const message = outcome.ok ? doubt(outcome.report) : outcome.refusal.message;
  if (message)
    await showMessage(`${window.location.origin}/message.html?text=${encodeURIComponent(message)}`);
}
