/** Where every page of the add-in gets office.js: Microsoft's servers, as Office requires of add-ins. */
const published = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^/"']+\/hosted\//g;

/** Where the workbench's server offers the same files, from the npm package of Microsoft's. */
export const localOffice = '/office-js/';

/** A page of the add-in with office.js taken from this machine: nothing else of it changes. */
export function rewriteOfficeUrl(html: string): string {
  return html.replace(published, localOffice);
}
