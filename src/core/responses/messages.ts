import type { Message } from '../problems/index.js';

export const unfitWeights = (size: number, given: number, weight: number | undefined): Message => {
  const found = weight === undefined ? `${given}` : `${weight}`;
  return {
    en: `Weights must be ${size} finite numbers above 0, one per respondent; found ${found}. Leave out the respondents who should not count with where().`,
    fr: `Il faut ${size} poids finis et supérieurs à 0, un par répondant ; trouvé : ${found}. Écartez avec where() les répondants qui ne doivent pas compter.`,
  };
};
