// What a check of KPIs costs, beside what a user would otherwise have: the rule as a worksheet formula, and a script
// that goes from cell to cell. Always the same rows, and nothing from the network. Ratios say more than times.
import { describeMachine } from './machine';
import { reportCheck } from './reportCheck';
import { reportFormulas } from './reportFormulas';
import { reportLoop } from './reportLoop';
import { reportTrips } from './reportTrips';

async function main(): Promise<void> {
  console.log(`Checking KPIs: ${describeMachine()}`);
  const ours = await reportCheck([1_000, 10_000, 100_000]);
  await reportFormulas(ours);
  await reportLoop([1_000, 10_000]);
  await reportTrips(10_000);
}

void main();
