import type { Language } from '../locale/locale.js';
import { type Html, html } from './html.js';

/** Nothing may be loaded or run: a page is only its text and its own style. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What a page is made of. */
export interface PageParts {
  readonly language: Language;
  readonly title: string;
  /** The rules of its style; they hold no text from outside. */
  readonly style: string;
  readonly header: Html;
  readonly main: Html;
}

/**
 * A page that needs nothing else: no script, no network. The style stands as it is, all other texts
 * are escaped.
 */
export function pageHtml({ language, title, style, header, main }: PageParts): string {
  // Escaping would change the quotes of the style.
  const styleElement: Html = { kind: 'html', text: `<style>${style}</style>` };
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
${styleElement}
</head>
<body>
<header>${header}</header>
<main>
${main}
</main>
</body>
</html>
`;
  return page.text;
}
