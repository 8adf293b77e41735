import { type ConditionRegisters, type ConditionWords, withSign } from './words.js';

const sentence: ConditionWords = {
  quoted: (text) => `“${text}”`,
  if: 'if',
  and: 'and',
  or: 'or',
  always: 'always',
  never: 'never',
  isOne: (subject, options) => `${subject} is ${options}`,
  isOther: (subject, options) => `${subject} has an answer other than ${options}`,
  isOtherOrBlank: (subject, options) => `${subject} has an answer other than ${options}, or none`,
  orBlank: (claim) => `${claim}, or has no answer`,
  answered: (subject) => `${subject} has an answer`,
  blank: (subject) => `${subject} has no answer`,
  ticked: (question, boxes) => `${question} includes ${boxes}`,
  unticked: (question, boxes) => `${question} does not include ${boxes}`,
  atLeast: (question, least, boxes) =>
    boxes === undefined
      ? `${question} has at least ${least} answers`
      : `${question} includes at least ${least} of ${boxes}`,
  compared: withSign,
  row: (code, label) => `${code} (${label})`,
  rank: (question, rank) => `rank ${rank} of ${question}`,
  otherText: (question) => `the “Other” text of ${question}`,
  comment: (question) => `the comment of ${question}`,
};

/** Conditions in English. */
export const english: ConditionRegisters = {
  sentence,
  short: {
    ...sentence,
    isOne: (subject, options) => `${subject}\u00a0= ${options}`,
    isOther: (subject, options) => `${subject}\u00a0≠ ${options}`,
    isOtherOrBlank: (subject, options) => `${subject}\u00a0≠ ${options} or blank`,
    orBlank: (claim) => `${claim} or blank`,
    blank: (subject) => `${subject} blank`,
    ticked: (question, boxes) => `${question}: ${boxes}`,
    unticked: (question, boxes) => `${question} without ${boxes}`,
    atLeast: (question, least, boxes) =>
      boxes === undefined
        ? `${question}: ${least} answers or more`
        : `${question}: ${least} or more of ${boxes}`,
    row: (code) => code,
    rank: (question, rank) => `${question}, rank ${rank}`,
    otherText: (question) => `${question} “Other”`,
    comment: (question) => `comment of ${question}`,
  },
};
