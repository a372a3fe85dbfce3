/** The text of a workbook's parts, by name. */
export type Parts = Map<string, string>;

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const columns = 9;

/** Puts an Excel table over `ref` on a sheet of the sample, which has none: 4 is the plan, 1 the KPIs. */
export function table(parts: Parts, ref: string, sheet = 4): void {
  const put = (name: string, from: string, to: string): void => {
    parts.set(name, (parts.get(name) ?? '').replace(from, to));
  };
  const override = `<Override PartName="/xl/tables/table1.xml" ContentType="${types}"/></Types>`;
  put('[Content_Types].xml', '</Types>', override);
  put(
    `xl/worksheets/sheet${sheet}.xml`,
    '</worksheet>',
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  );
  parts.set(
    `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/table" Target="../tables/table1.xml"/></Relationships>`,
  );
  const named = Array.from({ length: columns }, (_, at) => `<tableColumn id="${at + 1}" name="c${at + 1}"/>`);
  parts.set(
    'xl/tables/table1.xml',
    `<table xmlns="${main}" id="1" name="Wide" displayName="Wide" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${columns}">${named.join('')}</tableColumns></table>`,
  );
}
