import { describe, expect, test } from 'vitest';
import { reconcile, writeReconciliation } from '../../src/workflows/reconcile/index.js';
import { browserIsAbsent, contrastsOf, useBrowser } from '../support/browser.js';
import { answersBehind, statisticsFile } from '../support/statistics-fixtures.js';

const { responses, raw } = answersBehind('ent-colleges_all');
const statistics = statisticsFile('ent-colleges_all.html');
const found = reconcile(responses, raw, { statistics });
const { content } = writeReconciliation(found, 'html', { language: 'fr' });

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
  'summary',
  'header .source',
  '.verdicts b',
  '.verdicts li',
];

describe.skipIf(browserIsAbsent())('the page of a reconciliation in a browser', () => {
  const open = useBrowser();

  test('loads without an error, a request or a script', async () => {
    const { page, faults } = await open(content, 1200);
    expect(faults).toEqual([]);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    await page.context().close();
  });

  test.each([360, 1200])('does not scroll sideways at %i pixels', async (width) => {
    const { page } = await open(content, width);
    await page.evaluate('document.querySelectorAll("details").forEach((e) => { e.open = true })');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });

  test('each link of the rules leads to its numbers, and opens them', async () => {
    const { page } = await open(content, 1200);
    await page.click('a[href="#rule-base"]');
    expect(await page.evaluate('document.querySelector(":target")?.id')).toBe('rule-base');
    expect(await page.isVisible('#rule-base caption')).toBe(true);
    const lost = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('a[href^="#"]')].map((link) => link.hash.slice(1))
        .filter((id) => document.getElementById(id) === null)`,
    );
    expect(lost).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('is readable in %s colours', async (scheme) => {
    const { page } = await open(content, 1200, scheme);
    const contrasts = await contrastsOf(page, PARTS);
    expect(contrasts.length).toBe(PARTS.length);
    expect(contrasts.filter(([, ratio]) => !(ratio >= 4.5))).toEqual([]);
    await page.context().close();
  });
});
