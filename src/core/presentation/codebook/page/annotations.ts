import { type Html, html } from '../../markup/html.js';
import type { AlternativeEntry, InferenceEntry, OddityEntry } from '../codebook.js';
import { askedHtml, type PageContext, questionId } from './parts.js';

function alternative(entry: AlternativeEntry, context: PageContext): Html {
  const { words } = context;
  const asked = entry.asked === undefined ? html`${words.allOfGroup}` : askedHtml(entry.asked);
  const applied = entry.applied ? html` <b class="tag">${words.applied}</b>` : undefined;
  return html`<li>${words.under(entry.name)}${words.colon}${asked} — ${entry.reason}${applied}</li>`;
}

/** How it was inferred who is asked, with the other filters that fit. */
export function inferenceHtml(entry: InferenceEntry | undefined, context: PageContext): Html {
  if (entry === undefined) return html``;
  const { words } = context;
  const { level, confidence, reason, alternatives } = entry;
  const list =
    alternatives.length === 0
      ? undefined
      : html`<ul>${alternatives.map((each) => alternative(each, context))}</ul>`;
  return html`<div class="note inference ${level}"><p><b>${words.inferred}</b>, ${confidence}${words.colon}${reason}</p>${list}</div>`;
}

/** What is odd in a question or a group. */
export function oddityNotes(entries: readonly OddityEntry[]): Html {
  const notes = entries.map(
    ({ kind, printed, what, decision }) =>
      html`<div class="note oddity"><p><b>${kind}</b> <q>${printed}</q></p><p>${what} <span class="decision">→ ${decision}</span></p></div>`,
  );
  return html`${notes}`;
}

/** All oddities as one table. */
export function odditiesSection({ codebook, words }: PageContext): Html {
  if (codebook.oddities.length === 0) return html``;
  const groups = new Map(codebook.groups.map(({ code, number }) => [code, `g:${number}`]));
  const rows = codebook.oddities.map(
    ({ kind, where, printed, what, decision }) =>
      html`<tr><th scope="row"><a class="code" href="#${groups.get(where) ?? questionId(where)}">${where}</a></th><td>${kind}</td><td>${printed}</td><td>${what}</td><td>${decision}</td></tr>
`,
  );
  const heads = [words.where, words.kindOfOddity, words.printed, words.what, words.decision];
  return html`<section id="oddities"><h2>${words.oddities}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words.oddities}"><table class="oddities">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}

/** The readings of what the questionnaire leaves open. */
export function readingsSection({ codebook, words }: PageContext): Html {
  if (codebook.readings.length === 0) return html``;
  const items = codebook.readings.map(({ code, label, description, applied }) => {
    const tag = applied ? html` <b class="tag">${words.applied}</b>` : undefined;
    return html`<dt><code>${code}</code> ${label}${tag}</dt><dd>${description}</dd>`;
  });
  return html`<section id="readings"><h2>${words.readings}</h2><p class="hint">${words.readingsHint}</p><dl>${items}</dl></section>`;
}
