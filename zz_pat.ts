import ts from 'typescript';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
const roots = (process.argv[2] ?? 'src/plan,src/sheets,src/commands,src/excel,src/taskpane,src/xlsx').split(',');
const files: string[] = [];
const walk = (d: string) => { for (const n of readdirSync(d)) { const p = join(d, n); if (statSync(p).isDirectory()) walk(p); else if (/\.tsx?$/.test(p)) files.push(p); } };
roots.forEach(walk);
const pats = new Map<string, { at: string; re: RegExp }>();
for (const f of files) {
  const s = ts.createSourceFile(f, readFileSync(f, 'utf8'), ts.ScriptTarget.Latest, true, f.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const visit = (n: ts.Node) => {
    if (ts.isRegularExpressionLiteral(n)) { const m = /^\/(.*)\/([a-z]*)$/s.exec(n.text)!; const flags = m[2]!; if (flags.includes('y')) return; if (!pats.has(n.text)) { try { pats.set(n.text, { at: `${f}:${s.getLineAndCharacterOfPosition(n.pos).line + 1}`, re: new RegExp(m[1]!, flags.includes('g') ? flags : flags + 'g') }); } catch (e) { console.log('BAD', n.text); } } }
    if (ts.isNewExpression(n) && n.expression.getText() === 'RegExp') console.log('NEW', f, n.getText().slice(0, 150).replace(/\s+/g,' '));
    ts.forEachChild(n, visit);
  };
  visit(s);
}
console.log(pats.size, 'patterns');
const units0 = ['a','A','1','0',' ','\n','\t','\u00a0','-','–','.',',','(',')','[',']','{','}','<','>','/','\\','"',"'",'“','”','&','=','+','*','%','£',':',';','_','|','#','@','!','?','a ','1 ',' 1','1,','1,1','1.','1/','1-','a-','a1','1a','a,','a. ','. ','A. ','Aa ','()','((','[[','<a ','<a>','</','&#','1 of ','of ','to ','and ','a and ','the ','Q1 ','q','20','2017/18 ','2017','£1 ','%1 ','1% ','r','red ','Red, ','n ','no ','not ','target ','é','é ','\u0301','١','💥','\u200b','x ','1x','\r\n',' \n','a\n','1\n','" ','a" ',"a'", 'R1 ','1.1 ','a:b ','a: ',': ','- ',' -','a - ','in ','by ','per ','less than ','more than '];
const rows: [number, string][] = [];
const time = (re: RegExp, t: string) => { const s = performance.now(); re.lastIndex = 0; t.replace(re, ''); return performance.now() - s; };
for (const [text, { at, re }] of pats) {
  if (process.env.FROM && at < process.env.FROM) continue;
  const began = performance.now();
  process.stderr.write(at + '\n');
  const own = (text.replace(/\\[a-zA-Z]/g, ' ').match(/[A-Za-z]+/g) ?? []).slice(0, 6).flatMap((w) => [w + " ", w + " a "]);
  const prefixes = ['', ...(text.replace(/\\[a-zA-Z]/g, ' ').match(/[A-Za-z]{2,}|[<"“(\[£#=]/g) ?? []).slice(0, 3)];
  let worst = 0, what = '';
  for (const u of [...units0, ...own]) for (const p of prefixes) for (const end of ['', '!x']) {
    if (performance.now() - began > 20000) break; const mk = (n: number) => p + u.repeat(Math.ceil(n / u.length)).slice(0, n) + end;
    const tiny = time(re, mk(300)); if (tiny > 40) { console.log(`EXPONENTIAL? ${tiny.toFixed(0)} ms@300 ${at} ${text.slice(0,140)} ${JSON.stringify(p)}+${JSON.stringify(u)}`); worst = 1e6; break; } const a = time(re, mk(2500)); if (a < 0.6) continue;
    const b = Math.min(time(re, mk(5000)), time(re, mk(5000))); const a2 = Math.min(a, time(re, mk(2500)));
    if (b / a2 > 2.8 && b > 2 && b > worst) { worst = b; what = `${JSON.stringify(p)}+${JSON.stringify(u)}*${JSON.stringify(end)} ×${(b / a2).toFixed(1)}`; }
    if (worst > 8) break;
  }
  if (worst) console.log(`${worst.toFixed(1)} ms@5000  ${at}  ${text.slice(0, 140)}  ${what}`); if (false) rows.push([worst, `${worst.toFixed(1)} ms@8000  ${at}  ${text.slice(0, 140)}  ${what}`]);
}
rows.sort((a, b) => b[0] - a[0]); console.log(rows.map((r) => r[1]).join('\n'));
