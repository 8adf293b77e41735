import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Instrument, withDerived } from '../../src/core/instrument/index.js';
import { codebook, codebookHtml } from '../../src/core/presentation/index.js';
import { ent, HARMONISED } from '../../src/studies/ent2013/index.js';
import { ANNOTATED } from '../support/annotated-survey.js';
import { browserIsAbsent, contrastsOf, useBrowser } from '../support/browser.js';
import { hostileResponses } from '../support/hostile.js';
import { readInstrument } from '../support/survey-fixtures.js';

const STUDY = withDerived(ent, ...HARMONISED);

const SURVEYS: Readonly<Record<string, readonly [survey: Instrument, language: 'fr' | 'en']>> = {
  'ent-colleges in French': [readInstrument('ent-colleges'), 'fr'],
  'types in English': [readInstrument('types'), 'en'],
  'a survey with inferred filters': [ANNOTATED, 'en'],
  'the study of 2013 in French': [STUDY, 'fr'],
  'the study of 2013 in English': [STUDY, 'en'],
  'a hostile survey': [hostileResponses().instrument, 'en'],
};

const WIDTHS = [360, 800, 1200];

const PARTS = [
  'h1',
  'h2',
  'h3 span',
  'h3 .code',
  '.over',
  '.kinds',
  '.hint',
  '.legend li',
  '.kind',
  '.facts',
  '.asked',
  '.around',
  '.behind',
  '.options th',
  '.options td',
  '.other',
  '.remark',
  '.note p',
  '.decision',
  '.tag',
  'summary',
  'header .source',
  '.oddities td',
  '.welcome',
  '.members thead th',
  '.members tbody th',
  '.members td',
  '.members code',
  '.members tfoot td',
  '.limits li',
];

const codesOf = ({ groups, derived = [] }: Instrument) => [
  ...groups.flatMap(({ questions }) => questions.map(({ code }) => code)),
  ...derived.map(({ question }) => question.code),
];

/** The picture that is shown at the width of the page. */
const shown = (page: Page) => page.locator('.routing:visible');

/** How large the units of the shown picture are on the page. */
const SCALE = `(() => {
  const picture = [...document.querySelectorAll('.routing')].find((each) => each.checkVisibility());
  return picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
})()`;

/** The texts of the shown picture that leave it, or leave the frame or the lane they start in. */
const STRAYED = `(() => {
  const picture = [...document.querySelectorAll('.routing')].find((each) => each.checkVisibility());
  const frames = [...picture.querySelectorAll('.lane, .scope')].map((each) => each.getBBox());
  return [...picture.querySelectorAll('text')].filter((text) => {
    const box = text.getBBox();
    if (box.x + box.width > picture.viewBox.baseVal.width) return true;
    return frames.some((frame) =>
      box.x >= frame.x && box.x < frame.x + frame.width && box.y >= frame.y - 1 &&
      box.y + box.height <= frame.y + frame.height + 1 &&
      box.x + box.width > frame.x + frame.width + 1);
  }).map((text) => text.textContent);
})()`;

describe.skipIf(browserIsAbsent())('the codebook in a browser', () => {
  const open = useBrowser();

  describe.each(Object.entries(SURVEYS))('%s', (_, [survey, language]) => {
    const content = codebookHtml(codebook(survey, { language }));

    test('loads without an error, a violation of its policy, a request or a script', async () => {
      const { page, faults } = await open(content, 1200);
      expect(faults).toEqual([]);
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      await page.context().close();
    });

    test.each(WIDTHS)(
      'does not scroll sideways at %i pixels, and shows one picture',
      async (width) => {
        const { page } = await open(content, width);
        await page.evaluate(
          'document.querySelectorAll("details").forEach((e) => { e.open = true })',
        );
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await shown(page).count()).toBe(1);
        const scale = await page.evaluate(SCALE);
        expect(scale).toBeGreaterThan(0.98);
        await page.context().close();
      },
    );

    test.each(WIDTHS)('no text of the picture leaves its place at %i pixels', async (width) => {
      const { page } = await open(content, width);
      expect(await page.evaluate(STRAYED)).toEqual([]);
      await page.context().close();
    });

    test('has every question, in order', async () => {
      const { page } = await open(content, 1200);
      const ids = await page.evaluate('[...document.querySelectorAll("article")].map((e) => e.id)');
      expect(ids).toEqual(codesOf(survey).map((code) => `q:${code}`));
      await page.context().close();
    });

    test.each([360, 1200])(
      'a block of the picture leads to its question at %i pixels',
      async (width) => {
        const { page } = await open(content, width);
        const links = shown(page).locator('a');
        const last = links.last();
        const target = await last.getAttribute('href');
        await last.click();
        expect(await page.evaluate('"#" + document.querySelector(":target")?.id')).toBe(target);
        await links.first().focus();
        expect(await page.evaluate('document.activeElement?.tagName')).toBe('a');
        await page.context().close();
      },
    );

    test.each(['light', 'dark'] as const)('is readable in %s colours', async (scheme) => {
      const { page } = await open(content, 1200, scheme);
      const contrasts = await contrastsOf(page, PARTS);
      expect(contrasts.length).toBeGreaterThan(10);
      expect(contrasts.filter(([, ratio]) => !(ratio >= 4.5))).toEqual([]);
      await page.context().close();
    });

    test('prints to PDF, with the picture and in dark ink although the screen is dark', async () => {
      const { page } = await open(content, 1200, 'dark');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
      expect(await shown(page).count()).toBe(1);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      await page.context().close();
    });
  });

  test('a wide member table scrolls in its own box on a phone, its answers staying in sight', async () => {
    const { page } = await open(codebookHtml(codebook(STUDY, { language: 'fr' })), 360);
    const moved = await page.evaluate(`(() => {
      const box = document.getElementById('q:use').querySelector('.scroll');
      const cell = box.querySelector('tbody th');
      const before = cell.getBoundingClientRect().left;
      box.scrollLeft = 200;
      return [box.scrollWidth > box.clientWidth, box.scrollLeft, cell.getBoundingClientRect().left - before];
    })()`);
    expect(moved).toEqual([true, 200, 0]);
    await page.context().close();
  });
});
