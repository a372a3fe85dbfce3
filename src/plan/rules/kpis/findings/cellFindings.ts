import type { SourceCell } from '../../../../grid/snapshot';
import { shorten } from '../../../../words/shorten';
import { type Finding, newFinding } from '../../../findings/finding';
import { agreesWith, readRag, readVerdict } from '../../../rag/readRag';
import type { Override } from '../../../read/kpi';
import { colourThatCounts } from '../check';
import { lacksColumn } from '../entry';
import { changeColour, headlineFixes, keepColour, ruleEdits, withEdits } from '../fixes';
import { figureOf } from '../judgeRow';
import { addressOf, cellOfRow, type JudgedDraft, nameOf, sharedFinding } from './judgedDraft';

/** What is to be said of the colour that the table shows, beside the rule's or the officer's override. */
export function publishedFindings(draft: JudgedDraft): readonly Finding[] {
  const { row, verdict, override, rag, published, why } = draft;
  const name = nameOf(row);
  const cell = row.rag;
  if (!cell) return [];
  const shown = shorten(cell.text.trim(), 40);
  const stated = readVerdict(cell.text);
  if (readRag(cell.text) === null && stated) {
    if (verdict.rag === 'N/A' || agreesWith(stated, verdict.rag)) return [];
    const message = `${name} says “${shown}”, but by its figures it is ${verdict.rag}: ${why} Check the figures, or change the word.`;
    return [
      sharedFinding(
        newFinding('verdict-differs', { cell: addressOf(cell), message }),
        row,
        'The word in the status column does not fit the figures',
        'Check the figures, or change the words.',
        `“${shown}”; the rule gives ${verdict.rag}`,
      ),
    ];
  }
  if (readRag(cell.text) === null) {
    const message = `${name}: “${shown}” is no RAG status. Write Green, Amber, Red or N/A.`;
    return [
      sharedFinding(
        newFinding('rag-not-readable', {
          cell: addressOf(cell),
          message,
          fixes: rag === 'N/A' ? [] : changeColour(draft),
        }),
        row,
        'What stands in the RAG cell is no RAG status',
        'Write Green, Amber, Red or N/A.',
        `“${shown}”`,
      ),
    ];
  }
  if (published === '' || published === rag) return [];
  if (override.kind === 'applied') {
    const message = `${name} shows “${shown}”, but the override in KPI rules says ${rag}: ${why} Change the colour, or the override.`;
    return [newFinding('rag-differs', { cell: addressOf(cell), message, fixes: changeColour(draft) })];
  }
  if (published === 'N/A') {
    const message = `${name} shows “${shown}”, but its figures can be judged: ${why} Enter ${rag}, or say why it is not rated.`;
    const fixes = [...changeColour(draft), ...keepColour(draft)];
    return [
      sharedFinding(
        newFinding('rag-not-shown', { cell: addressOf(cell), message, fixes }),
        row,
        'No colour is shown, but the figures can be judged',
        'Enter the colours, or say why they are not rated.',
        `“${shown}”; the rule gives ${rag}`,
      ),
    ];
  }
  if (rag !== 'N/A') {
    const message = `${name} shows ${published}, but the rule gives ${rag}: ${why} Change the colour, or keep it with a reason in KPI rules.`;
    const fixes = [...changeColour(draft), ...keepColour(draft)];
    return [newFinding('rag-differs', { cell: addressOf(cell), message, fixes })];
  }
  const noColumn = verdict.problems.some(lacksColumn);
  if (verdict.needs.length > 0 || verdict.doubts.length > 0 || noColumn) return [];
  const message = `${name} shows ${published}, but nothing in the row supports a colour: ${verdict.why} Enter the figures, or write N/A.`;
  const fixes = [...changeColour(draft), ...keepColour(draft)];
  return [
    sharedFinding(
      newFinding('rag-unsupported', { cell: addressOf(cell), message, fixes }),
      row,
      'A colour is shown, but nothing in the row supports one',
      'Enter the figures, or write N/A.',
      `${published}; ${verdict.why.replace(/^N\/A: |\.$/g, '')}`,
    ),
  ];
}

function isEmpty(cell: SourceCell | null): cell is SourceCell {
  return cell !== null && cell.text.trim() === '';
}

function isFilled(cell: SourceCell | null): cell is SourceCell {
  return cell !== null && cell.text.trim() !== '';
}

/**
 * What a row's other columns lack: reasons and actions of a Red or Amber row, the owner. A column that the table
 * does not have is not missed, and a column of comments is none of reasons: it may hold anything, or nothing.
 */
