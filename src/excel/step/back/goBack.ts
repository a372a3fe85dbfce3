import { syncToEnd } from '../../patience';
import { writeEdits } from '../../writeCells';
import { isTooMuch } from '../../readInBlocks';
import { askUsed } from '../../contentsIn';
import { askRagFormats, type RagFormatsFound } from '../../replaceRagFormats';
import { backXml, readNamespace, sealXml, stepXml, type StepPart } from '../stepXml';
import { opensSheet, type Deed, type Step } from '../step';
import { ragColumnsNow } from './ragColumnsNow';
import { removeSheet } from './addedSheet';
import { takeOutTable } from './addedTable';
import { writeFormer } from './rewrittenSheet';
import { addedSheets, lockedOf, numberSheets, readSurvey, surveyed, type Survey } from './survey';
import { homeOf, renameBack, shrinkTable, putBackPart } from './smallDeeds';
import { followNames, renamedSince, withNamesNow } from './sheetNames';
import { nothingToDo, stays, type Meanwhile, type Mode, type Verdict } from './way';
import { putBackCells } from './writtenCells';

/**
 * What going back came to: taken back, with what stays and what of it is lost; or, with nothing written, a question
 * first, or what of it is protected.
 */
export type WayBack =
  | { readonly taken: true; readonly left: readonly string[]; readonly lost?: readonly string[] }
  | { readonly taken: false; readonly asks: readonly string[]; readonly locked: readonly string[] };

/**
 * Takes a step back, from wherever the workbook stands: all of it done, half of it, or half taken back already. What is
 * back is passed over, so that doing it again does no harm. One request writes; first in it is a mark that the way back
 * has begun, then the sheets go, then what the workbook kept of the step, and last the mark.
 */
export async function goBack(
  context: Excel.RequestContext,
  begun: Step,
  mode: Mode,
  known?: Survey,
  tries = mostTries,
): Promise<WayBack> {
  const survey = known ?? (await readSurvey(context));
  const step = withNamesNow(begun, survey.sheets);
  const { reasons } = lockedOf(survey, step);
  if (reasons.length > 0 && mode.kind === 'restore') return { taken: false, asks: [], locked: reasons };
  const { verdicts, removals, formats } = await look(context, survey, step, mode);
  const all = [...verdicts, ...removals];
  const asks = all.flatMap((verdict) => verdict.asks ?? []);
  if (asks.length > 0 && mode.kind === 'restore' && !mode.anyway) return { taken: false, asks, locked: [] };

  const mark = context.workbook.customXmlParts.add(backXml(step));
  const { worksheets } = context.workbook;
  const atWrite = step.named && worksheets.load('items/id,items/name');
  formats?.replace();
  for (const { queue } of verdicts) queue();
  openFormer(context, survey, step);
  for (const { queue } of removals) queue();
  forget(context, survey, step.id);
  mark.delete();
  await syncToEnd(context);
  const meanwhile = verdicts.flatMap((verdict) => verdict.meanwhile?.() ?? []);
  const isUndone = tries > 1 && meanwhile.some((one) => one.isUndone);
  if (!isUndone) meanwhile.push(...renamedMeanwhile(step, verdicts, atWrite?.items ?? []));
  if (meanwhile.length > 0) {
    for (const { again } of meanwhile) again?.();
    writeEdits(
      context,
      meanwhile.flatMap(({ edits }) => edits),
    );
    if (isUndone) keepAgain(context, step, mode);
    await syncToEnd(context);
    if (isUndone) return goBack(context, step, mode, undefined, tries - 1);
  }
  return {
    taken: true,
    left: all.flatMap(({ left }) => left),
    lost: all.flatMap(({ lost = [] }) => lost),
  };
}

/** Queues opening the sheet that stood open before, where one that the step made or wrote anew stands open now. */
function openFormer(context: Excel.RequestContext, survey: Survey, { id, open, deeds }: Step): void {
  const former = open && surveyed(survey, open);
  if (!former?.isVisible || former.isOpen) return;
  const isOwnOpen = numberSheets(deeds).some(({ deed, index }) => {
    if (!opensSheet(deed)) return false;
    const own =
      deed.kind === 'sheet added'
        ? addedSheets(survey, id, index, deed.name)
        : [surveyed(survey, deed.sheet)];
    return own.some((sheet) => sheet?.isOpen === true);
  });
  if (isOwnOpen) context.workbook.worksheets.getItem(former.id).activate();
}

/** Sheets got other names between the look and the write: what was put back is to name them as they are called now. */
function renamedMeanwhile(
  { named = [] }: Step,
  verdicts: readonly Verdict[],
  now: readonly Excel.Worksheet[],
): Meanwhile[] {
  const renamed = renamedSince(named, now);
  if (renamed.length === 0) return [];
  const written = verdicts.flatMap((verdict) => verdict.formulas?.() ?? []);
  const edits = written.map((edit) => ({ ...edit, content: followNames(edit.content, renamed) }));
  return [{ edits: edits.filter(({ content }, at) => content !== written[at]?.content), isUndone: false }];
}

/** So often it is begun anew where somebody moved the rows between the look and the write. */
const mostTries = 3;

