import { type Finding, type Quality, RULE_WORDS } from '../../../responses/index.js';
import type { LayoutSettings } from '../../layout/context.js';
import { type Language, localeOf } from '../../locale/locale.js';
import { toText } from '../../write/text.js';
import { wrap } from '../../write/wrap.js';
import {
  byRule,
  findingsOf,
  namesIn,
  type RuleFindings,
  respondentsIn,
  SEVERITIES,
} from '../by-rule.js';
import { dropOffGrid } from '../grids.js';
import { type QualityWords, qualityWords } from '../words.js';

/** Identifiers that a line names. */
const SHOWN = 10;

/** A paragraph whose lines start further in, the first one less. */
function paragraph(text: string, width: number, first: string, others: string): readonly string[] {
  return wrap(text, width - others.length).map(
    (line, index) => (index === 0 ? first : others) + line,
  );
}

function findingLine(finding: Finding, language: Language, words: QualityWords): string {
  const { rule, variable, question, rows, message } = finding;
  const names = namesIn(rows);
  const few = names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ', …' : '');
  const own = message.en === RULE_WORDS[rule].title.en ? '' : `${message[language]}, `;
  const place = variable ?? question;
  const before = place === undefined ? '' : `${place}${words.colon}`;
  return `${before}${own}${words.respondents(respondentsIn(rows))}${words.colon}${words.id} ${few}`;
}

function ruleLines(
  { rule, findings }: RuleFindings,
  language: Language,
  width: number,
): readonly string[] {
  const words = qualityWords(language);
  const { title } = RULE_WORDS[rule];
  const advice = new Set(findings.map((each) => each.advice[language]));
  return [
    ...paragraph(`${title[language]} [${rule}]`, width, '', '  '),
    ...findings.flatMap((each) =>
      paragraph(findingLine(each, language, words), width, '  ', '    '),
    ),
    ...[...advice].flatMap((each) => paragraph(each, width, '  → ', '    ')),
    '',
  ];
}

function notCheckedLines({ notChecked }: Quality, language: Language, width: number) {
  const words = qualityWords(language);
  if (notChecked.length === 0) return [];
  const lines = notChecked.map(
    ({ rule, why }) =>
      `${RULE_WORDS[rule].title[language]} [${rule}]${words.colon}${why[language]}`,
  );
  return [
    words.notChecked.toLocaleUpperCase(language),
    ...lines.flatMap((line) => paragraph(line, width, '  ', '    ')),
    '',
  ];
}

/** How many respondents were examined, and how many findings there are of each severity. */
function summaryOf(quality: Quality, language: Language): string {
  const [errors = 0, warnings = 0, notes = 0] = SEVERITIES.map((each) => findingsOf(quality, each));
  return qualityWords(language).summary(quality.respondents, errors, warnings, notes);
}

/**
 * The findings for a terminal `width` places wide: by severity, then by rule, with the number of
 * respondents, the first identifiers and what to do; then what was not checked, the pages on which
 * respondents left, and the summary. Control characters are taken out of every text.
 */
export function qualityText(quality: Quality, settings: LayoutSettings, width = 80): string {
  const { language } = settings;
  const locale = localeOf(language);
  const words = qualityWords(language);
  const { kind } = quality.provenance;
  const found = SEVERITIES.flatMap((severity) => {
    const rules = byRule(quality, severity);
    if (rules.length === 0) return [];
    const heading = words.severities[severity].toLocaleUpperCase(language);
    return [heading, ...rules.flatMap((rule) => ruleLines(rule, language, width))];
  });
  const left = quality.dropOff.pages.some((page) => page.left > 0);
  return [
    ...(kind === 'real' ? [] : [`[${locale.words.banner[kind]}]`]),
    ...(found.length === 0 ? [words.nothing, ''] : found),
    ...notCheckedLines(quality, language, width),
    ...(left ? [toText(dropOffGrid(quality, settings, true), locale, width)] : []),
    summaryOf(quality, language),
  ].join('\n');
}
