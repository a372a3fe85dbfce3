import type { DifferentialStyle } from '../../../xlsx/model/styles';
import type { OfficeClass, Property } from '../kernel/officeClass';
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

/** A property of the font; `unset` is what it reads as where the format says nothing of it. */
const ofFont = <Name extends keyof Font>(
  name: Name,
  read: (value: unknown) => Font[Name],
  unset: Font[Name],
): Property<FormatOf> => ({
  get: ({ format }) => format.style.font?.[name] ?? unset,
  set: (self, value, session) =>
    setStyle(session, self, {
      ...self.format.style,
      font: { ...self.format.style.font, [name]: read(value) },
    }),
});

export const conditionalFontClass: OfficeClass<FormatOf> = {
  properties: {
    Color: ofFont('color', parseColor, ''),
    Bold: ofFont('bold', asBoolean, false),
    Italic: ofFont('italic', asBoolean, false),
    Strikethrough: ofFont('strikethrough', asBoolean, false),
    Underline: ofFont('underline', (value) => oneOf(value, ['None', 'Single', 'Double']), 'None'),
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
