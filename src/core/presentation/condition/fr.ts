import { type ConditionRegisters, type ConditionWords, withSign } from './words.js';

const sentence: ConditionWords = {
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  if: 'si',
  and: 'et',
  or: 'ou',
  always: 'toujours',
  never: 'jamais',
  isOne: (subject, options) => `${subject}\u00a0= ${options}`,
  isOther: (subject, options) => `${subject} a une réponse autre que ${options}`,
  isOtherOrBlank: (subject, options) =>
    `${subject} a une réponse autre que ${options}, ou n’en a pas`,
  orBlank: (claim) => `${claim}, ou sans réponse`,
  answered: (subject) => `${subject} a une réponse`,
  blank: (subject) => `${subject} n’a pas de réponse`,
  ticked: (question, boxes) => `${question} comprend ${boxes}`,
  unticked: (question, boxes) => `${question} ne comprend pas ${boxes}`,
  atLeast: (question, least, boxes) =>
    boxes === undefined
      ? `${question} a au moins ${least} réponses`
      : `${question} comprend au moins ${least} de ces réponses : ${boxes}`,
  compared: withSign,
  row: (code, label) => `${code} (${label})`,
  rank: (question, rank) => `le rang ${rank} de ${question}`,
  otherText: (question) => `le texte «\u00a0Autre\u00a0» de ${question}`,
  comment: (question) => `le commentaire de ${question}`,
};

/** Conditions in French. */
export const french: ConditionRegisters = {
  sentence,
  short: {
    ...sentence,
    isOther: (subject, options) => `${subject}\u00a0≠ ${options}`,
    isOtherOrBlank: (subject, options) => `${subject}\u00a0≠ ${options} ou vide`,
    orBlank: (claim) => `${claim} ou vide`,
    blank: (subject) => `${subject} sans réponse`,
    ticked: (question, boxes) => `${question}\u00a0: ${boxes}`,
    unticked: (question, boxes) => `${question} sans ${boxes}`,
    atLeast: (question, least, boxes) =>
      boxes === undefined
        ? `${question}\u00a0: ${least} réponses ou plus`
        : `${question}\u00a0: ${least} ou plus parmi ${boxes}`,
    row: (code) => code,
    rank: (question, rank) => `${question}, rang ${rank}`,
    otherText: (question) => `${question} «\u00a0Autre\u00a0»`,
    comment: (question) => `commentaire de ${question}`,
  },
};
