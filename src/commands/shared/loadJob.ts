import { refuse, type Outcome } from '../../excel/refusals';

/**
 * Runs a job whose code is fetched when it is first asked for, so that the pane and the ribbon open without it. Where it
 * cannot be fetched, nothing was done, and the person is told so.
 */
export async function loadJob<Module, Report>(
  load: Promise<Module>,
  run: (module: Module) => Promise<Outcome<Report>>,
): Promise<Outcome<Report>> {
  let module: Module;
  try {
    module = await load;
  } catch {
    return refuse(
      'part-not-loaded',
      'This part of the add-in could not be loaded, so nothing was done. Check the network connection, then try again.',
    );
  }
  return run(module);
}
