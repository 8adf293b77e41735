/** A text in the languages of the survey: language code (`fr`, `en`, `pt-BR`) → text. */
export type Text = Readonly<Record<string, string>>;

/**
 * The text in the wanted language, else in English, else in French, else in the first language
 * it has; an empty string when it has none.
 */
export function textIn(text: Text, language: string): string {
  for (const wanted of [language, 'en', 'fr']) {
    if (Object.hasOwn(text, wanted)) return text[wanted] ?? '';
  }
  return Object.values(text)[0] ?? '';
}