/** Queues keeping a step again that was forgotten, finished or not as it was. */
function keepAgain(context: Excel.RequestContext, step: Step, mode: Mode): void {
  const parts = context.workbook.customXmlParts;
  const { body, more } = stepXml(step);
  for (const xml of [...more, body]) parts.add(xml);
  if (mode.kind === 'restore') parts.add(sealXml(step));
}

interface Seen {
  readonly verdicts: Verdict[];
  readonly removals: Verdict[];
  /** The formats that stand in the RAG columns, to be replaced by the former ones. */
  readonly formats: RagFormatsFound | null;
}

/** Looks at what is to be taken back: in one round trip, and one more for formats, unless there is too much for one. */
async function look(context: Excel.RequestContext, survey: Survey, step: Step, mode: Mode): Promise<Seen> {
  try {
    return await lookAt(context, survey, step, mode);
  } catch (error) {
    if (!isTooMuch(error) || mode.inBlocks) throw error;
    return lookAt(context, survey, step, { ...mode, inBlocks: true });
  }
}

async function lookAt(context: Excel.RequestContext, survey: Survey, step: Step, mode: Mode): Promise<Seen> {
  const numbered = numberSheets(step.deeds);
  // What was done last is taken back first. What the workbook keeps of it comes after the cells: where a sheet was locked
  // in this moment, Excel stops at it before anything was written.
  const isPart = ({ deed }: (typeof numbered)[number]): boolean => deed.kind === 'part written';
  const reversed = [...numbered].reverse();
  const ordered = [...reversed.filter((one) => !isPart(one)), ...reversed.filter(isPart)];
  const asked = ordered.map(({ deed, index }) => ({
    deed,
    answer: ask(context, survey, deed, { step: step.id, index }, mode),
  }));
  const formatsOf = askFormats(context, survey, step, mode);
  await context.sync();
  const formats = formatsOf ? await formatsOf() : null;
  const verdicts: Verdict[] = [];
  const removals: Verdict[] = [];
  for (const { deed, answer } of asked) {
    const verdict = await answer();
    (deed.kind === 'sheet added' ? removals : verdicts).push(verdict);
  }
  return { verdicts, removals, formats };
}

/** Queues what is asked of one deed; what it gives is called after the sync. */
function ask(
  context: Excel.RequestContext,
  survey: Survey,
  deed: Deed,
  at: { readonly step: string; readonly index: number },
  mode: Mode,
): () => Verdict | Promise<Verdict> {
  if (isRefused(deed, mode)) return () => nothingToDo;
  switch (deed.kind) {
    case 'sheet added':
      return removeSheet(context, survey, deed, at, mode);
    case 'sheet renamed':
      return renameBack(context, survey, deed);
    case 'cells written':
      return putBackCells(context, survey, deed, mode);
    case 'table added':
    case 'columns added':
      return takeOutTable(context, survey, deed, mode);
    case 'table grown':
      return shrinkTable(context, survey, deed);
    case 'sheet rewritten':
      return writeFormer(context, survey, deed, mode);
    case 'part written':
      return putBackPart(context, survey, deed, mode);
    case 'RAG formats replaced':
      return () =>
        homeOf(context, survey, deed)
          ? nothingToDo
          : stays(`The sheet “${deed.sheet.name}” is no longer there.`);
  }
}

/**
 * Of a job that Excel stopped, nothing was done on a sheet that was protected as it wrote. Cells tell it themselves: some
 * of them may be unlocked. How a sheet is now tells nothing of how it was then.
 */
const isRefused = (deed: Deed, { protectedThen }: Mode): boolean =>
  'sheet' in deed &&
  deed.kind !== 'sheet renamed' &&
  deed.kind !== 'cells written' &&
  protectedThen.has(deed.sheet.id);

function askFormats(
  context: Excel.RequestContext,
  survey: Survey,
  { deeds }: Step,
  mode: Mode,
): (() => Promise<RagFormatsFound>) | null {
  const columns = deeds.flatMap((deed) => {
    if (deed.kind !== 'RAG formats replaced' || isRefused(deed, mode)) return [];
    const sheet = homeOf(context, survey, deed);
    if (!sheet) return [];
    const used = mode.inBlocks || !deed.columns ? null : askUsed(sheet);
    return [{ deed, used, asWritten: { sheet, areas: deed.areas, formats: deed.before } }];
  });
  if (columns.length === 0) return null;
  const withHalfMade = mode.kind === 'failed';
  const asWritten = columns.map((one) => one.asWritten);
  const formatsOf = askRagFormats(context, asWritten, withHalfMade);
  return async () => {
    const now = columns.map(({ deed, used, asWritten }) => ragColumnsNow(deed, used, asWritten));
    if (now.every((one, at) => one === asWritten[at])) return formatsOf();
    const movedOf = askRagFormats(context, now, withHalfMade);
    await context.sync();
    return movedOf();
  };
}

/**
 * The order in which the parts of a step go. The body tells the way back, so it stays longer than the seal; the mark
 * tells that the way back was begun, so it goes last.
 */
const order: readonly StepPart[] = ['seal', 'body', 'more', 'back'];

/** Queues taking away what the workbook keeps of a step. */
function forget(context: Excel.RequestContext, { parts }: Survey, step: string): void {
  for (const kind of order)
    for (const { id, namespace } of parts) {
      const part = readNamespace(namespace);
      if (part?.id === step && part.kind === kind) context.workbook.customXmlParts.getItem(id).delete();
    }
}
