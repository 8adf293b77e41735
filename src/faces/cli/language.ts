import { type Instrument, languageAmong } from '../../core/instrument/index.js';
import type { Language } from '../../core/presentation/index.js';
import { problem, SurveyError } from '../../core/problems/index.js';
import type { ReportSettings } from '../../workflows/report/index.js';
import { noSuchLanguage } from './messages.js';
import type { WordsOptions } from './options.js';

/** French for a questionnaire whose base language is French, else English. */
function languageOf({ languages }: Instrument): Language {
  return languages[0]?.startsWith('fr') ? 'fr' : 'en';
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
