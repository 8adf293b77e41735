import { type Message, someOf } from '../../problems/index.js';

export const invalidCode = (what: string, code: string): Message => ({
  en: `"${code}" cannot be the code of ${what}: a code is made of letters and digits (and "_" inside).`,
  fr: `« ${code} » ne peut pas être un code : un code est fait de lettres et de chiffres (et de « _ » à l'intérieur).`,
});

export const duplicateQuestion = (code: string): Message => ({
  en: `The code "${code}" is used by two questions or columns; each needs its own.`,
  fr: `Le code « ${code} » sert à deux questions ou colonnes ; il en faut un pour chacune.`,
});

export const duplicateOption = (question: string, code: string): Message => ({
  en: `Question "${question}" has two options "${code}"; each needs its own code.`,
  fr: `La question « ${question} » a deux modalités « ${code} » ; il faut un code pour chacune.`,
});

export const unknownQuestion = (
  question: string,
  named: string,
  codes: readonly string[],
): Message => ({
  en: `"${question}" is filtered on "${named}", but there is no such question; the questions are ${someOf(codes)}.`,
  fr: `« ${question} » est filtrée sur « ${named} », qui n'existe pas ; les questions sont ${someOf(codes)}.`,
});

export const unknownOption = (
  question: string,
  named: string,
  option: string,
  codes: readonly string[],
): Message => ({
  en: `"${question}" is filtered on "${named}.${option}", but "${named}" has no option "${option}"; its options are ${someOf(codes)}.`,
  fr: `« ${question} » est filtrée sur « ${named}.${option} », mais « ${named} » n'a pas de modalité « ${option} » ; ses modalités sont ${someOf(codes)}.`,
});

export const unfitCondition = (question: string, named: string, wanted: string): Message => ({
  en: `"${question}" is filtered on "${named}" as if it were a ${wanted} question, which it is not.`,
  fr: `« ${question} » est filtrée sur « ${named} » comme sur une question de type ${wanted}, ce qu'elle n'est pas.`,
});

export const reversedLimits = (question: string, min: number, max: number): Message => ({
  en: `Question "${question}" accepts numbers from ${min} to ${max}: the minimum is above the maximum.`,
  fr: `La question « ${question} » accepte les nombres de ${min} à ${max} : le minimum dépasse le maximum.`,
});

export const impossibleRanks = (question: string, max: number, items: number): Message => ({
  en: `Question "${question}" has ${max} ranks for ${items} items; give a whole number from 1 to ${items}.`,
  fr: `La question « ${question} » a ${max} rangs pour ${items} items ; donnez un entier de 1 à ${items}.`,
});

export const unknownReading = (reading: string, known: readonly string[]): Message => ({
  en: `The questionnaire has no reading "${reading}"; its readings are ${someOf(known)}.`,
  fr: `Le questionnaire n'a pas de lecture « ${reading} » ; ses lectures sont ${someOf(known)}.`,
});

export const undeclaredReading = (where: string, reading: string): Message => ({
  en: `"${where}" has another filter under the reading "${reading}", which is not among the readings of the questionnaire; declare it in "readings" or correct its code.`,
  fr: `« ${where} » a un autre filtre dans la lecture « ${reading} », qui n'est pas parmi les lectures du questionnaire ; déclarez-la dans « readings » ou corrigez son code.`,
});

export const oddityElsewhere = (where: string): Message => ({
  en: `An oddity is said to stand at "${where}", which is neither a question nor a group.`,
  fr: `Une bizarrerie est signalée en « ${where} », qui n'est ni une question ni un groupe.`,
});
