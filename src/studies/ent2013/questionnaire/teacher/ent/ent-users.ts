import type { Inference, Single, Text } from '../../../../../core/instrument/index.js';
import { askedIf, uses } from '../../filters.js';

const ONE_BASE: Inference['reason'] = {
  fr: "Q13 ouvre la partie sur l'usage, et le rapport (3.1) parle de filtres pour ceux qui répondent négativement. Jusqu'à 507, seules les bases 334, 401, 406, 455, 473 et 478 reproduisent les cinq pourcentages publiés de Q42 ; 334 seule convient aussi à ceux de Q46 à Q48, et elle convient à ceux de Q15, Q16, Q21, Q28, Q31, Q33, Q35, Q37, Q40 et Q45, alors que Q12 a 457 réponses : tout le bloc perd le même nombre de répondants.",
  en: 'Q13 opens the part on use, and the report (3.1) speaks of filters for those who answer in the negative. Up to 507, only the bases 334, 401, 406, 455, 473 and 478 reproduce the five published percentages of Q42; 334 alone also suits those of Q46 to Q48, and it suits those of Q15, Q16, Q21, Q28, Q31, Q33, Q35, Q37, Q40 and Q45, while Q12 has 457 answers: the whole block loses the same number of respondents.',
};

const THEY_LEFT: Inference['reason'] = {
  fr: 'La même base de 334 convient aussi à la partie suivante (Q46 à Q48), que rien ne réserve aux utilisateurs : les 123 autres ont pu abandonner après Q12.',
  en: 'The same base of 334 also suits the next part (Q46 to Q48), which nothing reserves for users: the other 123 may have left after Q12.',
};

/**
 * The questions of the block on the use of the ENT that depend on no other: asked of the teachers
 * who use it, or, under the reading `stayed`, of all teachers.
 */
export function askedOfEntUsers(Q13: Single<string, Text, 'never' | 'rare' | 'week' | 'day'>) {
  return askedIf(uses(Q13), 'medium', ONE_BASE, { reading: 'stayed', reason: THEY_LEFT });
}
