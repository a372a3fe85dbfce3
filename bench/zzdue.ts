import { readFileSync } from 'node:fs';
import { readDue } from '../src/words/due/readDue';
import { inTable } from '../test/fixtures/due/readForms';
const plan = { planYear: '2025-30', reportingYear: '2026/27' };
for (const file of process.argv.slice(2)) {
let right = 0, asked = 0, wrong = 0;
for (const line of readFileSync(file, 'utf8').split('\n').filter((l) => l !== '')) {
  const [text = '', from = '', to = '', note = ''] = line.split('\t');
  const got = inTable(readDue({ text }, plan));
  const want = from === 'null' ? note : `${from}..${to === 'open' ? '' : to}`;
  const ok = got === want || (want === 'none' && got.startsWith('none'));
  if (ok) right++; else { if (got === 'ask' || got.startsWith('none')) asked++; else wrong++; console.log(got === 'ask' ? 'asked' : got.startsWith('none') ? 'NONE' : 'WRONG', JSON.stringify(text), 'want', want, 'got', got); }
}
console.log(file, { right, asked, wrong });
}
