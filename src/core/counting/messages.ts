import { type Message, someOf } from '../problems/index.js';

export const unknownColumn = (variable: string, columns: readonly string[]): Message => {
  return {
    en: `Nothing can be counted for "${variable}": the responses have no such variable. They have ${someOf(columns)}.`,
    fr: `Rien à compter pour « ${variable} » : les réponses n'ont pas cette variable. Elles ont ${someOf(columns)}.`,
  };
};

export const unfitRequest = (variable: string, wanted: string, found: string): Message => ({
  en: `"${variable}" was to be counted as a ${wanted} question, but it is of the kind ${found}.`,
  fr: `« ${variable} » devait être comptée comme une question de type ${wanted}, mais elle est de type ${found}.`,
});
