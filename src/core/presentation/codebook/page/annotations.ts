import { type Html, html } from '../../markup/html.js';
import type { AlternativeEntry, InferenceEntry, OddityEntry } from '../codebook.js';
import { inferenceHead } from '../inference-head.js';
import { askedHtml, langOf, type PageContext, questionId, questionLink, said } from './parts.js';

function alternative(entry: AlternativeEntry, context: PageContext): Html {
  const { words } = context;
  const asked = entry.asked === undefined ? html`${words.allOfGroup}` : askedHtml(entry.asked);
  return html`<li>${words.under(entry.name)}${words.colon}${asked} — ${said(entry.reason, context)}</li>`;
}

/** The other filters that fit, as a list. */
function alternativesHtml({ alternatives }: InferenceEntry, context: PageContext) {
  if (alternatives.length === 0) return undefined;
  return html`<ul>${alternatives.map((each) => alternative(each, context))}</ul>`;
}

/** The number of letters from which a reason that was told before is folded. */
const LONG = 200;

/**
 * How it was inferred who is asked, with the other filters that fit; a long reason that an earlier
 * question has too is folded.
 */
export function inferenceHtml(
  entry: InferenceEntry | undefined,
  context: PageContext,
  code?: string,
): Html {
  if (entry === undefined) return html``;
  const { words, firstTold } = context;
  const reason = said(entry.reason, context);
  const list = alternativesHtml(entry, context);
  const [what, detail] = inferenceHead(entry, words);
  const head = html`<b>${what}</b>${detail}${words.colon}`;
  const kind = entry.kind === 'inferred' ? `inference ${entry.level}` : 'inference chosen';
  const first = firstTold.get(JSON.stringify(entry)) ?? code;
  if (code === undefined || first === undefined || first === code || reason.length < LONG) {
    return html`<div class="note ${kind}"><p>${head}${reason}</p>${list}</div>`;
  }
  return html`<details class="note ${kind}"><summary>${head}${words.sameReason} ${questionLink(first)}</summary><p>${reason}</p>${list}</details>`;
}

/** The printed form, in the language of the questionnaire, with its quotation marks. */
function printedHtml({ printed }: OddityEntry, { codebook, words }: PageContext): Html {
  const [language = codebook.language] = codebook.languages;
  return html`<span class="printed" ${langOf(language, codebook)}>${words.quoted(printed)}</span>`;
}

/** What is odd in a question or a group, folded: its table tells it too. */
export function oddityNotes(entries: readonly OddityEntry[], context: PageContext): Html {
  if (entries.length === 0) return html``;
  const { words } = context;
  const kinds = [...new Set(entries.map(({ kind }) => kind))].join(', ');
  const items = entries.map(
    (entry) =>
      html`<li><b>${entry.kind}</b> ${printedHtml(entry, context)}<br>${said(entry.what, context)} <span class="decision">→ ${said(entry.decision, context)}</span></li>`,
  );
  return html`<details class="note oddity"><summary>${words.oddityCount(entries.length)} <span class="decision">(${kinds})</span></summary><ul>${items}</ul></details>`;
}

/** All oddities as one table. */
export function odditiesSection(context: PageContext): Html {
  const { codebook, words } = context;
  const [language = codebook.language] = codebook.languages;
  if (codebook.oddities.length === 0) return html``;
  const groups = new Map(codebook.groups.map(({ code, number }) => [code, `g:${number}`]));
  const rows = codebook.oddities.map(
    ({ kind, where, printed, what, decision }) =>
      html`<tr><th scope="row"><a class="code" href="#${groups.get(where) ?? questionId(where)}">${where}</a></th><td>${kind}</td><td class="printed" ${langOf(language, codebook)}>${printed}</td><td>${said(what, context)}</td><td>${said(decision, context)}</td></tr>
`,
  );
  const heads = [words.where, words.kindOfOddity, words.printed, words.what, words.decision];
  return html`<section id="oddities"><h2>${words.oddities}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words.oddities}"><table class="oddities">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}

/** The readings of what the questionnaire leaves open. */
export function readingsSection(context: PageContext): Html {
  const { codebook, words } = context;
  if (codebook.readings.length === 0) return html``;
  const items = codebook.readings.map(({ code, label, description, applied }) => {
    const tag = applied ? html` <b class="tag">${words.applied}</b>` : undefined;
    return html`<dt><code>${code}</code> ${said(label, context)}${tag}</dt><dd>${said(description, context)}</dd>`;
  });
  return html`<section id="readings"><h2>${words.readings}</h2><p class="hint">${words.readingsHint}</p><dl>${items}</dl></section>`;
}
