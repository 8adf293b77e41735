import { type Instrument, languageAmong } from '../../core/instrument/index.js';
import type { Language } from '../../core/presentation/index.js';
import { problem, SurveyError } from '../../core/problems/index.js';
import type { ReportSettings } from '../../workflows/report/index.js';
import { noSuchLanguage } from './messages.js';
import type { WordsOptions } from './options.js';

/** French for a questionnaire whose base language is French, else English. */
export function languageOf({ languages }: Instrument): Language {
  return languages[0]?.startsWith('fr') ? 'fr' : 'en';
}

/** The language that the words of a command ask for, wherever they do; `undefined` when they do not. */
export function languageAsked(words: readonly string[]): Language | undefined {
  const [, asked] = words.join('\n').match(/^--language[\n=](fr|en)$/m) ?? [];
  return asked === 'fr' || asked === 'en' ? asked : undefined;
}

/** French where the variables of the place ask for it, the strongest alone; else English. */
export function languageOfPlace(env: Readonly<Record<string, string | undefined>>): Language {
  const place = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^fr/i.test(place) ? 'fr' : 'en';
}

function refuseUnknown(wanted: string, languages: readonly string[]): void {
  if (languageAmong(languages, wanted) !== undefined) return;
  const message = noSuchLanguage(wanted, languages);
  throw new SurveyError([problem('unknown-language', message, { option: '--labels' })]);
}

/**
 * The languages of tables: as asked, else those of the questionnaire. A language that was asked for
 * is also that of the labels, of which JSON then holds no other.
 */
export function settingsFor(instrument: Instrument, options: WordsOptions): ReportSettings {
  const language = options.language ?? languageOf(instrument);
  if (options.labels !== undefined) refuseUnknown(options.labels, instrument.languages);
  const labels = options.labels ?? options.language;
  return labels === undefined ? { language } : { language, labels };
}
