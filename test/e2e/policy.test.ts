import { openBench, showScreen, type Bench } from './bench';

/** Pages in a real browser: their policy holds, and nothing of the workbook is sent or kept. */
describe('least rights', () => {
  let bench: Bench;
  const requests: string[] = [];
  const violations: string[] = [];

  beforeAll(async () => {
    bench = await openBench();
    const context = bench.page.context();
    context.on('request', (request) => requests.push(request.url()));
    context.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    });
    // Again from the start, now that somebody listens.
    await bench.page.reload();
    await bench.pane.getByRole('tab', { name: 'Tables' }).waitFor();
  });
  afterAll(() => bench?.close());

  test('jobs run without asking for more than the pages allow', async () => {
    const { page, pane } = bench;
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check the KPIs' }).click();
    await pane
      .getByRole('heading', { name: /findings/i })
      .first()
      .waitFor();
    // A screen whose code is fetched when it is asked for.
    await showScreen(bench, 'Golden thread');
    await page.click('#help');
    await page.keyboard.press('Escape');
    expect(violations).toEqual([]);
  });

  test('every page of the add-in loads without a violation', async () => {
    const page = await bench.page.context().newPage();
    for (const name of ['taskpane', 'commands', 'message', 'help']) {
      await page.goto(`${bench.addinOrigin}/${name}.html?text=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`);
      await page.waitForLoadState('networkidle');
    }
    await page.close();
    expect(violations).toEqual([]);
  });

  test('nothing is asked of any other place', () => {
    const ours = new Set([bench.addinOrigin, new URL(bench.page.url()).origin]);
    const others = requests.filter((url) => /^https?:/.test(url) && !ours.has(new URL(url).origin));
    expect(others).toEqual([]);
    expect(requests.length).toBeGreaterThan(5);
  });

  test('the browser keeps preferences alone, nothing of the workbook', async () => {
    const frame = bench.page.frames().find((one) => one.url().includes('taskpane.html'));
    const kept = await frame?.evaluate(async () => ({
      local: { ...window.localStorage },
      session: Object.keys(window.sessionStorage),
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    const text = JSON.stringify(kept?.local ?? {});
    expect(text).not.toMatch(/Appendix|KPI|Green|Amber|q1-2017/);
    expect({ databases: kept?.databases, cookies: kept?.cookies }).toEqual({ databases: 0, cookies: '' });
  });

  test('what would send or run something else is stopped', async () => {
    const frame = bench.page.frames().find((one) => one.url().includes('taskpane.html'));
    const stopped = await frame?.evaluate(async () => {
      const sent = await fetch('https://localhost:1/', { mode: 'no-cors' }).then(
        () => 'sent',
        () => 'stopped',
      );
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      return { sent, ran: 'ranInline' in window };
    });
    expect(stopped).toEqual({ sent: 'stopped', ran: false });
    expect(violations.length).toBeGreaterThan(1);
  });
});
