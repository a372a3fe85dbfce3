import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { headOf } from '../../../src/plan/findings/catalogue';
import { Explanation, ExplanationWords, FindingItem } from '../../../src/taskpane/findings/FindingItem';

const draw = (node: ReactNode): string => renderToStaticMarkup(<FluentProvider>{node}</FluentProvider>);

test('a finding asks “What is this?”, closed at first, and says so to a screen reader', () => {
  const drawn = draw(
    <FindingItem
      finding={{ severity: 'error', code: 'rag-differs', cell: 'Q1!E5', message: '1.2 shows Red.' }}
      onSelect={() => undefined}
      onFix={undefined}
    />,
  );
  expect(drawn).toMatch(/<button[^>]*aria-label="What is this\? Q1!E5"[^>]*>What is this\?<\/button>/);
  expect(drawn).toContain('aria-expanded="false"');
  expect(drawn).not.toContain(headOf('rag-differs').means);
});

test('a finding in no cell has the plain question', () => {
  expect(draw(<Explanation code="ref-gap" cell="" />)).toContain('aria-label="What is this?"');
});

test('opened, it says what the catalogue says of the code', () => {
  const { means, todo } = headOf('ref-gap');
  const drawn = draw(<ExplanationWords code="ref-gap" />);
  expect(drawn).toContain(means);
  expect(drawn).toContain(todo);
});
