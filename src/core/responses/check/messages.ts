import type { Message } from '../../problems/index.js';

const SHOWN = 10;

/** The respondents concerned, by id: how many, and the first of them. */
function who(ids: readonly string[]): Message {
  const few = ids.slice(0, SHOWN).join(', ');
  const more = ids.length > SHOWN ? ', …' : '';
  const [en, fr] = ids.length === 1 ? ['respondent', 'répondant'] : ['respondents', 'répondants'];
  return {
    en: `${ids.length} ${en} (id ${few}${more})`,
    fr: `${ids.length} ${fr} (id ${few}${more})`,
  };
}

/** One sentence about some respondents. */
export type Finding = (ids: readonly string[]) => Message;

export const invalidValues: Finding = (ids) => ({
  en: `values that the question cannot have: ${who(ids).en}. They are kept, and counted for no answer of the question.`,
  fr: `valeurs que la question ne peut pas avoir : ${who(ids).fr}. Elles sont gardées, et ne sont comptées dans aucune modalité.`,
});

export const unaskedAnswers: Finding = (ids) => ({
  en: `answers given although the filter hid the question: ${who(ids).en}. They are left out of tables unless --include-unasked.`,
  fr: `réponses données alors que le filtre cachait la question : ${who(ids).fr}. Elles sont hors des tableaux, sauf --include-unasked.`,
});

export const rankGaps: Finding = (ids) => ({
  en: `ranks left empty before a lower one: ${who(ids).en}. The ranks are kept as given.`,
  fr: `rangs laissés vides avant un rang donné : ${who(ids).fr}. Les rangs sont gardés tels quels.`,
});

export const exclusiveWithOthers: Finding = (ids) => ({
  en: `an item that excludes all others is ticked with others: ${who(ids).en}. All are counted.`,
  fr: `un item exclusif est coché avec d'autres : ${who(ids).fr}. Tous sont comptés.`,
});

export const tooManyTicked =
  (max: number): Finding =>
  (ids) => ({
    en: `more than ${max} boxes ticked: ${who(ids).en}. All are counted.`,
    fr: `plus de ${max} cases cochées : ${who(ids).fr}. Toutes sont comptées.`,
  });

export const otherWithoutText: Finding = (ids) => ({
  en: `"other" chosen without any text: ${who(ids).en}.`,
  fr: `« autre » choisi sans texte : ${who(ids).fr}.`,
});

export const textWithoutOther: Finding = (ids) => ({
  en: `a text for "other" although "other" was not chosen: ${who(ids).en}. The answer chosen is counted; the text is to be classified.`,
  fr: `un texte pour « autre » alors qu'« autre » n'est pas choisi : ${who(ids).fr}. La réponse choisie est comptée ; le texte est à classer.`,
});
