import { type Html, html } from '../../markup/html.js';
import type { GroupEntry, OptionEntry, OptionList, QuestionEntry } from '../codebook.js';
import { inferenceHtml, oddityNotes } from './annotations.js';
import {
  askedHtml,
  behindHtml,
  factsHtml,
  labelHtml,
  othersHtml,
  type PageContext,
  questionId,
} from './parts.js';

function optionRow({ code, label, note, asked }: OptionEntry, context: PageContext): Html {
  const { words } = context;
  const offered = asked && html` <small class="remark">${words.offered} ${asked.words}</small>`;
  const remark = note === undefined ? undefined : html` <small class="remark">${note}</small>`;
  return html`<tr><th scope="row"><code>${code}</code></th><td>${labelHtml(label, context)}${remark}${offered}${othersHtml(label)}</td></tr>`;
}

function optionTable({ name, options }: OptionList, context: PageContext): Html {
  const { words } = context;
  const caption = name === undefined ? undefined : html`<caption>${name}</caption>`;
  return html`<table class="options">${caption}<thead><tr><th scope="col">${words.code}</th><th scope="col">${words.label}</th></tr></thead>
<tbody>${options.map((option) => optionRow(option, context))}</tbody></table>`;
}

/** Who is asked the question, in words and as LimeSurvey has it; the condition of the group after. */
function whoIsAsked({ asked }: QuestionEntry, group: GroupEntry, context: PageContext): Html {
  const { words } = context;
  const around = group.asked && html`<span class="around">(${askedHtml(group.asked)})</span>`;
  if (asked === undefined) {
    const all = around === undefined ? words.everyone : words.allOfGroup;
    return html`<p class="asked">${words.askedOf} ${all} ${around}</p>`;
  }
  const within = around && html`<span class="around">, ${words.withinGroup}</span> ${around}`;
  return html`<p class="asked some">${words.askedOf} <b>${askedHtml(asked)}</b>${within} ${behindHtml(asked)}</p>`;
}

/** The most options with which a question is not cut when it is printed. */
const ON_ONE_SHEET = 20;

/** A question as a card. */
export function questionCard(
  question: QuestionEntry,
  group: GroupEntry,
  context: PageContext,
): Html {
  const { code, label, kind, facts, help, lists } = question;
  const id = questionId(code);
  const options = lists.reduce((sum, list) => sum + list.options.length, 0);
  const name = options > ON_ONE_SHEET ? 'question long' : 'question';
  const helpText = help && html`<p class="help">${labelHtml(help, context)}${othersHtml(help)}</p>`;
  return html`<article class="${name}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><a class="code" href="#${id}">${code}</a> <span>${labelHtml(label, context)}</span></h3>
<div class="body">${othersHtml(label)}${helpText}
${factsHtml(kind, facts)}
${whoIsAsked(question, group, context)}
${inferenceHtml(question.inference, context, code)}
${lists.map((list) => optionTable(list, context))}
${oddityNotes(question.oddities, context)}</div></article>
`;
}
