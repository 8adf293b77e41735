import type { Message } from '../../../core/problems/index.js';

/** What to do about a structure that is no good. */
export const EXPORT_STRUCTURE = {
  en: 'Export the survey structure again from LimeSurvey: Display/Export › Survey structure (.lss).',
  fr: "Exportez à nouveau la structure de l'enquête depuis LimeSurvey : Affichage/Export › Structure du questionnaire (.lss).",
} as const;

export const emptyFile: Message = {
  en: `The file is empty. ${EXPORT_STRUCTURE.en}`,
  fr: `Le fichier est vide. ${EXPORT_STRUCTURE.fr}`,
};

export const tooLarge = (mebibytes: number): Message => ({
  en: `The file is larger than ${mebibytes} MiB, which no survey structure is. ${EXPORT_STRUCTURE.en}`,
  fr: `Le fichier dépasse ${mebibytes} Mio, ce qu'aucune structure d'enquête n'atteint. ${EXPORT_STRUCTURE.fr}`,
});

export const pdfFile: Message = {
  en: `This is a PDF document; a survey structure (.lss) was expected. ${EXPORT_STRUCTURE.en}`,
  fr: `C'est un document PDF ; une structure d'enquête (.lss) était attendue. ${EXPORT_STRUCTURE.fr}`,
};

export const archiveFile: Message = {
  en: 'This is a compressed archive (such as .lsa or .xlsx); a survey structure (.lss) was expected. If it is a LimeSurvey archive (.lsa), unzip it and give the .lss file that it holds.',
  fr: "C'est une archive compressée (.lsa ou .xlsx par exemple) ; une structure d'enquête (.lss) était attendue. Si c'est une archive LimeSurvey (.lsa), décompressez-la et donnez le fichier .lss qu'elle contient.",
};

export const notXml: Message = {
  en: `This is not an XML file; a survey structure (.lss) was expected. ${EXPORT_STRUCTURE.en}`,
  fr: `Ce n'est pas un fichier XML ; une structure d'enquête (.lss) était attendue. ${EXPORT_STRUCTURE.fr}`,
};

export const wrongDocument = (found: string): Message => ({
  en: `This file holds "${found}" and not a whole survey; the structure of the survey (.lss) was expected. ${EXPORT_STRUCTURE.en}`,
  fr: `Ce fichier contient « ${found} » et non une enquête entière ; la structure de l'enquête (.lss) était attendue. ${EXPORT_STRUCTURE.fr}`,
});

export const tooManyFields = (count: number, limit: number): Message => ({
  en: `The survey makes ${count} answer columns and options; at most ${limit} are read. If the file was altered, export the survey structure (.lss) again from LimeSurvey; if the survey is truly so large, shorten its longest lists.`,
  fr: `L'enquête produit ${count} colonnes de réponses et modalités ; ${limit} au plus sont lues. Si le fichier a été modifié, exportez à nouveau la structure du questionnaire (.lss) depuis LimeSurvey ; si l'enquête est vraiment aussi grande, raccourcissez ses plus longues listes.`,
});

export const repeatedCode = (question: string, code: string): Message => ({
  en: `Question "${question}" has several answers or sub-questions "${code}"; the first one is kept. Give each its own code in LimeSurvey.`,
  fr: `La question « ${question} » a plusieurs réponses ou sous-questions « ${code} » ; la première est gardée. Donnez à chacune son propre code dans LimeSurvey.`,
});

export const unknownType = (question: string, type: string): Message => ({
  en: `Question "${question}" is of a type that is not known ("${type}"); it is read as an open text. Its answers can be listed, not counted by option.`,
  fr: `La question « ${question} » est d'un type inconnu (« ${type} ») ; elle est lue comme un texte libre. Ses réponses peuvent être listées, non comptées par modalité.`,
});

export const lostQuestion = (question: string): Message => ({
  en: `Question "${question}" belongs to no group of the survey, so LimeSurvey never asks it; it is left out. Put it in a group if it should be analysed.`,
  fr: `La question « ${question} » n'appartient à aucun groupe de l'enquête : LimeSurvey ne la pose jamais ; elle est laissée de côté. Placez-la dans un groupe si elle doit être analysée.`,
});

export const notAStructure: Message = {
  en: `This is no survey structure: one of .lss, .lsa, .lsg, .lsq, tab-separated .txt or .json was expected. ${EXPORT_STRUCTURE.en}`,
  fr: `Ce n'est pas une structure d'enquête : un fichier .lss, .lsa, .lsg, .lsq, .txt (tabulations) ou .json était attendu. ${EXPORT_STRUCTURE.fr}`,
};

export const brokenTabs: Message = {
  en: 'A quote in this tab-separated file is never closed, or text follows one that closes a cell: a spreadsheet or an editor may have changed the file. Export it again, or export the structure as .lss.',
  fr: "Un guillemet de ce fichier à tabulations n'est jamais refermé, ou du texte suit celui qui ferme une cellule : un tableur ou un éditeur a pu modifier le fichier. Exportez-le à nouveau, ou exportez la structure en .lss.",
};

export const brokenJson: Message = {
  en: `The JSON of the file is damaged. ${EXPORT_STRUCTURE.en}`,
  fr: `Le JSON du fichier est endommagé. ${EXPORT_STRUCTURE.fr}`,
};

export const noStructureInside: Message = {
  en: `This archive holds no survey structure (.lss). ${EXPORT_STRUCTURE.en}`,
  fr: `Cette archive ne contient pas de structure d'enquête (.lss). ${EXPORT_STRUCTURE.fr}`,
};

export const partOfASurvey = (what: string): Message => ({
  en: `This file holds a part of a survey ("${what}"): filters that read questions of the rest cannot be evaluated, and pages are those of the part.`,
  fr: `Ce fichier contient une partie d'enquête (« ${what} ») : les filtres qui lisent des questions du reste ne peuvent pas être évalués, et les pages sont celles de la partie.`,
});
