import type { Sheet } from '../../../xlsx/model/sheet';
import type { OfficeClass } from '../kernel/officeClass';
import { accessDenied, invalidOperation, notImplemented } from '../kernel/officeError';
import type { Session } from '../kernel/session';

/** Protection is on or off here: passwords and what a protected sheet still allows are not kept. */
export const worksheetProtectionClass: OfficeClass<Sheet> = {
  properties: { Protected: { get: (sheet) => sheet.protected } },
  methods: {
    Protect: {
      call: (sheet, [options, password], session) => {
        if (sheet.protected) throw invalidOperation('The worksheet is protected already.');
        if (options !== null && options !== undefined) throw notImplemented('Protecting with options');
        if (password !== null && password !== undefined) throw notImplemented('Protecting with a password');
        change(session, sheet, true);
      },
    },
    Unprotect: {
      call: (sheet, _args, session) => {
        if (!sheet.protected) throw accessDenied();
        change(session, sheet, false);
      },
    },
  },
};

function change(session: Session, sheet: Sheet, isProtected: boolean): void {
  sheet.protected = isProtected;
  sheet.touch('properties');
  session.touch();
}
