/** The label of *other* where the questionnaire prints « autre : ». */
export const OTHER = { fr: 'autre', en: 'other' } as const;

/** « Oui » and « Non », as printed in all yes-or-no questions. */
export const YES_NO = {
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
} as const;

/** How often something is used, as printed in Q18, Q74, Q84 and Q96; the others differ a little. */
export const FREQUENCY = {
  never: { fr: 'non jamais', en: 'no, never' },
  rare: {
    fr: "Je l'utilise rarement (une fois par mois, voire moins)",
    en: 'I use it rarely (once a month or even less)',
  },
  week: {
    fr: "Je l'utilise assez régulièrement (une fois par semaine au moins)",
    en: 'I use it fairly regularly (at least once a week)',
  },
  day: {
    fr: "Je l'utilise très souvent (presque chaque jour)",
    en: 'I use it very often (almost every day)',
  },
} as const;

/** Years in the school, as printed in Q7 and Q72; « moins de 5 ans » means 1 to under 5. */
export const SENIORITY = {
  y0: { fr: 'moins de 1 an', en: 'less than 1 year' },
  y1: { fr: 'moins de 5 ans', en: 'less than 5 years' },
  y5: { fr: 'de 5 à 10 ans', en: '5 to 10 years' },
  y10: { fr: 'plus de 10 ans', en: 'more than 10 years' },
} as const;

/** Reasons for not using the ENT in the order of Q62, Q75, Q85 and Q98, as far as they agree. */
export const REASONS = {
  acct: {
    fr: "Je n'ai pas de code d'accès ou je n'ai pas activé mon compte",
    en: 'I have no access code or have not activated my account',
  },
  ease: {
    fr: "Je ne me sens pas suffisamment à l'aise",
    en: 'I do not feel sufficiently at ease',
  },
  train: { fr: 'Je ne suis pas assez formé', en: 'I have not had enough training' },
  nouse: { fr: "L'ENT ne me sert pas vraiment", en: 'The ENT is not really of use to me' },
  unfit: {
    fr: "L'ENT mis à disposition ne me convient pas",
    en: 'The ENT provided does not suit me',
  },
} as const;

/** The reason that leads to the question on other tools. */
export const OTHER_TOOLS = {
  tools: {
    fr: "J'utilise d'autres outils plus adaptés",
    en: 'I use other, better-suited tools',
  },
} as const;

/** Services to improve, as printed in Q81, Q92 and Q101. */
export const SERVICES = {
  marks: { fr: 'Gestion des notes', en: 'Managing marks' },
  abs: { fr: 'Gestion des absences', en: 'Managing absences' },
  sched: { fr: 'Emplois du temps', en: 'Timetables' },
  book: { fr: 'Cahier de textes numérique', en: 'Digital lesson log' },
  mail: { fr: 'Messagerie', en: 'Messaging' },
  files: { fr: 'Dépôt et partage de fichiers', en: 'File drop and sharing' },
  group: { fr: 'Groupes collaboratifs', en: 'Collaborative groups' },
  blog: { fr: 'Blogs', en: 'Blogs' },
  forum: { fr: 'Forums', en: 'Forums' },
} as const;
