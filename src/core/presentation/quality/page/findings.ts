import type { Severity } from '../../../problems/index.js';
import { type Finding, type Quality, RULE_WORDS } from '../../../responses/index.js';
import type { LayoutSettings } from '../../layout/context.js';
import { contextOf } from '../../layout/context.js';
import { type Html, html } from '../../markup/html.js';
import { formatPlain } from '../../numbers.js';
import { byRule, namesIn, type RuleFindings, respondentsIn } from '../by-rule.js';
import { findingLabels } from '../grids.js';
import { type QualityWords, qualityWords } from '../words.js';

/** Identifiers that stand in the line; the others are folded. */
const SHOWN = 10;

/** What all parts of the page are written with. */
export interface PageContext {
  readonly quality: Quality;
  readonly settings: LayoutSettings;
  readonly words: QualityWords;
  readonly number: (value: number) => string;
  /** The text of the question, and that of the row of the grid. */
  readonly labelOf: (finding: Finding) => string;
}

export function pageContext(quality: Quality, settings: LayoutSettings): PageContext {
  const { locale } = contextOf(settings);
  return {
    quality,
    settings,
    words: qualityWords(settings.language),
    number: (value) => formatPlain(value, 0, locale),
    labelOf: findingLabels(quality, settings),
  };
}

/** The name of what a rule found with a severity, for links. */
export function ruleId({ rule, severity }: RuleFindings): string {
  return `${severity}-${rule}`;
}

function identifiers({ rows }: Finding, { words, number }: PageContext): Html {
  const names = namesIn(rows);
  const few = names.slice(0, SHOWN).join(', ');
  if (names.length <= SHOWN) return html`${few}`;
  return html`${few}, … <details><summary>${words.all(number(names.length))}</summary>${names.join(', ')}</details>`;
}

/** The question, and what is particular to the finding. */
function place(finding: Finding, context: PageContext): Html {
  const { rule, variable, question, message } = finding;
  const { language } = context.settings;
  const code = variable ?? question;
  const where =
    code === undefined
      ? html`${context.words.whole}`
      : html`<code>${code}</code> ${context.labelOf(finding)}`;
  const said = message.en === RULE_WORDS[rule].title.en ? undefined : message[language];
  return said === undefined ? where : html`${where}<span class="own">${said}</span>`;
}

function ruleArticle(found: RuleFindings, context: PageContext): Html {
  const { words, number, settings } = context;
  const { rule, findings } = found;
  const title = RULE_WORDS[rule].title[settings.language];
  const id = ruleId(found);
  const advice = [...new Set(findings.map((each) => each.advice[settings.language]))];
  const rows = findings.map(
    (
      each,
    ) => html`<tr><th scope="row">${place(each, context)}</th><td class="number">${number(respondentsIn(each.rows))}</td><td>${identifiers(each, context)}</td></tr>
`,
  );
  return html`<article id="${id}" aria-labelledby="${id}-title"><h3 id="${id}-title">${title} <code>${rule}</code></h3>
${advice.map((each) => html`<p class="advice">${each}</p>`)}
<table class="findings"><thead><tr><th scope="col">${words.question}</th><th scope="col" class="number">${words.persons}</th><th scope="col">${words.identifiers}</th></tr></thead>
<tbody>${rows}</tbody></table></article>
`;
}

/** All that was found with a severity, rule by rule; nothing when there is none. */
export function severitySection(severity: Severity, context: PageContext): Html | undefined {
  const rules = byRule(context.quality, severity);
  if (rules.length === 0) return undefined;
  const { words } = context;
  return html`<section class="${severity}" aria-labelledby="${severity}"><h2 id="${severity}">${words.severities[severity]}</h2>
<p class="hint">${words.meanings[severity]}</p>
${rules.map((each) => ruleArticle(each, context))}<p class="top"><a href="#contents">↑ ${words.contents}</a></p></section>
`;
}
