import type { DifferentialStyle } from '../../../xlsx/model/styles';
import type { OfficeClass } from '../kernel/officeClass';
import type { Session } from '../kernel/session';
import { asBoolean, asText, oneOf, parseColor } from '../cells/asArgument';
import { changeFormatOf } from './conditionalFormat';
import { objectOf, type FormatOf } from './selves';

type Font = NonNullable<DifferentialStyle['font']>;

function setStyle(session: Session, self: FormatOf, style: DifferentialStyle): void {
  changeFormatOf(session, self, () => {
    self.format.style = style;
  });
}

const setFont = (session: Session, self: FormatOf, font: Font): void =>
  setStyle(session, self, { ...self.format.style, font: { ...self.format.style.font, ...font } });

/** What a format changes in a cell. Borders it cannot change here. */
export const conditionalRangeFormatClass: OfficeClass<FormatOf> = {
  properties: {
    NumberFormat: {
      get: ({ format }) => format.style.numberFormat ?? '',
      set: (self, value, session) =>
        setStyle(session, self, { ...self.format.style, numberFormat: asText(value) }),
    },
  },
  navigations: {
    Fill: { go: (self) => objectOf('ConditionalRangeFill', self) },
    Font: { go: (self) => objectOf('ConditionalRangeFont', self) },
  },
};

export const conditionalFillClass: OfficeClass<FormatOf> = {
  properties: {
    Color: {
      get: ({ format }) => format.style.fill ?? '',
      set: (self, value, session) =>
        setStyle(session, self, { ...self.format.style, fill: parseColor(value) }),
    },
  },
  methods: {
    Clear: {
      call: (self, _args, session) => {
        const rest = { ...self.format.style };
        delete rest.fill;
        setStyle(session, self, rest);
      },
    },
  },
};

export const conditionalFontClass: OfficeClass<FormatOf> = {
  properties: {
    Color: {
      get: ({ format }) => format.style.font?.color ?? '',
      set: (self, value, session) => setFont(session, self, { color: parseColor(value) }),
    },
    Bold: {
      get: ({ format }) => format.style.font?.bold ?? false,
      set: (self, value, session) => setFont(session, self, { bold: asBoolean(value) }),
    },
    Italic: {
      get: ({ format }) => format.style.font?.italic ?? false,
      set: (self, value, session) => setFont(session, self, { italic: asBoolean(value) }),
    },
    Strikethrough: {
      get: ({ format }) => format.style.font?.strikethrough ?? false,
      set: (self, value, session) => setFont(session, self, { strikethrough: asBoolean(value) }),
    },
    Underline: {
      get: ({ format }) => format.style.font?.underline ?? 'None',
      set: (self, value, session) =>
        setFont(session, self, { underline: oneOf(value, ['None', 'Single', 'Double']) }),
    },
  },
  methods: {
    Clear: {
      call: (self, _args, session) => {
        const rest = { ...self.format.style };
        delete rest.font;
        setStyle(session, self, rest);
      },
    },
  },
};
