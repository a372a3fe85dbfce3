import type { HeaderFooter } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { OfficeClass, Property } from '../kernel/officeClass';
import { asText } from '../cells/asArgument';
import { objectOf } from './selves';

const text = (name: keyof HeaderFooter): Property<Sheet> => ({
  get: ({ page }) => page.headersFooters[name],
  set: (sheet, value, session) => {
    sheet.page.headersFooters[name] = asText(value);
    sheet.touch('page');
    session.touch();
  },
});

export const headerFooterClass: OfficeClass<Sheet> = {
  properties: {
    LeftHeader: text('leftHeader'),
    CenterHeader: text('centerHeader'),
    RightHeader: text('rightHeader'),
    LeftFooter: text('leftFooter'),
    CenterFooter: text('centerFooter'),
    RightFooter: text('rightFooter'),
  },
};

/** All pages have the same headers and footers here. */
export const headersFootersClass: OfficeClass<Sheet> = {
  properties: { State: { get: () => 'Default' } },
  navigations: {
    DefaultForAllPages: { go: (sheet) => objectOf('HeaderFooter', sheet) },
  },
};
