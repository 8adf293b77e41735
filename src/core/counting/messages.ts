import type { Message } from '../problems/index.js';

export const unknownColumn = (variable: string, columns: readonly string[]): Message => {
  const some = columns.length <= 12 ? columns.join(', ') : `${columns.slice(0, 12).join(', ')} …`;
  return {
    en: `Nothing can be counted for "${variable}": the responses have no such variable. They have ${some}.`,
    fr: `Rien à compter pour « ${variable} » : les réponses n'ont pas cette variable. Elles ont ${some}.`,
  };
};

export const unfitRequest = (variable: string, wanted: string, found: string): Message => ({
  en: `"${variable}" was to be counted as a ${wanted} question, but it is of the kind ${found}.`,
  fr: `« ${variable} » devait être comptée comme une question de type ${wanted}, mais elle est de type ${found}.`,
});
