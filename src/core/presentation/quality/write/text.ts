import { type Finding, type Quality, RULE_WORDS } from '../../../responses/index.js';
import type { LayoutSettings } from '../../layout/context.js';
import { type Language, localeOf } from '../../locale/locale.js';
import { toText } from '../../write/text.js';
import { cut, wrap } from '../../write/wrap.js';
import {
  byRule,
  findingsOf,
  namesIn,
  type RuleFindings,
  respondentsIn,
  SEVERITIES,
} from '../by-rule.js';
import { dropOffGrid, findingLabels } from '../grids.js';
import { type QualityWords, qualityWords } from '../words.js';

/** Identifiers that a line names. */
const SHOWN = 10;

/** Places that a terminal gives to the text of a question. */
const TITLE = 40;

/** Lines of one rule above which its respondents are not named. */
const MANY = 5;

/** A paragraph whose lines start further in, the first one less. */
function paragraph(text: string, width: number, first: string, others: string): readonly string[] {
  return wrap(text, width - others.length).map(
    (line, index) => (index === 0 ? first : others) + line,
  );
}

/** What the lines of a rule are written with. */
interface Line {
  readonly language: Language;
  readonly words: QualityWords;
  readonly labelOf: (finding: Finding) => string;
}

/** The place of a finding: its code, and the start of the text of the question. */
function placeOf(finding: Finding, { labelOf, words }: Line): string {
  const code = finding.variable ?? finding.question;
  const label = cut(labelOf(finding), TITLE);
  return code === undefined || label === '' ? (code ?? '') : `${code} ${words.quoted(label)}`;
}

/** What a finding says beyond the title of its rule. */
function ownOf({ rule, message }: Finding, language: Language): string {
  return message.en === RULE_WORDS[rule].title.en ? '' : message[language];
}

/** The respondents of a finding, the first of them by name. */
function whoOf({ rows }: Finding, { words }: Line): string {
  const names = namesIn(rows);
  const few = names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ', …' : '');
  return `${words.respondents(respondentsIn(rows))}${words.colon}${words.id} ${few}`;
}

/** The findings of a rule about the same respondents. */
function bySameRespondents(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify(namesIn(finding.rows));
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** One finding, or several about the same respondents, who are then named once. */
function groupLine(group: readonly Finding[], line: Line): string {
  const { language, words } = line;
  const [first] = group;
  if (first === undefined) return '';
  const saidAlike = new Set(group.map((each) => ownOf(each, language))).size === 1;
  const own = ownOf(first, language);
  const places = group.map((each) => {
    const said = saidAlike ? '' : ` (${ownOf(each, language)})`;
    return `${placeOf(each, line)}${said}`;
  });
  const where = places.filter((place) => place !== '').join('; ');
  const before = where === '' ? '' : `${where}${words.colon}`;
  return `${before}${saidAlike && own !== '' ? `${own}, ` : ''}${whoOf(first, line)}`;
}

/** Whether a rule has too many findings for the respondents of each to be named. */
function isCompact({ rule, findings }: RuleFindings, groups = bySameRespondents(findings).length) {
  return rule === 'high-non-response' && groups > MANY;
}

/** Many variables of one rule, each with what is said of it, without the respondents. */
function compactLines(findings: readonly Finding[], line: Line): readonly string[] {
  return findings.map(
    (each) => `${placeOf(each, line)}${line.words.colon}${ownOf(each, line.language)}`,
  );
}

function ruleLines(found: RuleFindings, width: number, line: Line): readonly string[] {
  const { rule, findings } = found;
  const { language } = line;
  const { title } = RULE_WORDS[rule];
  const advice = new Set(findings.map((each) => each.advice[language]));
  const groups = bySameRespondents(findings);
  const lines = isCompact(found, groups.length)
    ? compactLines(findings, line)
    : groups.map((group) => groupLine(group, line));
  return [
    ...paragraph(`${title[language]} [${rule}]`, width, '', '  '),
    ...lines.flatMap((each) => paragraph(each, width, '  ', '    ')),
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
 * respondents, the first identifiers and what to do, those of the same respondents on one line; many
 * variables with high non-response are listed without identifiers; then what was not checked, the pages on which
 * respondents left, and the summary. Control characters are taken out of every text.
 */
export function qualityText(quality: Quality, settings: LayoutSettings, width = 80): string {
  const { language } = settings;
  const locale = localeOf(language);
  const words = qualityWords(language);
  const { kind } = quality.provenance;
  const line = { language, words, labelOf: findingLabels(quality, settings) };
  const isCut = SEVERITIES.flatMap((severity) => byRule(quality, severity)).some(
    (each) => isCompact(each) || each.findings.some(({ rows }) => namesIn(rows).length > SHOWN),
  );
  const found = SEVERITIES.flatMap((severity) => {
    const rules = byRule(quality, severity);
    if (rules.length === 0) return [];
    const heading = words.severities[severity].toLocaleUpperCase(language);
    return [heading, ...rules.flatMap((rule) => ruleLines(rule, width, line))];
  });
  const left = quality.dropOff.pages.some((page) => page.left > 0);
  return [
    ...(kind === 'real' ? [] : [`[${locale.words.banner[kind]}]`]),
    ...(found.length === 0 ? [words.nothing, ''] : found),
    ...(isCut ? [...paragraph(words.cutLists, width, '', '  '), ''] : []),
    ...notCheckedLines(quality, language, width),
    ...(left ? [toText(dropOffGrid(quality, settings, true), locale, width)] : []),
    summaryOf(quality, language),
  ].join('\n');
}
