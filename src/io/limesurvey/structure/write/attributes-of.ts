import type { Question, QuestionOrigin } from '../../../../core/instrument/index.js';
import { readQuestion } from '../questions/by-type.js';
import type { AssembledQuestion } from '../survey/assembled.js';
import { type Attributes, isSet } from '../survey/attributes.js';
import { canonical } from './canonical.js';
import { toWords } from './html.js';
import { type Setting, settingsOf } from './settings-of.js';

/** The attributes that LimeSurvey keeps in each language. */
const TRANSLATED: ReadonlySet<string> = new Set([
  'dualscale_headerA',
  'dualscale_headerB',
  'em_validation_q_tip',
  'em_validation_sq_tip',
  'other_replace_text',
  'placeholder',
  'prefix',
  'printable_help',
  'suffix',
  'time_limit_countdown_message',
  'time_limit_message',
  'time_limit_warning_2_message',
  'time_limit_warning_message',
  'choice_title',
  'rank_title',
  'dropdown_prepostfix',
  'dropdown_separators',
]);

/** The attributes as they were collected; of those in several languages, one is known. */
function collected(origin: QuestionOrigin | undefined, languages: readonly string[]): Attributes {
  const [base = ''] = languages;
  return new Map(
    [...(origin?.attributes ?? [])].map(([name, value]) => [
      name,
      new Map([[TRANSLATED.has(name) ? base : '', value]]),
    ]),
  );
}

function valuesOf(setting: Setting, languages: readonly string[]): ReadonlyMap<string, string> {
  if (setting === undefined) return new Map();
  if (typeof setting === 'string') return new Map([['', setting]]);
  return new Map([...toWords(setting, languages)].filter(([, value]) => value !== ''));
}

/** The question without what attributes do not tell. */
function said(question: Question): string {
  const { labels: _, help: __, when: ___, inferred: ____, ...rest } = question;
  return canonical('items' in rest ? { ...rest, items: rest.items.map(({ code }) => code) } : rest);
}

/**
 * The attributes of a question: those that it was collected with, while they say the same as the
 * model; else with what the model says in their place. A limit that is an expression stays.
 */
export function attributesOf(
  question: Question,
  source: AssembledQuestion,
  origin: QuestionOrigin | undefined,
): Attributes {
  const { languages, type } = source;
  const former = collected(origin, languages);
  const read = readQuestion({ ...source, attributes: former }).question;
  if (said(read) === said(question)) return former;
  const attributes = new Map(former);
  const settings = settingsOf(question, type, languages, isSet(former, 'slider_layout'));
  for (const [name, setting] of Object.entries(settings)) {
    const values = valuesOf(setting, languages);
    const isExpression = [...(former.get(name)?.values() ?? [])].some((each) => each.includes('{'));
    if (values.size > 0) attributes.set(name, values);
    else if (!isExpression) attributes.delete(name);
  }
  return attributes;
}
