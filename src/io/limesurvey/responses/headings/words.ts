/**
 * LimeSurvey's own words in headings that are texts, in English and French: as its exports have them
 * (versions 3 and 6), in the language of the export.
 */
export const HEADING_WORDS = {
  other: ['Other', 'Autre'],
  comment: ['Comment', 'Commentaire'],
  commentForOther: ['Other comment', 'Comment for other', 'Commentaire pour autre'],
} as const;

/** How a rank is named: `[Rank 1]`. */
export function rankWords(rank: number): readonly string[] {
  return [`Rank ${rank}`, `Ranking ${rank}`, `Classement ${rank}`];
}

/** How one of two scales is named: `[Scale 1]`. */
export function scaleWords(scale: number): readonly string[] {
  return [`Scale ${scale}`, `Échelle ${scale}`];
}

/** The columns about the respondent, in the order in which they come. */
export const SYSTEM_WORDS: Readonly<Record<string, readonly string[]>> = {
  id: ['Response ID', 'ID de la réponse', 'id'],
  submitdate: ['Date submitted', 'Date de soumission', 'submitdate'],
  lastpage: ['Last page', 'Dernière page', 'lastpage'],
  startlanguage: ['Start language', 'Langue de départ', 'startlanguage'],
  seed: ['Seed', 'Tête de série', 'seed'],
  token: ['Access code', 'Token', 'Invitation code', "Code d'accès", "Code d'invitation", 'token'],
  startdate: ['Date started', 'Date de lancement', 'startdate'],
  datestamp: ['Date last action', 'Date de la dernière action', 'datestamp'],
  ipaddr: ['IP address', 'Adresse IP', 'ipaddr'],
  refurl: ['Referrer URL', 'URL référente', 'refurl'],
  firstname: ['First name', 'Prénom', 'firstname'],
  lastname: ['Last name', 'Nom de famille', 'Nom', 'lastname'],
  email: ['Email address', 'Adresse courriel', 'Adresse e-mail', 'email'],
  interviewtime: ['Total time', 'Temps total', 'Durée totale', 'interviewtime'],
};