export function columnFindings({ row, rag, published }: JudgedDraft): readonly Finding[] {
  const colour = colourThatCounts({ published, rag });
  const name = nameOf(row);
  const found: Finding[] = [];
  const asksReasons = row.asksReasons === true;
  if (colour === 'Red' || colour === 'Amber') {
    if (asksReasons && isEmpty(row.reasons)) {
      const message = `${name} is ${colour} and gives no reasons for its performance. Add them.`;
      found.push(
        sharedFinding(
          newFinding('reasons-missing', { cell: addressOf(row.reasons), message }),
          row,
          'Red or Amber, and no reasons are given for the performance',
          'Add them.',
          colour,
        ),
      );
    }
    if (isEmpty(row.actions)) {
      const message = `${name} is ${colour} and names no actions planned. Add them.`;
      found.push(
        sharedFinding(
          newFinding('actions-missing', { cell: addressOf(row.actions), message }),
          row,
          'Red or Amber, and no actions are planned',
          'Add them.',
          colour,
        ),
      );
    }
  }
  if (asksReasons && colour === 'Green' && rag === 'Green' && isFilled(row.reasons)) {
    const message = `${name} is Green and still gives reasons for its performance. Are they from an earlier quarter?`;
    found.push(
      sharedFinding(
        newFinding('reasons-left', { cell: addressOf(row.reasons), message }),
        row,
        'Green, and reasons for the performance are still given',
        'Are they from an earlier quarter?',
      ),
    );
  }
  if (isEmpty(row.owner)) {
    found.push(
      sharedFinding(
        newFinding('owner-missing', {
          cell: addressOf(row.owner),
          message: `${name} names no owner. Add one.`,
        }),
        row,
        'No owner is named',
        'Add one for each.',
      ),
    );
  }
  return found;
}

const emptied = { override: '', reason: '', by: '', on: '', figure: '' } as const;

function dropFix({ ruleRef }: JudgedDraft) {
  return { label: 'Drop the override', edits: ruleEdits(ruleRef, emptied) };
}

function keepFix({ row, ruleRef }: JudgedDraft, { rag }: Override) {
  const edits = ruleEdits(ruleRef, { override: rag, figure: figureOf(row) });
  return { label: `Keep ${rag} and give a reason`, edits, asks: 'reason' } as const;
}

function overrideFindings(draft: JudgedDraft): readonly Finding[] {
  const { row, override, rule } = draft;
  const name = nameOf(row);
  const cell = cellOfRow(row);
  if (override.kind === 'no-reason') {
    const message = `${name} has an override in KPI rules without a reason, so it does not count. Give the reason.`;
    const fixes = withEdits([keepFix(draft, override.override), dropFix(draft)]);
    return [newFinding('override-without-reason', { cell: addressOf(cell), message, fixes })];
  }
  if (override.kind === 'stale') {
    const { rag, by, figure = '' } = override.override;
    const message = `${name} has an override to ${rag}${by ? ` by ${by}` : ''} for the figure “${shorten(figure)}”; the figure is now “${shorten(figureOf(row))}”, so the rule counts again. Drop the override, or give a reason for the new figure.`;
    const fixes = withEdits([dropFix(draft), keepFix(draft, override.override)]);
    return [newFinding('override-stale', { cell: addressOf(cell), message, fixes })];
  }
  if (override.kind === 'applied' && rule?.override?.figure === undefined) {
    const message = `${name} has an override that does not say for which figure it was made, so it stays whatever the figure. Note the figure in KPI rules.`;
    const edits = ruleEdits(draft.ruleRef, { figure: figureOf(row) });
    const fixes = withEdits([{ label: 'It is for the figure that stands there', edits }]);
    return [newFinding('override-without-figure', { cell: addressOf(cell), message, fixes })];
  }
  return [];
}

/** What is wrong with the row that KPI rules hold for this KPI. */
export function ruleFindings(draft: JudgedDraft): readonly Finding[] {
  const { row, rule, verdict } = draft;
  if (!verdict.headlineNotFound) return overrideFindings(draft);
  const message = `${nameOf(row)} has no measure “${rule?.headline ?? ''}”, which KPI rules name as its headline. Correct the name there.`;
  return [
    newFinding('headline-not-found', {
      cell: addressOf(cellOfRow(row)),
      message,
      fixes: headlineFixes(draft),
    }),
    ...overrideFindings(draft),
  ];
}
