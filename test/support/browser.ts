import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether there is no browser here; where tests must run in one, they then fail. */
export function browserIsAbsent(): boolean {
  const isAbsent = !existsSync(CHROMIUM) && process.env.CI !== 'true';
  if (isAbsent) console.warn(`No browser at ${CHROMIUM}: set CHROMIUM_PATH to test the page.`);
  return isAbsent;
}

/** A page that was opened, and all that went wrong in it. */
export interface Opened {
  readonly page: Page;
  readonly faults: readonly string[];
}

export type OpenPage = (
  content: string,
  width: number,
  colorScheme?: 'light' | 'dark',
) => Promise<Opened>;

/** Starts a browser for the tests of a file; gives what opens a page in it. */
export function useBrowser(): OpenPage {
  const directory = mkdtempSync(join(tmpdir(), 'ent page '));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  return async (content, width, colorScheme = 'light') => {
    const path = join(directory, 'page.html');
    writeFileSync(path, content);
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(path).href) faults.push(request.url());
    });
    await page.goto(pathToFileURL(path).href);
    return { page, faults };
  };
}

/** The contrast of texts with what is behind them, as a function of selectors. */
const CONTRASTS = `((names) => {
  const parse = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (text) => {
    const [r, g, b] = parse(text).map((each) => {
      const part = each / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (parse(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  return names.flatMap((name) => {
    const element = document.querySelector(name);
    if (element === null) return [];
    const pair = [light(getComputedStyle(element).color), light(behind(element))];
    return [[name, (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)]];
  });
})`;

/** Whether colours can be told apart: for each selector that finds something, its contrast. */
export function contrastsOf(
  page: Page,
  selectors: readonly string[],
): Promise<readonly (readonly [selector: string, ratio: number])[]> {
  return page.evaluate(`${CONTRASTS}(${JSON.stringify(selectors)})`);
}
