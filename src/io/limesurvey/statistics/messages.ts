import { type Message, someOf } from '../../../core/problems/index.js';

export const notStatistics: Message = {
  en: 'This is no file of LimeSurvey\'s statistics. Give the .xls that the page "Statistics" writes (Output options: Excel), or its HTML; French and English words are known.',
  fr: "Ceci n'est pas un fichier de statistiques de LimeSurvey. Donnez le .xls qu'écrit la page « Statistiques » (options de sortie : Excel), ou son HTML ; les mots français et anglais sont connus.",
};

export const notXlsButZip: Message = {
  en: "This is a zip archive, such as an .xlsx: LimeSurvey's statistics are written as .xls. Give the file as LimeSurvey wrote it.",
  fr: "Ceci est une archive zip, telle qu'un .xlsx : les statistiques de LimeSurvey sont écrites en .xls. Donnez le fichier tel que LimeSurvey l'a écrit.",
};

export const damagedXls = (what: string): Message => ({
  en: `The .xls file is damaged (${what}). Export the statistics again.`,
  fr: `Le fichier .xls est endommagé (${what}). Exportez de nouveau les statistiques.`,
});

export const unknownLines = (labels: readonly string[]): Message => ({
  en: `lines whose words are not known: ${someOf(labels)}. They are not compared; French and English statistics are read.`,
  fr: `lignes aux mots inconnus : ${someOf(labels)}. Elles ne sont pas comparées ; les statistiques en français et en anglais sont lues.`,
});
