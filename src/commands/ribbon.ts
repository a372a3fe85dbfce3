import { awaitOffice, onRibbonButton, showMessage } from '../excel/ready';
import { createCommands } from './createCommands';
import { thinkInWorker } from './decide/thinkInWorker';
import { whyNotColoured } from './colour/report';
import { whyNotMade } from './summary/report';
import type { Outcome } from '../excel/refusals';
import { stateAfter, unforeseen } from './shared/outcome';

/** The ribbon's one-click buttons. They have no pane to speak in: what stops them is said in a window. */
const commands = createCommands();

awaitOffice();
thinkInWorker();

onRibbonButton('colourRag', () => tellIfRefused(commands.colour(), whyNotColoured));
onRibbonButton('makeSummary', () => tellIfRefused(commands.summary(), whyNotMade));

async function tellIfRefused<Report>(
  job: Promise<Outcome<Report>>,
  doubt: (report: Report) => string,
): Promise<void> {
  const message = await job.then(
    (outcome) => (outcome.ok ? doubt(outcome.report) : outcome.refusal.message),
    (error: unknown) =>
      unforeseen(
        error,
        `${stateAfter(error)}; try again from the pane, and tell your support desk this code if it happens again.`,
      ).message,
  );
  if (message)
    await showMessage(`${window.location.origin}/message.html?text=${encodeURIComponent(message)}`);
}
