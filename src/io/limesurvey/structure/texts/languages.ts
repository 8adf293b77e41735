import { cell, type Row, rowsOf, type Sections } from '../xml/sections.js';

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,12})*$/;

/**
 * The languages of the survey, its base language first.
 *
 * What is not a language code is left out: these codes become keys of records.
 */
export function languagesOf(sections: Sections, survey: Row): readonly string[] {
  const named = [
    cell(survey, 'language'),
    ...sections.languages,
    ...cell(survey, 'additional_languages').split(' '),
    ...rowsOf(sections, 'surveys_languagesettings').map((row) => cell(row, 'surveyls_language')),
  ];
  return [...new Set(named)].filter((language) => LANGUAGE.test(language));
}

/** LimeSurvey marks the tone of a language: `de-informal` is German. */
function plain(language: string): string {
  return language.replace(/-(?:informal|formal|easy)$/, '');
}

/** The name of a language in another one; its code when the name is not known. */
export function languageName(language: string, inLanguage: string): string {
  try {
    const names = new Intl.DisplayNames([plain(inLanguage), 'en'], { type: 'language' });
    return names.of(plain(language)) ?? language;
  } catch {
    return language;
  }
}
