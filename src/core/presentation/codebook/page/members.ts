import { localeOf } from '../../locale/locale.js';
import { type Html, html } from '../../markup/html.js';
import {
  type AnswerEntry,
  type DerivedEntry,
  type Given,
  type LeftOutEntry,
  lacksAnswers,
  type MemberEntry,
  type SourceAnswer,
} from '../derived/derived.js';
import { labelHtml, othersHtml, type PageContext, questionId, said } from './parts.js';

/** The code and words of a source answer; of several sources, with the one that was answered. */
function answerHtml(
  { variable, code, label }: SourceAnswer,
  { sources }: MemberEntry,
  context: PageContext,
): Html {
  const source = sources.length === 1 ? undefined : html`${variable} · `;
  return html`${source}<code>${code}</code> ${labelHtml(label, context)}`;
}

/** One below the other, with a word between them. */
function lines(parts: readonly Html[], word: string): Html {
  const next = html` <i>${word}</i><br>`;
  return html`${parts.map((part, index) => html`${index === 0 ? undefined : next}${part}`)}`;
}

function givenHtml(given: Given | null, member: MemberEntry, context: PageContext): Html {
  if (given === null) return html`<span class="withheld">///</span>`;
  const { words } = context;
  if (given.kind === 'condition') {
    const { clause, parts, isWritten } = given.asked;
    if (isWritten) return html`<code>${clause.words}</code>`;
    return lines(
      parts.map(({ short }) => html`${short}`),
      words.and,
    );
  }
  return lines(
    given.answers.map((each) => answerHtml(each, member, context)),
    words.derived.or,
  );
}

function memberHead({ group, label, sources }: MemberEntry, context: PageContext): Html {
  const code = group === undefined ? undefined : html`<code>${group}</code>`;
  const words = label && html` · ${labelHtml(label, context)}`;
  const links = sources.map(
    ({ code: source, question }) =>
      html` <a class="code" href="#${questionId(question)}">${source}</a>`,
  );
  return html`<th scope="col">${code}${words}<span class="from">${context.words.derived.from}${links}</span></th>`;
}

function answerRow(answer: AnswerEntry, entry: DerivedEntry, context: PageContext): Html {
  const { code, label, given } = answer;
  const cells = entry.members.map(
    (member, index) => html`<td>${givenHtml(given[index] ?? null, member, context)}</td>`,
  );
  return html`<tr><th scope="row"><code>${code}</code> ${labelHtml(label, context)}${othersHtml(label)}</th>${cells}</tr>
`;
}

function countedRow({ members }: DerivedEntry, context: PageContext): Html | undefined {
  if (members.every(({ counted }) => counted.length === 0)) return undefined;
  const cells = members.map((member) => {
    const items = member.counted.map((each) => html`<li>${givenHtml(each, member, context)}</li>`);
    return html`<td><ul>${items}</ul></td>`;
  });
  return html`<tr><th scope="row">${context.words.derived.counted}</th>${cells}</tr>
`;
}

function leftOutHtml(entry: LeftOutEntry, member: MemberEntry, context: PageContext): Html {
  const items = entry.answers.map((each) => html`<li>${answerHtml(each, member, context)}</li>`);
  return html`<ul>${items}</ul><p class="reason">→ ${said(entry.reason, context)}</p>`;
}

function leftOutRow({ members }: DerivedEntry, context: PageContext): Html | undefined {
  if (members.every(({ leftOut }) => leftOut.length === 0)) return undefined;
  const cells = members.map(
    (member) => html`<td>${member.leftOut.map((each) => leftOutHtml(each, member, context))}</td>`,
  );
  return html`<tfoot><tr><th scope="row">${context.words.derived.leftOut}</th>${cells}</tr></tfoot>`;
}

/** The member table: a row for each answer, a column for each group of respondents. */
export function memberTable(entry: DerivedEntry, context: PageContext): Html {
  const { code, members, answers } = entry;
  const { words } = context;
  const head =
    answers.length === 0 ? html`<td></td>` : html`<th scope="col">${words.derived.answer}</th>`;
  const legend = lacksAnswers(entry)
    ? html`<p class="hint">${localeOf(context.codebook.language).words.notOffered}</p>`
    : undefined;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${code}"><table class="members">
<thead><tr>${head}${members.map((each) => memberHead(each, context))}</tr></thead>
<tbody>${answers.map((each) => answerRow(each, entry, context))}${countedRow(entry, context)}</tbody>${leftOutRow(entry, context)}</table></div>${legend}`;
}
