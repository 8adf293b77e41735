import { type Message, someOf } from '../../../problems/index.js';

/** Some codes of a derived question, as a message. */
type AboutCodes = (codes: readonly string[]) => Message;

export const filteredDerived = (code: string): Message => ({
  en: `"${code}" is derived from other questions and asked of nobody: its own filter, or that of an item, would have no effect. Put the condition in its members.`,
  fr: `« ${code} » est dérivée d'autres questions et n'est posée à personne : son filtre, ou celui d'un item, n'aurait pas d'effet. Mettez la condition dans ses membres.`,
});

export const takenNames = (code: string, names: readonly string[]): Message => ({
  en: `"${code}" would be read under names that stand for something else already: ${names.join(', ')}. Give it another code, or other codes to its answers.`,
  fr: `« ${code} » serait lue sous des noms qui désignent déjà autre chose : ${names.join(', ')}. Donnez-lui un autre code, ou d'autres codes à ses réponses.`,
});

export const noMembers = (code: string): Message => ({
  en: `"${code}" is derived from nothing: give it a member at least.`,
  fr: `« ${code} » n'est dérivée de rien : donnez-lui au moins un membre.`,
});

export const unknownGroups = (
  code: string,
  groups: readonly string[],
  by: string,
  known: readonly string[],
): Message => ({
  en: `"${code}" has a member for ${groups.join(', ')}, but its groups are the options of "${by}": ${someOf(known)}.`,
  fr: `« ${code} » a un membre pour ${groups.join(', ')}, mais ses groupes sont les modalités de « ${by} » : ${someOf(known)}.`,
});

export const duplicateGroup = (code: string, group: string): Message => ({
  en: `"${code}" has two members for the group "${group}"; put them together.`,
  fr: `« ${code} » a deux membres pour le groupe « ${group} » ; réunissez-les.`,
});

export const sharedSource = (code: string, source: string): Message => ({
  en: `Two members of "${code}" come from "${source}": whoever was asked it would always be of the first. Use one member, or recode().`,
  fr: `Deux membres de « ${code} » viennent de « ${source} » : qui a vu cette question serait toujours du premier. Utilisez un seul membre, ou recode().`,
});

export const unknownSource = (code: string, source: string, known: readonly string[]): Message => ({
  en: `"${code}" is derived from "${source}", but there is no such question; the questions are ${someOf(known)}.`,
  fr: `« ${code} » est dérivée de « ${source} », qui n'existe pas ; les questions sont ${someOf(known)}.`,
});

export const unfitMember = (
  code: string,
  kind: string,
  wanted: string,
  found: string,
): Message => ({
  en: `"${code}" is a ${kind} question: its members are of the kind "${wanted}", not "${found}".`,
  fr: `« ${code} » est une question de type ${kind} : ses membres sont du type « ${wanted} », pas « ${found} ».`,
});

export const nothingCounted = (code: string, from: readonly string[]): Message => ({
  en: `The score "${code}" counts nothing of ${from.join(', ')}: give it a condition at least.`,
  fr: `Le score « ${code} » ne compte rien de ${from.join(', ')} : donnez-lui au moins une condition.`,
});

export const unknownDerivedAnswers =
  (code: string, known: readonly string[]): AboutCodes =>
  (codes) => ({
    en: `A member of "${code}" tells who gave ${codes.join(', ')}, but the answers of "${code}" are ${someOf(known)}.`,
    fr: `Un membre de « ${code} » dit qui a donné ${codes.join(', ')}, mais les réponses de « ${code} » sont ${someOf(known)}.`,
  });

export const answersWithoutRule =
  (code: string): AboutCodes =>
  (codes) => ({
    en: `Each member of "${code}" needs one rule for each answer; there is none, or more than one, for ${codes.join(', ')}. Write null where the group was not offered the answer.`,
    fr: `Chaque membre de « ${code} » doit avoir une règle par réponse ; il n'y en a pas, ou plusieurs, pour ${codes.join(', ')}. Écrivez null là où la réponse n'était pas proposée au groupe.`,
  });

export const unplacedAnswers =
  (code: string, source: string): AboutCodes =>
  (codes) => ({
    en: `These answers of "${source}" have no place in "${code}": ${codes.join(', ')}. Map them, or leave them out by name with the reason.`,
    fr: `Ces réponses de « ${source} » n'ont pas de place dans « ${code} » : ${codes.join(', ')}. Placez-les, ou laissez-les de côté nommément avec la raison.`,
  });

export const leftOutAndUsed =
  (code: string, source: string): AboutCodes =>
  (codes) => ({
    en: `"${code}" leaves out these answers of "${source}" and reads them too: ${codes.join(', ')}.`,
    fr: `« ${code} » laisse de côté ces réponses de « ${source} » et les lit aussi : ${codes.join(', ')}.`,
  });

export const unknownSourceAnswers =
  (code: string, source: string, known: readonly string[]): AboutCodes =>
  (codes) => ({
    en: `"${code}" names ${codes.join(', ')} among the answers of "${source}", which are ${someOf(known)}.`,
    fr: `« ${code} » nomme ${codes.join(', ')} parmi les réponses de « ${source} », qui sont ${someOf(known)}.`,
  });

export const notOfferedInSingle =
  (code: string, from: readonly string[]): AboutCodes =>
  (codes) => ({
    en: `"${code}" is a single choice, but those asked ${from.join(', ')} were not offered ${codes.join(', ')}: shares of one total cannot be compared when a part of it could not be chosen. Make it a multiple choice, or put answers together.`,
    fr: `« ${code} » est à choix unique, mais ceux à qui ${from.join(', ')} a été posée ne se voyaient pas proposer ${codes.join(', ')} : les parts d'un total ne se comparent pas quand l'une ne pouvait être choisie. Faites-en un choix multiple, ou regroupez des réponses.`,
  });

export const answersAtOnce =
  (code: string, from: readonly string[]): AboutCodes =>
  (codes) => ({
    en: `One answer to ${from.join(', ')} would be several of the single choice "${code}": ${codes.join(', ')}.`,
    fr: `Une réponse à ${from.join(', ')} en serait plusieurs du choix unique « ${code} » : ${codes.join(', ')}.`,
  });

export const sourceIsNoRanking = (code: string, source: string): Message => ({
  en: `The ranking "${code}" is derived from "${source}", which is not a ranking.`,
  fr: `Le classement « ${code} » est dérivé de « ${source} », qui n'est pas un classement.`,
});

export const placedTwice =
  (code: string, source: string): AboutCodes =>
  (codes) => ({
    en: `These items of "${source}" would be two items of "${code}": ${codes.join(', ')}.`,
    fr: `Ces items de « ${source} » seraient deux items de « ${code} » : ${codes.join(', ')}.`,
  });

export const fewerRanks = (code: string, max: number, source: string, ranks: number): Message => ({
  en: `"${code}" has ${max} ranks, but ${ranks} of its items can be ranked in "${source}": give it ${ranks} ranks.`,
  fr: `« ${code} » a ${max} rangs, mais ${ranks} de ses items peuvent être classés dans « ${source} » : donnez-lui ${ranks} rangs.`,
});
