import { describe, expect, test } from 'vitest';
import { qualityHtml } from '../../src/core/presentation/index.js';
import { qualityOf } from '../../src/core/responses/index.js';
import { browserIsAbsent, contrastsOf, useBrowser } from '../support/browser.js';
import { HOSTILE, hostileResponses } from '../support/hostile.js';
import { everyRule, soundRows } from '../support/quality-survey.js';
import { readSurvey } from '../support/survey-fixtures.js';

/** Hostile titles, answers and identifiers. */
function hostile() {
  const responses = hostileResponses();
  return { ...responses, respondents: { ...responses.respondents, ids: HOSTILE } };
}

const PAGES = {
  'ent-colleges in French': () =>
    qualityHtml(qualityOf(readSurvey('ent-colleges')), { language: 'fr' }),
  'types in English': () => qualityHtml(qualityOf(readSurvey('types')), { language: 'en' }),
  'a hostile survey': () => qualityHtml(qualityOf(hostile()), { language: 'en' }),
  'sound answers': () => qualityHtml(qualityOf(everyRule(soundRows(30))), { language: 'fr' }),
} as const;

const PARTS = [
  'h1',
  'h2',
  'h3',
  'h3 code',
  '.over',
  '.banner',
  '.counts b',
  '.counts a',
  '.hint',
  '.advice',
  'nav a',
  'nav .number',
  'thead th',
  'tbody th',
  'td',
  '.own',
  'summary',
  'tr.aside td',
  'figcaption p',
  'dd',
];

describe.skipIf(browserIsAbsent())('the page of the findings in a browser', () => {
  const open = useBrowser();

  describe.each(Object.entries(PAGES))('%s', (_, make) => {
    const content = make();

    test('loads without an error, a violation of its policy, a request or a script', async () => {
      const { page, faults } = await open(content, 1100);
      expect(faults).toEqual([]);
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      expect(await page.evaluate('document.images.length')).toBe(0);
      expect(await page.title()).not.toBe('run');
      await page.context().close();
    });

    test('its policy forbids scripts, even one that got in', async () => {
      const injected = content.replace('<body>', '<body><script>document.title="run"</script>');
      const { page, faults } = await open(injected, 1100);
      expect(await page.title()).not.toBe('run');
      expect(faults.join()).toMatch(/Content Security Policy/i);
      await page.context().close();
    });

    test.each([360, 1200])('does not scroll sideways at %i pixels', async (width) => {
      const { page } = await open(content, width);
      await page.evaluate('document.querySelectorAll("details").forEach((e) => { e.open = true })');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    });

    test.each(['light', 'dark'] as const)('is readable in %s colours', async (scheme) => {
      const { page } = await open(content, 1100, scheme);
      const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      expect(ground === 'rgb(255, 255, 255)').toBe(scheme === 'light');
      const contrasts = await contrastsOf(page, PARTS);
      expect(contrasts.length).toBeGreaterThan(8);
      expect(contrasts.filter(([, ratio]) => !(ratio >= 4.5))).toEqual([]);
      await page.context().close();
    });

    test('prints to PDF, in dark ink although the screen is dark', async () => {
      const { page } = await open(content, 1100, 'dark');
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const ink = await page.evaluate<string>('getComputedStyle(document.body).color');
      expect(ink).toBe('rgb(0, 0, 0)');
      await page.context().close();
    });
  });

  test('hostile identifiers are shown as they were written', async () => {
    const { page } = await open(PAGES['a hostile survey'](), 1100);
    const cells = await page.evaluate<readonly string[]>(
      '[...document.querySelectorAll("table.findings td")].map((each) => each.textContent)',
    );
    for (const index of [0, 1, 10]) expect(cells.join()).toContain(HOSTILE[index]);
    await page.context().close();
  });
});
