import type { Text } from '../../core/instrument/index.js';

/** The answers that LimeSurvey itself words. */
export type Word =
  | 'female'
  | 'male'
  | 'yes'
  | 'no'
  | 'uncertain'
  | 'increase'
  | 'same'
  | 'decrease'
  | 'other';

const ENGLISH: Readonly<Record<Word, string>> = {
  female: 'Female',
  male: 'Male',
  yes: 'Yes',
  no: 'No',
  uncertain: 'Uncertain',
  increase: 'Increase',
  same: 'Same',
  decrease: 'Decrease',
  other: 'Other',
};

const VOCABULARY: ReadonlyMap<string, Readonly<Record<Word, string>>> = new Map([
  ['en', ENGLISH],
  [
    'fr',
    {
      female: 'Féminin',
      male: 'Masculin',
      yes: 'Oui',
      no: 'Non',
      uncertain: 'Incertain',
      increase: 'Augmenter',
      same: 'Sans changement',
      decrease: 'Diminuer',
      other: 'Autre',
    },
  ],
  [
    'de',
    {
      female: 'Weiblich',
      male: 'Männlich',
      yes: 'Ja',
      no: 'Nein',
      uncertain: 'Unsicher',
      increase: 'Zunahme',
      same: 'Gleich',
      decrease: 'Abnahme',
      other: 'Sonstiges',
    },
  ],
  [
    'es',
    {
      female: 'Femenino',
      male: 'Masculino',
      yes: 'Sí',
      no: 'No',
      uncertain: 'Dudoso',
      increase: 'Aumentar',
      same: 'Igual',
      decrease: 'Disminuir',
      other: 'Otro',
    },
  ],
  [
    'it',
    {
      female: 'Femmina',
      male: 'Maschio',
      yes: 'Sì',
      no: 'No',
      uncertain: 'Incerto',
      increase: 'Aumento',
      same: 'Uguale',
      decrease: 'Diminuzione',
      other: 'Altro',
    },
  ],
  [
    'pt',
    {
      female: 'Feminino',
      male: 'Masculino',
      yes: 'Sim',
      no: 'Não',
      uncertain: 'Incerto',
      increase: 'Aumentar',
      same: 'Igual',
      decrease: 'Diminuir',
      other: 'Outro',
    },
  ],
  [
    'nl',
    {
      female: 'Vrouw',
      male: 'Man',
      yes: 'Ja',
      no: 'Nee',
      uncertain: 'Onzeker',
      increase: 'Toename',
      same: 'Gelijk',
      decrease: 'Afname',
      other: 'Anders',
    },
  ],
  [
    'ru',
    {
      female: 'Женский',
      male: 'Мужской',
      yes: 'Да',
      no: 'Нет',
      uncertain: 'Не уверен(а)',
      increase: 'Увеличение',
      same: 'Без изменений',
      decrease: 'Уменьшение',
      other: 'Другое',
    },
  ],
]);

/** The word in each of the languages; in English where the language is not in the vocabulary. */
export function wordIn(languages: readonly string[], word: Word): Text {
  const inLanguage = (language: string) =>
    (VOCABULARY.get(language.replace(/-.*$/, '')) ?? ENGLISH)[word];
  return Object.fromEntries(languages.map((language) => [language, inLanguage(language)]));
}

/** The same text in each of the languages, for digits and codes. */
export function sameIn(languages: readonly string[], text: string): Text {
  return Object.fromEntries(languages.map((language) => [language, text]));
}
