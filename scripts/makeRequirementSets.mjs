// Writes src/workbench/host/kernel/requirementSets.json: in which requirement set each member of Excel's object model came,
// as the comments of @types/office-js say it ("[Api set: ExcelApi 1.9]"). Run it after an update of @types/office-js; a
// test fails until then. With --print the text goes to the screen, and no file is written.
// node scripts/makeRequirementSets.mjs [--print]
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const types = resolve(root, 'node_modules/@types/office-js/index.d.ts');
const target = resolve(root, 'src/workbench/host/kernel/requirementSets.json');

/**
 * The sets that a comment names: where the member came, and where setting it came later.
 *   "ExcelApi 1.9"                           → { since: "1.9" }
 *   "ExcelApiDesktop 1.1"                    → { since: "Desktop 1.1" }
 *   "ExcelApi 1.1 for get, 1.8 for set"      → { since: "1.1", settable: "1.8" }
 *   "ExcelApi 1.1 for String; 1.7 for Array" → { since: "1.1" }: some of it came later, the member itself did not
 *   "ExcelApi 1.7 for password"              → {}: it speaks of a parameter alone, and the class tells the rest
 */
function setsOf(node) {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join('\n');
  const [, said] = /\[Api set:\s*([^\]]+)\]/.exec(text) ?? [];
  if (said === undefined) return {};
  if (/^\w+ [\d.]+ for \w+$/.test(said)) return {};
  const [, kind, version] = /Excel(?:Api)?(\w*)\s+(\d+\.\d+|BETA|Preview)/i.exec(said) ?? [];
  if (version === undefined) throw new Error(`No requirement set in "${said}".`);
  const [, settable] = /(\d+\.\d+) for set/.exec(said) ?? [];
  return { since: kind ? `${kind} ${version}` : version, settable };
}

const order = (set) => {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(set) ?? [0, 99, 0];
  return (/^\d/.test(set) ? 0 : 1e6) + Number(major) * 1000 + Number(minor);
};
const earlier = (a, b) => (a === undefined || (b !== undefined && order(b) < order(a)) ? b : a);

/** What every object of the client has; the host hears nothing of it. */
const ofClient = new Set(['context', 'load', 'set', 'toJSON', 'track', 'untrack']);

/** Class → member → its sets, for the classes and interfaces of the namespace Excel. What names no set is left out. */
function readTypes() {
  const file = ts.createSourceFile(types, readFileSync(types, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map();
  for (const space of file.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== 'Excel') continue;
    for (const node of space.body.statements) {
      if (!ts.isClassDeclaration(node) && !ts.isInterfaceDeclaration(node)) continue;
      const ofClass = setsOf(node).since;
      const members = found.get(node.name.text) ?? new Map();
      found.set(node.name.text, members);
      for (const member of node.members) {
        if (!member.name || ofClient.has(member.name.text)) continue;
        const { since = ofClass, settable } = setsOf(member);
        const before = members.get(member.name.text);
        // Of several ways to call a method the earliest counts; a getter and a setter are one member.
        members.set(member.name.text, {
          since: earlier(before?.since, since),
          settable: before?.settable ?? settable,
        });
      }
    }
  }
  return found;
}

/** One line a class: "1.1: columnWidth rowHeight; 1.2: columnHidden rowHidden; 1.9: rowHidden=". */
function lineOf(members) {
  const bySet = new Map();
  const put = (set, word) => bySet.set(set, [...(bySet.get(set) ?? []), word]);
  for (const [name, { since, settable }] of members) {
    if (since) put(since, name);
    if (settable) put(settable, `${name}=`);
  }
  return [...bySet]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([set, words]) => `${set}: ${words.sort().join(' ')}`)
    .join('; ');
}

const classes = [...readTypes()]
  .map(([name, members]) => [name, lineOf(members)])
  .filter(([, line]) => line !== '')
  .sort(([a], [b]) => (a < b ? -1 : 1));
const text = `${JSON.stringify(Object.fromEntries(classes), null, 2)}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(target, text);
