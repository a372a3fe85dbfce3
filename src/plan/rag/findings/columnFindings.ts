import type { Finding } from '../../finding';
import type { SourceCell } from '../../snapshot';
import { colourThatCounts } from '../colourThatCounts';
import { finding, nameOf, type JudgedDraft } from './judgedDraft';

function isEmpty(cell: SourceCell | null): cell is SourceCell {
  return cell !== null && cell.text.trim() === '';
}

function isFilled(cell: SourceCell | null): cell is SourceCell {
  return cell !== null && cell.text.trim() !== '';
}

/**
 * What a row's other columns lack: reasons and actions of a Red or Amber row, the owner. A column that the table
 * does not have is not missed.
 */
export function columnFindings({ row, rag, published }: JudgedDraft): readonly Finding[] {
  const colour = colourThatCounts({ published, rag });
  const name = nameOf(row);
  const found: Finding[] = [];
  if (colour === 'Red' || colour === 'Amber') {
    if (isEmpty(row.reasons)) {
      found.push(
        finding(
          'warning',
          'reasons-missing',
          row.reasons,
          `${name} is ${colour} and gives no reasons for its performance. Add them.`,
        ),
      );
    }
    if (isEmpty(row.actions)) {
      found.push(
        finding(
          'warning',
          'actions-missing',
          row.actions,
          `${name} is ${colour} and names no actions planned. Add them.`,
        ),
      );
    }
  }
  if (colour === 'Green' && rag === 'Green' && isFilled(row.reasons)) {
    found.push(
      finding(
        'info',
        'reasons-left',
        row.reasons,
        `${name} is Green and still gives reasons for its performance. Are they from an earlier quarter?`,
      ),
    );
  }
  if (isEmpty(row.owner)) {
    found.push(finding('info', 'owner-missing', row.owner, `${name} names no owner. Add one.`));
  }
  return found;
}
