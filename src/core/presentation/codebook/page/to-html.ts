import { pageHtml } from '../../markup/document.js';
import { type Html, html } from '../../markup/html.js';
import { PAGE_STYLE } from '../../markup/page-style.js';
import type { Codebook, GroupEntry } from '../codebook.js';
import { PICTURE_STYLE } from '../picture/style.js';
import { inferenceHtml, odditiesSection, oddityNotes, readingsSection } from './annotations.js';
import { questionCard } from './card.js';
import { derivedSection } from './derived.js';
import {
  askedHtml,
  behindHtml,
  groupId,
  labelHtml,
  othersHtml,
  type PageContext,
  pageContext,
  questionId,
} from './parts.js';
import { routingSection } from './routing.js';
import { CODEBOOK_STYLE } from './style.js';

function welcome(context: PageContext): Html | undefined {
  const { welcome: text } = context.codebook;
  return text && html`<p class="welcome">${labelHtml(text, context)}${othersHtml(text)}</p>`;
}

/** The readings under which the filters of the page hold. */
function readAs({ codebook, words }: PageContext): Html | undefined {
  const applied = codebook.readings.filter((reading) => reading.applied);
  if (applied.length === 0) return undefined;
  const names = applied.map(({ label }) => label).join(', ');
  return html`<p class="banner">${words.reading}${words.colon}${names}</p>`;
}

function header(context: PageContext): Html {
  const { codebook, words } = context;
  const count = codebook.kinds.reduce((sum, each) => sum + each.count, 0);
  const kinds = codebook.kinds.map((each) => html`<li><b>${each.count}</b> ${each.kind}</li>`);
  const derived = codebook.derived.length;
  const made = derived === 0 ? undefined : html` · ${words.derived.count(derived)}`;
  return html`<p class="over">${words.codebook}</p><h1>${codebook.title}</h1>
<p class="source">${words.study} <code>${codebook.id}</code> · ${words.languages} ${codebook.languages.join(', ')} · ${words.questions(count)}${made}</p>
<ul class="kinds">${kinds}</ul>
${readAs(context)}${welcome(context)}`;
}

interface Listed {
  readonly code: string;
  readonly label: { readonly text: string };
}

/** A part of the contents: its title, and what stands in it. */
function partOfContents(title: string, id: string, entries: readonly Listed[]): Html {
  const items = entries.map(
    ({ code, label: { text } }) =>
      html`<li><a href="#${questionId(code)}"><span class="code">${code}</span> ${text}</a></li>`,
  );
  return html`<details><summary>${title} (${entries.length})</summary>
<p><a href="#${id}">↓ ${title}</a></p><ol>${items}</ol></details>
`;
}

function contents({ codebook, words }: PageContext): Html {
  const groups = codebook.groups.map(({ number, label, questions }) =>
    partOfContents(`${number}. ${label.text}`, groupId(number), questions),
  );
  const derived =
    codebook.derived.length === 0
      ? undefined
      : partOfContents(words.derived.title, 'derived', codebook.derived);
  const oddities =
    codebook.oddities.length === 0
      ? undefined
      : html`<p><a href="#oddities">${words.oddities}</a> (${codebook.oddities.length})</p>`;
  return html`<nav id="contents" aria-label="${words.contents}"><h2>${words.contents}</h2>
${groups}${derived}${oddities}</nav>`;
}

function groupSection(group: GroupEntry, context: PageContext): Html {
  const { words } = context;
  const { number, label, asked, questions } = group;
  const id = groupId(number);
  const who =
    asked &&
    html`<p class="asked some">${words.askedOf} <b>${askedHtml(asked)}</b> ${behindHtml(asked)}</p>`;
  return html`<section class="group" aria-labelledby="${id}"><h2 id="${id}">${number}. ${labelHtml(label, context)}</h2>
${othersHtml(label)}${who}
${inferenceHtml(group.inference, context)}${oddityNotes(group.oddities, context)}
${questions.map((question) => questionCard(question, group, context))}<p class="top"><a href="#contents">↑ ${words.contents}</a></p></section>
`;
}

/**
 * The codebook as one page that needs nothing else: no script, no network, readable on paper and on
 * a phone. Every text of the questionnaire is escaped.
 *
 * @example
 * codebookHtml(codebook(survey, { language: 'en' }));
 */
export function codebookHtml(codebook: Codebook): string {
  const context = pageContext(codebook);
  return pageHtml({
    language: codebook.language,
    title: `${codebook.title} – ${context.words.codebook}`,
    style: `${PAGE_STYLE}${PICTURE_STYLE}${CODEBOOK_STYLE}`,
    header: header(context),
    main: html`${routingSection(context)}
${readingsSection(context)}
${contents(context)}
${codebook.groups.map((group) => groupSection(group, context))}
${derivedSection(context)}
${odditiesSection(context)}`,
  });
}
