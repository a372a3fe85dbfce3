import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIfNeeded } from '../src/workbench/server/build';
import { openBench, root, showScreen } from '../test/e2e/bench';

/** Takes the pictures of the documents: the workbench with the add-in at work on the sample. */
async function takePictures(folder: string): Promise<void> {
  await buildIfNeeded(root);
  await mkdir(folder, { recursive: true });
  const { page, pane, close } = await openBench({ width: 1400, height: 850 });
  const take = async (name: string) => {
    // Pictures are of finished work: nothing that moves, no focus ring on what was clicked last.
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  try {
    await pane.getByText(/^\d+ tables recognised/).waitFor();
    await take('tables');

    await page.click('[data-sheet="Appendix 1"]');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Colour the RAG cells' }).click();
    await pane.getByRole('button', { name: 'Dismiss' }).click();
    // The measure that the check is about: 1.5, published Red, which the rule makes Amber.
    await pane.getByRole('button', { name: /1\.5/ }).first().click();
    await page.locator('#grid').evaluate((grid) => grid.scrollTo({ top: 560 }));
    await take('workbench');

    await showScreen({ pane }, 'Summary');
    await pane.getByRole('button', { name: 'Make the summary' }).click();
    await pane.getByRole('heading', { name: 'The summary' }).waitFor();
    await take('summary');
  } finally {
    await close();
  }
}

takePictures(join(root, 'docs/pictures')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
