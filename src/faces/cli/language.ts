import type { Instrument } from '../../core/instrument/index.js';
import type { Language } from '../../core/presentation/index.js';
import type { ReportSettings } from '../../workflows/report/index.js';
import type { WordsOptions } from './options.js';

/** French for a questionnaire whose base language is French, else English. */
function languageOf({ languages }: Instrument): Language {
  return languages[0]?.startsWith('fr') ? 'fr' : 'en';
}

/**
 * The languages of tables: as asked, else those of the questionnaire. A language that was asked for
 * is also that of the labels, of which JSON then holds no other.
 */
export function settingsFor(instrument: Instrument, options: WordsOptions): ReportSettings {
  const language = options.language ?? languageOf(instrument);
  const labels = options.labels ?? options.language;
  return labels === undefined ? { language } : { language, labels };
}
