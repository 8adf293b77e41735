/** A text in the languages of the survey: language code (`fr`, `en`, `pt-BR`) → text. */
export type Text = Readonly<Record<string, string>>;

/** The language among those there are that is meant by `wanted`: `de` also means `de-informal`. */
export function languageAmong(languages: readonly string[], wanted: string): string | undefined {
  return languages.includes(wanted)
    ? wanted
    : languages.find((language) => language.startsWith(`${wanted}-`));
}

/**
 * The text in the wanted language, else in English, else in French, else in the first language
 * it has; an empty string when it has none.
 */
export function textIn(text: Text, language: string): string {
  const languages = Object.keys(text);
  for (const wanted of [language, 'en', 'fr']) {
    const found = languageAmong(languages, wanted);
    if (found !== undefined) return text[found] ?? '';
  }
  return Object.values(text)[0] ?? '';
}
