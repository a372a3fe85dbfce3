import * as N from '/work/ledger/src/plan/recognise/recogniseTables';
import * as O from '/tmp/ledger-old/src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook } from '/work/ledger/test/plan/buildSheet';
const words = 'review of the service and its staff in the borough with partners where action is needed by the lead officer report status target performance cost budget'.split(' ');
let x = 7; const r = (n: number) => (x = (x * 1103515245 + 12345) % 2147483648) % n;
for (const rows of [1000, 10000, 30000]) {
  const make = () => buildWorkbook(buildSheet('S', Array.from({ length: rows }, () => Array.from({ length: 12 }, () => Array.from({ length: 3 + r(8) }, () => words[r(words.length)]).join(' ')))));
  const t = (f: () => unknown) => { const a = process.cpuUsage().user; f(); return ((process.cpuUsage().user - a) / 1000).toFixed(0); };
  const out: string[] = [];
  for (let i = 0; i < 4; i++) { const w = make(); out.push(i % 2 ? `old ${t(() => O.recogniseTables(w))} new ${t(() => N.recogniseTables({ ...w, sheets: w.sheets.map((s) => ({ ...s })) }))}` : `new ${t(() => N.recogniseTables(w))} old ${t(() => O.recogniseTables({ ...w, sheets: w.sheets.map((s) => ({ ...s })) }))}`); }
  console.log(rows, out.join(' | '));
}
