/** The decisions that recur; each says what the instrument does about an oddity. */

export const KEPT = { fr: "Gardé tel qu'imprimé.", en: 'Kept as printed.' } as const;

export const ONE_CODE = {
  fr: 'Les libellés imprimés sont gardés ; ils ont un même code.',
  en: 'The printed labels are kept; they have one and the same code.',
} as const;

export const MENDED_IN_ENGLISH = {
  fr: "Gardé tel qu'imprimé ; la traduction anglaise dit ce qu'il faut comprendre.",
  en: 'Kept as printed; the English translation says what is meant.',
} as const;

export const ONE_SPACE = {
  fr: "Le titre n'a plus qu'une espace.",
  en: 'The title has a single space.',
} as const;

export const JOINED = {
  fr: 'Les lignes sont réunies en une seule réponse.',
  en: 'The lines are joined into one answer.',
} as const;

export const LIMIT = {
  fr: 'Gardé ; la limite est consignée ici.',
  en: 'Kept; the limit is recorded here.',
} as const;

export const OVERLAP = {
  fr: 'Gardé ; les réponses qui se recouvrent ne sont pas additionnées.',
  en: 'Kept; answers that overlap are not added up.',
} as const;

export const WEEKLY = {
  fr: "Libellés gardés ; les questions ne sont comparées que sur le cumul « au moins une fois par semaine » (les deux degrés les plus hauts), l'écart noté sous la table des variables dérivées, sans moyenne des codes.",
  en: 'Labels kept; the questions are compared only on the net “at least once a week” (the two top steps), the difference noted under the tables of the derived variables, without averaging codes.',
} as const;

export const COMMON_ANSWERS = {
  fr: 'Les questions sont comparées sur leurs réponses communes ; celle qui manque est notée « /// », jamais 0.',
  en: 'The questions are compared on the answers they share; a missing one is shown as “///”, never 0.',
} as const;

export const FILTER = {
  fr: 'La condition devient un filtre, noté comme inféré.',
  en: 'The condition becomes a filter, recorded as inferred.',
} as const;

export const EXCLUSIVE = {
  fr: 'Déclaré exclusif : coché avec une autre case, il est signalé à la vérification.',
  en: 'Declared exclusive: ticked along with another box, it is reported by the checks.',
} as const;

export const BY_CODE = {
  fr: 'Une question est désignée par son code, jamais par son titre.',
  en: 'A question is named by its code, never by its title.',
} as const;

export const OWN_ORDER = {
  fr: 'Chaque liste garde son ordre ; les codes, et non les rangs, les rapprochent.',
  en: 'Each list keeps its order; codes, not positions, bring them together.',
} as const;

export const DERIVED_ACCESS = {
  fr: 'Gardé ; des questions dérivées séparent lieu, salle et appareil, et les rôles ne sont comparés que sur ce qui leur est commun.',
  en: 'Kept; derived questions separate place, room and device, and roles are compared only on what they share.',
} as const;

export const SINGLE_AS_PRINTED = {
  fr: "Reste à choix unique, comme imprimé ; l'indice contraire est consigné ici, et seul l'ordre des réponses est comparé d'une catégorie à l'autre.",
  en: 'Stays a single choice, as printed; the evidence against it is recorded here, and only the order of the answers is compared across categories.',
} as const;

export const SINGLE_UNCONTESTED = {
  fr: "Reste à choix unique, comme imprimé : aucun chiffre publié ne le dément ; seul l'ordre des réponses est comparé d'une catégorie à l'autre.",
  en: 'Stays a single choice, as printed: no published figure contradicts it; only the order of the answers is compared across categories.',
} as const;

export const MULTIPLE_AS_PRINTED = {
  fr: 'Reste à choix multiple, comme imprimé.',
  en: 'Stays a multiple choice, as printed.',
} as const;

export const CLOSED = {
  fr: 'Gardé : la liste est fermée, sans texte.',
  en: 'Kept: the list is closed, without a text.',
} as const;
