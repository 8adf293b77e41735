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

/** The nearest code to a code, or the range between the nearest to its ends; never the part itself. */
function nearestPart(part: string, known: readonly string[]): string | undefined {
  const whole = nearest(part, known);
  if (whole !== undefined || !part.includes('-')) return whole;
  const ends = part.split('-', 2).map((end) => nearest(end.trim(), known));
  const range = ends.every((end) => end !== undefined) ? ends.join('-') : part;
  return range === part ? undefined : range;
}

export const unknownQuestions = (
  codes: readonly string[],
  asked: readonly string[],
  derived: readonly string[],
): Message => {
  const near = codes.map((code) => nearestPart(code, [...asked, ...derived]));
  if (near.every((each) => each !== undefined)) {
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

/** Where the commands are listed; `invocation` is what starts the command line. */
export const helpHint = (invocation: string): Message => ({
  en: `(${invocation} --help shows the commands)`,
  fr: `(${invocation} --help affiche les commandes)`,
});

/** What the parser of the command line says, which knows English only, with its French. */
const USAGE: readonly (readonly [english: RegExp, french: string])[] = [
  [/^error: /, 'erreur : '],
  [/missing required argument '(.*?)'/, "il manque l'argument « $1 »"],
  [/option '(.*?)' argument missing/, "il manque une valeur à l'option « $1 »"],
  [/required option '(.*?)' not specified/, "l'option « $1 » est obligatoire"],
  [
    /option '(.*?)' cannot be used with option '(.*?)'/,
    "l'option « $1 » ne va pas avec l'option « $2 »",
  ],
  [/unknown option '(.*?)'/, "il n'y a pas d'option « $1 »"],
  [/unknown command '(.*?)'/, "il n'y a pas de commande « $1 »"],
  [
    /too many arguments for '(.*?)'\. Expected (\d+) arguments? but got (\d+)\./,
    'trop de mots après « $1 » : $2 au plus, il y en a $3.',
  ],
  [/option '(.*?)' argument '(.*?)' is invalid\./, "« $2 » ne va pas à l'option « $1 »."],
  [/Allowed choices are (.*?)\./, 'Choix possibles : $1.'],
  [/"([^"]*)" is none of (.*?)\./, "« $1 » n'est pas un de ceux-ci : $2."],
  [/\(Did you mean one of (.*?)\?\)/, '(Vouliez-vous dire, parmi : $1 ?)'],
  [/\(Did you mean (.*?)\?\)/, '(Vouliez-vous dire $1 ?)'],
];

/** What the parser of the command line says, in the language of the reader. */
export function usageIn(language: 'en' | 'fr', text: string): string {
  if (language === 'en') return text;
  return USAGE.reduce((said, [english, french]) => said.replace(english, french), text);
}

/** The answers to a question, each with how many gave it. */
export interface Given {
  readonly code: string;
  readonly answers: readonly string[];
}

export const nobodySelected = (before: number, given: readonly Given[]): Message => {
  const found = given.map(({ code, answers }) => `${code}: ${someOf(answers)}`).join('; ');
  const french = given.map(({ code, answers }) => `${code} : ${someOf(answers)}`).join(' ; ');
  return {
    en: `The selection holds for none of ${before} respondents: every table is empty.${found && ` Answers given (respondents): ${found}.`}`,
    fr: `La sélection ne retient aucun des ${before} répondants : tous les tableaux sont vides.${french && ` Réponses données (répondants) : ${french}.`}`,
  };
};

export const respondentsRead = (
  size: number,
  ends: readonly [first: number, last: number] | undefined,
  selected: number | undefined,
): Message => {
  const [first, last] = ends ?? [];
  return {
    en: `${size} respondent${size === 1 ? '' : 's'}${ends === undefined ? '' : `, id ${first} to ${last}`}${selected === undefined ? '' : `; ${selected} selected`}`,
    fr: `${size} répondant${size < 2 ? '' : 's'}${ends === undefined ? '' : `, id ${first} à ${last}`}${selected === undefined ? '' : ` ; ${selected} retenu${selected < 2 ? '' : 's'}`}`,
  };
};

/** What a name is that is part of a question. */
export type PartKind = 'box' | 'rank' | 'row';

const PARTS: Readonly<Record<PartKind, (code: string) => Message>> = {
  box: (code) => ({
    en: `a box of "${code}": type ${code}, whose table has a line for it`,
    fr: `une case de « ${code} » : tapez ${code}, dont le tableau en a une ligne`,
  }),
  rank: (code) => ({
    en: `a rank of "${code}": type ${code}, whose table has a column for it`,
    fr: `un rang de « ${code} » : tapez ${code}, dont le tableau en a une colonne`,
  }),
  row: (code) => ({
    en: `a row or column of a question: type ${code}`,
    fr: `une ligne ou une colonne d'une question : tapez ${code}`,
  }),
};

export const isPart = (name: string, kind: PartKind, code: string): Message => ({
  en: `"${name}" is ${PARTS[kind](code).en}.`,
  fr: `« ${name} » est ${PARTS[kind](code).fr}.`,
});

export const isOfStudy = (name: string, study: string): Message => ({
  en: `This questionnaire has no question "${name}", but the study "${study}" has: add --study ${study}.`,
  fr: `Ce questionnaire n'a pas de question « ${name} », mais l'étude « ${study} » en a une : ajoutez --study ${study}.`,
});

export const notesLeft = (count: number, study: string): Message => ({
  en: `${count} notes on how the answers were brought to the study "${study}" are not shown here: "validate" or "report" with the same options lists them.`,
  fr: `${count} remarques sur le rapprochement avec l'étude « ${study} » ne sont pas affichées ici : « validate » ou « report », avec les mêmes options, les listent.`,
});

export const needsCodes: Message = {
  en: "LimeSurvey's statistics count what its server stored, which only an export by answer codes, without conversion of Y and N, holds. In LimeSurvey, export the responses again with answer codes.",
  fr: 'Les statistiques de LimeSurvey comptent ce que son serveur a enregistré, ce que seul contient un export par codes de réponse, sans conversion de Y et N. Dans LimeSurvey, exportez de nouveau les réponses par codes de réponse.',
};
