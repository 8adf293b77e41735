import { type Html, html } from '../../markup/html.js';
import { routingPicture } from '../picture/picture.js';
import type { Block, Branch, Scope } from '../routing/routing.js';
import { askedHtml, type PageContext, questionId, questionLink } from './parts.js';

/** The widths at which the picture is drawn: the style of the page shows the one that fits. */
const WIDTHS = { wide: 1112, middle: 680, narrow: 336 } as const;

function pictures({ codebook }: PageContext): readonly Html[] {
  const target = (code: string) => `#${questionId(code)}`;
  return Object.entries(WIDTHS).map(
    ([name, width]) =>
      html`<div class="picture ${name}">${routingPicture(codebook, { width, id: `routing-${name}`, target })}</div>
`,
  );
}

function entryItem(entry: Block | Scope, context: PageContext): Html {
  if (entry.kind === 'block') {
    return html`<li>${entry.stops.map(({ code }) => html`${questionLink(code)} `)}</li>`;
  }
  const { asked, inferred, entries } = entry;
  const mark = inferred ? html` (${context.words.inferred.toLowerCase()})` : undefined;
  return html`<li>${askedHtml(asked)}${mark}${context.words.colon}<ul>${entries.map((each) => entryItem(each, context))}</ul></li>`;
}

function branchItem({ asked, groups }: Branch, context: PageContext): Html {
  const { words } = context;
  const who = asked === undefined ? html`${words.routing.everyone}` : askedHtml(asked);
  const items = groups.map(
    ({ number, title, entries }) =>
      html`<li>${number}. ${title}<ul>${entries.map((each) => entryItem(each, context))}</ul></li>`,
  );
  return html`<li><b>${who}</b><ul>${items}</ul></li>`;
}

function legend({ codebook, words }: PageContext): Html {
  const { legendAll, legendFiltered, legendInferred } = words.routing;
  const hasInference = codebook.groups.some(
    (group) =>
      group.inference !== undefined || group.questions.some((each) => each.inference !== undefined),
  );
  const inferred = hasInference
    ? html`<li><i class="key guess"></i>${legendInferred}</li>`
    : undefined;
  return html`<ul class="legend"><li><i class="key all"></i>${legendAll}</li><li><i class="key some"></i>${legendFiltered}</li>${inferred}</ul>`;
}

/** Who is asked what: the picture at each width, and the same as a list. */
export function routingSection(context: PageContext): Html {
  const { codebook, words } = context;
  const branches = codebook.routing.flatMap((stage) => stage.branches);
  return html`<section id="routing"><h2>${words.routing.title}</h2>
<p class="hint">${words.routing.about}</p>${legend(context)}
${pictures(context)}
<details class="as-list"><summary>${words.routing.asList}</summary><ul>${branches.map((branch) => branchItem(branch, context))}</ul></details></section>`;
}
