import type { Finding } from '../../../findings/finding';
import { newFinding } from '../../../findings/newFinding';
import type { SourceCell } from '../../../../grid/snapshot';
import { colourThatCounts } from '../colourThatCounts';
import { addressOf, nameOf, sharedFinding, type JudgedDraft } from './judgedDraft';

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
