import { describe, expect, test } from 'vitest';
import { makeReport, writeReport } from '../../src/workflows/report/index.js';
import { browserIsAbsent, contrastsOf, useBrowser } from '../support/browser.js';
import { HOSTILE, hostileResponses } from '../support/hostile.js';
import { readSurvey } from '../support/survey-fixtures.js';

/** The width of a page less its margins, in CSS pixels. */
const A4 = { upright: 680, across: 1009 } as const;

const REPORTS = {
  'ent-colleges in French': () => page(readSurvey('ent-colleges'), 'fr', false),
  'types in English, with texts': () => page(readSurvey('types'), 'en', true),
  'a hostile survey, with texts': () => page(hostileResponses(), 'en', true),
} as const;

function page(
  responses: Parameters<typeof makeReport>[0],
  language: 'fr' | 'en',
  texts: boolean,
): { readonly content: string; readonly ids: readonly string[]; readonly title: string } {
  const report = makeReport(responses, { texts });
  const { content } = writeReport(report, 'html', { language });
  const tables = [...report.opening, ...report.sections.flatMap((section) => section.tables)];
  const title = report.title[responses.instrument.languages[0] ?? ''] ?? '';
  return { content, ids: tables.map(({ id }) => id), title };
}

const PARTS = [
  'h1',
  'h2',
  'a',
  '.banner',
  'figcaption p',
  'caption',
  'thead th',
  'tbody th',
  'td',
  'tr.total th',
  'tr.aside td',
  'dt',
  'dd',
  'summary',
  'header .source',
];

describe.skipIf(browserIsAbsent())('the page in a browser', () => {
  const open = useBrowser();

  describe.each(Object.entries(REPORTS))('%s', (_, make) => {
    const { content, ids, title } = make();

    test('loads without an error, a violation of its policy, a request or a script', async () => {
      const { page, faults } = await open(content, 1100);
      expect(faults).toEqual([]);
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      expect(await page.title()).toBe(title.replace(/\s+/g, ' '));
      await page.context().close();
    });

    test('its policy forbids scripts, even one that got in', async () => {
      const injected = content.replace('<body>', '<body><script>document.title="run"</script>');
      const { page, faults } = await open(injected, 1100);
      expect(await page.title()).not.toBe('run');
      expect(faults.join()).toMatch(/Content Security Policy/i);
      await page.context().close();
    });

    test.each([360, 1100])('does not scroll sideways at %i pixels', async (width) => {
      const { page } = await open(content, width);
      await page.evaluate('document.querySelectorAll("details").forEach((e) => { e.open = true })');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    });

    test('every link of the contents leads to a table, and each question has one', async () => {
      const { page } = await open(content, 1100);
      const targets = await page.evaluate<readonly (readonly [string, boolean])[]>(
        `[...document.querySelectorAll('a[href^="#"]')].map((link) => {
          const id = decodeURIComponent(link.hash.slice(1));
          return [id, document.getElementById(id) !== null];
        })`,
      );
      expect(targets.filter(([, exists]) => !exists)).toEqual([]);
      const linked = targets.map(([id]) => id);
      for (const id of ids) expect(linked).toContain(id);
      const tables = await page.evaluate<readonly string[]>(
        '[...document.querySelectorAll("figure.table")].map((each) => each.id)',
      );
      expect(tables).toEqual(ids);
      await page.context().close();
    });

    test('a link whose name has a colon goes there when it is followed', async () => {
      const { page } = await open(content, 1100);
      const id = ids.at(-1) ?? '';
      await page.evaluate('document.querySelectorAll("details").forEach((e) => { e.open = true })');
      await page.click(`a[href="#${id}"]`);
      expect(id).toContain(':');
      expect(await page.evaluate('document.querySelector(":target")?.id')).toBe(id);
      await page.context().close();
    });

    test.each(['light', 'dark'] as const)('is readable in %s colours', async (scheme) => {
      const { page } = await open(content, 1100, scheme);
      const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      expect(ground === 'rgb(255, 255, 255)').toBe(scheme === 'light');
      const contrasts = await contrastsOf(page, PARTS);
      expect(contrasts.length).toBeGreaterThan(12);
      expect(contrasts.filter(([, ratio]) => !(ratio >= 4.5))).toEqual([]);
      await page.context().close();
    });

    test('prints to PDF, in dark ink although the screen is dark', async () => {
      const { page } = await open(content, 1100, 'dark');
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(20_000);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const ink = await page.evaluate<string>('getComputedStyle(document.body).color');
      expect(ink).toBe('rgb(0, 0, 0)');
      await page.context().close();
    });
  });

  test('no table of the two surveys is wider than a printed page', async () => {
    for (const survey of ['ent-colleges in French', 'types in English, with texts'] as const) {
      const { page } = await open(REPORTS[survey]().content, 680);
      await page.emulateMedia({ media: 'print' });
      const wide = await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll('table')]
          .filter((each) => each.offsetWidth > (each.closest('.wide, .ladder') ? ${A4.across} : ${A4.upright}))
          .map((each) => each.caption.textContent)`,
      );
      expect(wide).toEqual([]);
      await page.context().close();
    }
  });

  test('hostile answers are shown as they were written, but for marks that turn the direction', async () => {
    const { page } = await open(REPORTS['a hostile survey, with texts']().content, 1100);
    const cells = await page.evaluate<readonly string[]>(
      '[...document.querySelectorAll("#flat\\\\:open td.text")].map((each) => each.textContent)',
    );
    expect(cells).toContain('أهلا esrever');
    for (const index of [0, 1, 2, 3, 4, 8, 9]) expect(cells).toContain(HOSTILE[index]);
    await page.context().close();
  });
});
