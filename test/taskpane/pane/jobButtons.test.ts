import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../src/taskpane');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** The opening tags of an element, braces in their attributes and all. */
function tagsOf(element: string, text: string): string[] {
  const tags: string[] = [];
  for (const { index } of text.matchAll(new RegExp(`<${element}\\b`, 'g'))) {
    let depth = 0;
    let end = index;
    while (depth > 0 || text[end] !== '>' || text[end - 1] === '=') {
      if (text[end] === '{') depth += 1;
      if (text[end] === '}') depth -= 1;
      end += 1;
    }
    tags.push(text.slice(index, end + 1));
  }
  return tags;
}

/** What a plain button may do: nothing of it is a job on the workbook that another would have to wait for. */
const harmless =
  /selectCell\(|\bcopy\(|save\(calendar\)|\{more\}|\{skip\}|\{onClose\}|setAll\(|leave\((cancel|dismissNotice)\)/;

test('every button that starts a job is one that waits while another job is at work, and shows it', () => {
  const others = files
    .filter(({ name }) => !name.endsWith('buttons.tsx'))
    .flatMap(({ name, text }) =>
      tagsOf('Button', text)
        .filter((tag) => !harmless.test(tag))
        .map((tag) => `${name}: ${tag}`),
    );
  expect(others).toEqual([]);
  expect(files.flatMap(({ text }) => tagsOf('JobButton', text)).length).toBeGreaterThan(25);
});

test('no screen says for itself when its buttons wait', () => {
  const own = files.filter(
    ({ name, text }) => !/buttons|Status/.test(name) && /disabledFocusable|disabled=/.test(text),
  );
  expect(own.map(({ name }) => name)).toEqual([]);
});
