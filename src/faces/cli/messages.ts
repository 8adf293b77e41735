import { type Message, nearest, someOf } from '../../core/problems/index.js';

export const needsInstrument: Message = {
  en: 'These responses are not those of the embedded questionnaire: give the structure of their survey with --instrument FILE.lss (in LimeSurvey: Display/Export, Survey structure).',
  fr: 'Ces réponses ne sont pas celles du questionnaire embarqué : donnez la structure de leur enquête avec --instrument FICHIER.lss (dans LimeSurvey : Affichage/Export, Structure du questionnaire).',
};

export const needsInstrumentOf = (study: string): Message => ({
  en: `These responses do not have the codes of the study "${study}": give the structure of the survey that collected them with --instrument FILE.lss (in LimeSurvey: Display/Export, Survey structure), and they will be aligned with the study.`,
  fr: `Ces réponses n'ont pas les codes de l'étude « ${study} » : donnez la structure de l'enquête qui les a collectées avec --instrument FICHIER.lss (dans LimeSurvey : Affichage/Export, Structure du questionnaire), et elles seront rapprochées de l'étude.`,
});

export const filtersAreKnown: Message = {
  en: 'These answers come with the filters of the survey that collected them: a reading changes only filters that are inferred, for answers collected with the codes of a study. Leave --reading out.',
  fr: "Ces réponses viennent avec les filtres de l'enquête qui les a collectées : une lecture ne change que des filtres inférés, pour des réponses collectées avec les codes d'une étude. Retirez --reading.",
};

export const needsResponses: Message = {
  en: 'Give the responses too, with --responses FILE.csv.',
  fr: 'Donnez aussi les réponses, avec --responses FICHIER.csv.',
};

export const unknownQuestions = (
  codes: readonly string[],
  asked: readonly string[],
  derived: readonly string[],
): Message => {
  const near = codes.flatMap((code) => nearest(code, [...asked, ...derived]) ?? []);
  if (near.length === codes.length) {
    return {
      en: `There is no question ${codes.join(', ')}; did you mean ${near.join(', ')}?`,
      fr: `Il n'y a pas de question ${codes.join(', ')} ; vouliez-vous dire ${near.join(', ')} ?`,
    };
  }
  const also = derived.join(', ');
  return {
    en: `There is no question ${codes.join(', ')}; the questions are ${someOf(asked)}${also && `; derived from them: ${also}`}. Write codes and ranges such as Q1,Q5-Q9.`,
    fr: `Il n'y a pas de question ${codes.join(', ')} ; les questions sont ${someOf(asked)}${also && ` ; dérivées d'elles : ${also}`}. Écrivez des codes et des plages tels que Q1,Q5-Q9.`,
  };
};

export const unexpected = (detail: string): Message => ({
  en: `Something went wrong that should not: ${detail}. Please report it, with the command you ran.`,
  fr: `Une erreur inattendue s'est produite : ${detail}. Merci de la signaler, avec la commande lancée.`,
});

export const noSuchLanguage = (wanted: string, languages: readonly string[]): Message => ({
  en: `The questionnaire has no language "${wanted}"; it has ${languages.join(', ')}.`,
  fr: `Le questionnaire n'a pas de langue « ${wanted} » ; il a ${languages.join(', ')}.`,
});

export const needsOut: Message = {
  en: 'Say where to write with --out DIRECTORY; without it the contents are printed.',
  fr: 'Dites où écrire avec --out DOSSIER ; sans cela, le sommaire est affiché.',
};

export const showMore = (code: string): Message => ({
  en: `In full: some questions with --question ${code}, all with --out DIRECTORY.`,
  fr: `En entier : quelques questions avec --question ${code}, toutes avec --out DOSSIER.`,
});

export const findingsNeedOut: Message = {
  en: 'Say where to write with --out DIRECTORY; without it the findings are printed.',
  fr: 'Dites où écrire avec --out DOSSIER ; sans cela, les constats sont affichés.',
};

export const fileOrStudy: Message = {
  en: 'Give a structure or the name of a study, not both.',
  fr: "Donnez une structure ou le nom d'une étude, pas les deux.",
};

export const oneSavedFile: Message = {
  en: 'Give one file of saved responses (.entdata) alone. To put several exports together, give all of them as CSV, to "save" too.',
  fr: 'Donnez un seul fichier de réponses enregistrées (.entdata), sans autre fichier. Pour réunir plusieurs exports, donnez-les tous en CSV, y compris à « save ».',
};

export const settledWhenSaved = (option: string): Message => ({
  en: `A file of saved responses holds its questionnaire, and the answers as they were read. Leave ${option} out, or save them again from their exports with it.`,
  fr: `Un fichier de réponses enregistrées contient son questionnaire, et les réponses telles qu'elles ont été lues. Retirez ${option}, ou enregistrez-les de nouveau à partir de leurs exports avec cette option.`,
});

export const needsOutOfNumbers: Message = {
  en: 'Say where to write with --out DIRECTORY; without it the numbers are printed.',
  fr: 'Dites où écrire avec --out DOSSIER ; sans cela, les nombres sont affichés.',
};

export const needsExports: Message = {
  en: "LimeSurvey's statistics count what its server stored, which a file of saved responses (.entdata) does not hold. Give the exports.",
  fr: "Les statistiques de LimeSurvey comptent ce que son serveur a enregistré, ce qu'un fichier de réponses enregistrées (.entdata) ne contient pas. Donnez les exports.",
};
