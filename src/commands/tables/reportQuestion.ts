import { columnLetters } from '../../grid/a1';
import { fieldName } from '../../plan/tables/kinds';
import { decides } from '../../plan/read/doubtfulColumns';
import type { ColumnQuestion, RecognisedTable } from '../../plan/recognised';
import { inList } from '../../words/lists';
import { oneLine } from '../../words/shorten';
import type { QuestionReport } from './report';

/** A doubt about a column in words: 'Column F, “Position”, is read as “Measure”. It may be “RAG” …'. */
export function reportQuestion(
  { kind, transposed }: RecognisedTable,
  { column, heading, guess, others }: ColumnQuestion,
): QuestionReport {
  const place = transposed ? String(column + 1) : columnLetters(column);
  const plain = oneLine(heading);
  const names = others.map((field) => `“${fieldName(kind, field)}”`);
  const said = plain === '' ? 'has no heading and is' : `“${plain}”, is`;
  const message = [
    `${transposed ? 'Row' : 'Column'} ${place}${plain === '' ? ' ' : ', '}${said} read as “${fieldName(kind, guess)}”.`,
    names.length > 0 ? `It may be ${inList(names, 'or')} as well.` : 'That is not sure.',
    decides(kind, guess)
      ? 'Say what it means: until then nothing is judged by it.'
      : 'Say what it means, or leave it as it is read.',
  ].join(' ');
  return { column: place, heading: plain, guess, others, message };
}
