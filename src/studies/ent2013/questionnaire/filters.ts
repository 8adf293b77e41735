import {
  type AlternativeFilter,
  and,
  answered,
  type Condition,
  type Confidence,
  type Inference,
  is,
  type Multiple,
  not,
  type Single,
  type Text,
  ticked,
} from '../../../core/instrument/index.js';
import type { ReadingName } from '../readings.js';
import type { OTHER_TOOLS, REASONS } from './answers.js';

/** Who is asked, and why it is thought so: spread into the settings of a question or a group. */
export interface InferredFilter {
  readonly when: Condition;
  readonly inferred: Inference;
}

type Reason = Inference['reason'];
type Alternative = AlternativeFilter & {
  readonly reading: ReadingName;
  readonly along?: ReadingName;
};

type FrequencyQuestion = Single<string, Text, 'never' | 'rare' | 'week' | 'day'>;
type ReasonsQuestion = Multiple<string, Text, keyof typeof REASONS | keyof typeof OTHER_TOOLS>;
type YesNoQuestion = Single<string, Text, 'yes' | 'no'>;

/** A filter with its reason, how sure it is, and the readings under which it is another. */
export function askedIf(
  when: Condition,
  confidence: Confidence,
  reason: Reason,
  ...alternatives: readonly Alternative[]
): InferredFilter {
  return {
    when,
    inferred: { confidence, reason, ...(alternatives.length > 0 && { alternatives }) },
  };
}

/** No filter beside that of the group, though another reading has one. */
export function askedOfAll(
  confidence: Confidence,
  reason: Reason,
  ...alternatives: readonly Alternative[]
): { readonly inferred: Inference } {
  return { inferred: { confidence, reason, alternatives } };
}

/** Those who use what the question is about, *other* included; a blank is neither use nor non-use. */
export function uses(question: FrequencyQuestion): Condition {
  return and(answered(question), not(is(question, 'never')));
}

/** The branch of a role. */
export function askedOfRole(
  Q4: Single<string, Text, 'eleve' | 'ens' | 'par' | 'educ' | 'admin'>,
  role: 'eleve' | 'ens' | 'par' | 'educ' | 'admin',
): InferredFilter {
  return askedIf(is(Q4, role), 'high', {
    fr: "La section est titrée du nom d'une catégorie d'utilisateurs, et le rapport (3.1) décrit un questionnaire structuré par catégories au moyen de filtres.",
    en: 'The section bears the name of a category of users, and the report (3.1) describes a questionnaire structured by category by means of filters.',
  });
}

/** The reasons for never using something. */
export function askedOfNonUsers(question: FrequencyQuestion): InferredFilter {
  return askedIf(is(question, 'never'), 'high', {
    fr: `La question demande pourquoi on n'utilise pas : elle suppose la réponse « jamais » à ${question.code}.`,
    en: `The question asks why something is not used: it supposes the answer “never” to ${question.code}.`,
  });
}

/** What is done with a service: asked of those who use it. */
export function askedOfUsers(
  question: FrequencyQuestion,
  confidence: Confidence = 'high',
): InferredFilter {
  return askedIf(uses(question), confidence, {
    fr: `La question porte sur la manière d'utiliser : elle suppose à ${question.code} une réponse autre que « jamais ».`,
    en: `The question is about how something is used: it supposes an answer to ${question.code} other than “never”.`,
  });
}

/** The details of a « Oui ». */
export function askedIfYes(question: YesNoQuestion): InferredFilter {
  return askedIf(is(question, 'yes'), 'high', {
    fr: `La question demande de préciser le « Oui » de ${question.code}, qui la précède.`,
    en: `The question asks for details of the “Yes” to ${question.code}, just before it.`,
  });
}

/** Which other tools are used instead of the ENT. */
export function askedIfOtherTools(question: ReasonsQuestion): InferredFilter {
  return askedIf(ticked(question, 'tools'), 'high', {
    fr: `La question reprend les mots d'une raison de ${question.code}, « J'utilise d'autres outils plus adaptés », et suppose qu'elle est cochée.`,
    en: `The question takes up the words of a reason of ${question.code}, “I use other, better-suited tools”, and supposes that it is ticked.`,
  });
}

/**
 * The services to improve in the branches that end with them: asked of the whole branch, or of
 * those who use the ENT.
 */
export function servicesToImprove(question: FrequencyQuestion) {
  return askedOfAll(
    'medium',
    {
      fr: "La question vient après celles qui supposent l'usage, juste avant la fin de la section ; un non-utilisateur peut lui aussi souhaiter une amélioration.",
      en: 'The question comes after those that suppose use, just before the end of the section; a non-user may wish for an improvement too.',
    },
    {
      reading: 'services-users',
      when: uses(question),
      reason: {
        fr: "On ne juge bien que les services que l'on utilise ; chez les enseignants, Q45 est dans la partie réservée aux utilisateurs.",
        en: 'One judges well only the services one uses; among teachers, Q45 stands in the part reserved for users.',
      },
    },
  );
}

/** The same alternative when the block on use, too, was asked of all teachers. */
export function askedOfAllAlong(reading: ReadingName, along: ReadingName): Alternative {
  return {
    reading,
    along,
    reason: {
      fr: "Sous les deux lectures, plus rien ne réserve la question aux utilisateurs de l'ENT.",
      en: 'Under both readings, nothing keeps the question for users of the ENT any longer.',
    },
  };
}
