/** A text in the languages of the survey: language code (`fr`, `en`, `pt-BR`) → text. */
export type Text = Readonly<Record<string, string>>;

/** A text in one language, known to the compiler. */
export type In<Language extends string, Words extends string> = {
  readonly [L in Language]: Words;
};

/**
 * A text known to the compiler as `In<'fr', …> & In<'en', …>`. An object type would say the same,
 * but TypeScript 5.5 and later show the accents of one that was read from a `.d.ts` as `\u00e9`.
 */
export type SideBySide<Labels extends Text> =
  {
    readonly [L in keyof Labels]: (text: In<L & string, Labels[L]>) => void;
  } extends Readonly<Record<string, (text: infer All extends Text) => void>>
    ? All
    : never;

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
