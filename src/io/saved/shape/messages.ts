import { type Message, someOf } from '../../../core/problems/index.js';

export const aText: Message = { en: 'a text', fr: 'un texte' };

export const aFlag: Message = { en: 'true or false', fr: 'vrai ou faux' };

export const aNumber: Message = { en: 'a number', fr: 'un nombre' };

export const aCount: Message = {
  en: 'a whole number from 0',
  fr: 'un nombre entier à partir de 0',
};

export const aList: Message = { en: 'a list', fr: 'une liste' };

export const aPair: Message = { en: 'a list of two', fr: 'une liste de deux éléments' };

export const anObject: Message = { en: 'an object', fr: 'un objet' };

export const oneOf = (names: readonly string[]): Message => ({
  en: `one of ${someOf(names)}`,
  fr: `l'une des valeurs ${someOf(names)}`,
});

export const aKnownField = (names: readonly string[]): Message => ({
  en: `no field but ${someOf(names)}`,
  fr: `aucun champ hormis ${someOf(names)}`,
});

export const lessDepth = (deepest: number): Message => ({
  en: `at most ${deepest} levels, one inside the other`,
  fr: `au plus ${deepest} niveaux emboîtés`,
});
