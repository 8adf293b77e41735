import type { Asked } from '../../condition/asked.js';
import { type Html, html } from '../../markup/html.js';
import type { Codebook } from '../codebook.js';
import type { Label } from '../label.js';
import { type CodebookWords, codebookWords } from '../words/index.js';

/** What every part of the page is written with. */
export interface PageContext {
  readonly codebook: Codebook;
  readonly words: CodebookWords;
  /** The first question for which each inference is told, by the inference as JSON. */
  readonly firstTold: ReadonlyMap<string, string>;
}

export function pageContext(codebook: Codebook): PageContext {
  const firstTold = new Map<string, string>();
  for (const { code, inference } of codebook.groups.flatMap(({ questions }) => questions)) {
    const key = JSON.stringify(inference) ?? '';
    if (!firstTold.has(key)) firstTold.set(key, code);
  }
  return { codebook, words: codebookWords(codebook.language), firstTold };
}

/** Where a question, or a group, stands on the page. */
export function questionId(code: string): string {
  return `q:${code}`;
}

export function groupId(number: number): string {
  return `g:${number}`;
}

export function questionLink(code: string): Html {
  return html`<a class="code" href="#${questionId(code)}">${code}</a>`;
}

/** The attribute of an element whose text is not in the language of the page. */
export function langOf(language: string, codebook: Codebook): Html | undefined {
  return language === codebook.language ? undefined : html`lang="${language}"`;
}

/** A text of which no line starts or ends with a French sign that belongs to the word beside it. */
function typeset(text: string, language: string): string {
  if (!language.startsWith('fr')) return text;
  return text.replace(/« /g, '«\u00a0').replace(/ (?=[»:;?!])/g, '\u00a0');
}

/** A text in the language of the page. */
export function said(text: string, { codebook }: PageContext): string {
  return typeset(text, codebook.language);
}

/** A text with the language it is in, where that is not the language of the page. */
export function labelHtml({ text, language }: Label, { codebook }: PageContext): Html {
  const set = typeset(text, language);
  return language === codebook.language
    ? html`${set}`
    : html`<span lang="${language}">${set}</span>`;
}

/** The same text in the other languages of the questionnaire, in smaller type. */
export function othersHtml({ others }: Label): readonly Html[] {
  return others.map(
    ({ language, text }) =>
      html`<span class="other" lang="${language}"><small>${language}</small> ${typeset(text, language)}</span>`,
  );
}

/** `if Q13 is “never”`, the expression behind it when the words are not it. */
export function askedHtml(asked: Asked): Html {
  if (asked.isWritten) return html`<code>${asked.words}</code>`;
  return html`${asked.words}`;
}

/** The links to the questions that a condition reads, and the condition as LimeSurvey has it. */
export function behindHtml({ reads, expression, isWritten }: Asked): Html {
  const links = reads.map((code) => html` ${questionLink(code)}`);
  const written = isWritten ? undefined : html` <code>${expression}</code>`;
  return html`<span class="behind">${reads.length === 0 ? undefined : html`←${links}`}${written}</span>`;
}

/** Kind, scale, limits and the like, on one line. */
export function factsHtml(kind: string, facts: readonly string[]): Html {
  return html`<p class="facts"><span class="kind">${kind}</span>${facts.map((fact) => html` · ${fact}`)}</p>`;
}
