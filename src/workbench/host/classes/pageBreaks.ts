import { collectionClass } from '../kernel/officeClass';
import { invalidArgument, itemNotFound } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { asInteger } from '../cells/asArgument';
import { asRange, rangeOf } from './ranges';
import { objectOf, type BreaksOf, type Classes } from './selves';

const breaksOf = ({ sheet, along }: BreaksOf): number[] =>
  along === 'rows' ? sheet.page.rowBreaks : sheet.page.columnBreaks;

function setBreaks(session: Session, { sheet, along }: BreaksOf, breaks: readonly number[]): void {
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  if (along === 'rows') sheet.page.rowBreaks = sorted;
  else sheet.page.columnBreaks = sorted;
  session.touch(sheet, 'page');
}

export const pageBreaksClasses = {
  PageBreakCollection: collectionClass<BreaksOf>(['GetCount'], {
    methods: {
      Add: {
        call: (self, [range], session) => {
          const { area } = asRange(range, session, self.sheet);
          const before = self.along === 'rows' ? area.row : area.column;
          // No page ends before the first row or column.
          if (before === 0) throw invalidArgument();
          setBreaks(session, self, [...breaksOf(self), before]);
          return objectOf('PageBreak', { ...self, before });
        },
      },
      RemovePageBreaks: { call: (self, _args, session) => setBreaks(session, self, []) },
    },
    items: (self) => breaksOf(self).map((before) => objectOf('PageBreak', { ...self, before })),
    item: (self, key) => {
      const before = breaksOf(self)[asInteger(key)];
      return before === undefined ? null : objectOf('PageBreak', { ...self, before });
    },
  }),
  PageBreak: {
    properties: {
      RowIndex: { get: ({ along, before }) => (along === 'rows' ? before : 0) },
      ColumnIndex: { get: ({ along, before }) => (along === 'columns' ? before : 0) },
    },
    methods: {
      Delete: {
        call: (self, _args, session) => {
          if (!breaksOf(self).includes(self.before)) throw itemNotFound();
          setBreaks(
            session,
            self,
            breaksOf(self).filter((before) => before !== self.before),
          );
        },
      },
      GetCellAfterBreak: {
        call: ({ sheet, along, before }) =>
          rangeOf(sheet, {
            row: along === 'rows' ? before : 0,
            column: along === 'columns' ? before : 0,
            rows: 1,
            columns: 1,
          }),
      },
    },
    identity: (self) => ({ _Id: breaksOf(self).indexOf(self.before) }),
  },
} satisfies Partial<Classes>;
