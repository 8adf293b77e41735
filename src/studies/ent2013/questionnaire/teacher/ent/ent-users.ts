import type { Inference, Single, Text } from '../../../../../core/instrument/index.js';
import { askedIf, uses } from '../../filters.js';

const ONE_BASE: Inference['reason'] = {
  fr: "Le rapport (3.1) dit que qui répond non passe à la suite, et Q13 ouvre la partie sur l'usage. Un seul effectif de base inférieur à 400, 334, reproduit les cinq pourcentages publiés de Q42, et il convient à ceux de Q15, Q16, Q21, Q28, Q37, Q40 et Q45, alors que Q12 a 457 réponses : une même perte frappe tout le bloc.",
  en: 'The report (3.1) says that whoever answers no goes on to what follows, and Q13 opens the part on use. A single base under 400, 334, reproduces the five published percentages of Q42, and it suits those of Q15, Q16, Q21, Q28, Q37, Q40 and Q45, while Q12 has 457 answers: one and the same loss strikes the whole block.',
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
