import { type Html, html } from '../../markup/html.js';
import type { DerivedEntry } from '../derived/derived.js';
import { memberTable } from './members.js';
import { factsHtml, labelHtml, othersHtml, type PageContext, questionId, said } from './parts.js';

function limitsHtml({ limits }: DerivedEntry, context: PageContext): Html | undefined {
  if (limits.length === 0) return undefined;
  const items = limits.map((limit) => html`<li>${said(limit, context)}</li>`);
  return html`<div class="note limits"><p><b>${context.words.derived.limits}</b></p><ul>${items}</ul></div>`;
}

/** A derived variable as a card: its member table, and what limits it. */
function derivedCard(entry: DerivedEntry, context: PageContext): Html {
  const { code, label, kind, facts } = entry;
  const id = questionId(code);
  return html`<article class="question derived" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><a class="code" href="#${id}">${code}</a> <span>${labelHtml(label, context)}</span></h3>
<div class="body">${othersHtml(label)}${factsHtml(kind, facts)}
${memberTable(entry, context)}
${limitsHtml(entry, context)}</div></article>
`;
}

/** The variables derived from the questions, after them. */
export function derivedSection(context: PageContext): Html | undefined {
  const { codebook, words } = context;
  if (codebook.derived.length === 0) return undefined;
  return html`<section class="group" aria-labelledby="derived"><h2 id="derived">${words.derived.title}</h2>
<p class="hint">${words.derived.hint}</p>
${codebook.derived.map((entry) => derivedCard(entry, context))}<p class="top"><a href="#contents">↑ ${words.contents}</a></p></section>
`;
}
