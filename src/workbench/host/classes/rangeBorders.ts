import type { OfficeClass } from '../kernel/officeClass';
import { itemNotFound, notImplemented } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import type { SheetRange } from '../cells/area';
import { asInteger, oneOf } from '../cells/asArgument';
import {
  borderSides,
  drawLine,
  lineStyles,
  lineWeights,
  noLine,
  readLine,
  type Line,
} from '../cells/borders';
import { parseColor } from '../cells/color';
import { objectOf, type RangeSide } from './selves';

export const rangeBorderCollectionClass: OfficeClass<SheetRange> = {
  properties: { Count: { get: () => borderSides.length } },
  methods: {
    GetItemAt: {
      call: (range, [index]) => {
        const side = borderSides[asInteger(index)];
        if (!side) throw itemNotFound();
        return objectOf('RangeBorder', { range, side });
      },
    },
  },
  items: (range) => borderSides.map((side) => objectOf('RangeBorder', { range, side })),
  item: (range, key) => {
    if (key === 'DiagonalDown' || key === 'DiagonalUp') throw notImplemented(`The border ${key}`);
    return objectOf('RangeBorder', { range, side: oneOf(key, borderSides) });
  },
};

/** Changes a line; weight or colour of a line that is not there draws a thin one. */
function change(session: Session, { range, side }: RangeSide, what: Partial<Line>): void {
  const before = readLine(session, range, side) ?? noLine;
  const style = what.style ?? (before.style === 'None' ? 'Continuous' : before.style);
  drawLine(session, range, side, { ...before, ...what, style });
}

export const rangeBorderClass: OfficeClass<RangeSide> = {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ range, side }, session) => readLine(session, range, side)?.style ?? null,
      set: (self, value, session) => change(session, self, { style: oneOf(value, lineStyles) }),
    },
    Weight: {
      get: ({ range, side }, session) => readLine(session, range, side)?.weight ?? null,
      set: (self, value, session) => change(session, self, { weight: oneOf(value, lineWeights) }),
    },
    Color: {
      get: ({ range, side }, session) => readLine(session, range, side)?.color ?? null,
      set: (self, value, session) => change(session, self, { color: parseColor(value) }),
    },
  },
};
