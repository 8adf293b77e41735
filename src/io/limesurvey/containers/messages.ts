import type { Message } from '../../../core/problems/index.js';

export const damagedArchive: Message = {
  en: 'The archive is damaged or cut short: its download or copy was probably interrupted. Export it from LimeSurvey again.',
  fr: "L'archive est endommagée ou incomplète : son téléchargement ou sa copie a sans doute été interrompu. Exportez-la de nouveau depuis LimeSurvey.",
};

export const encryptedArchive: Message = {
  en: 'The archive is protected by a password. Unpack it, and pack it again without one.',
  fr: "L'archive est protégée par un mot de passe. Décompressez-la, puis recompressez-la sans mot de passe.",
};

export const swollenArchive = (mebibytes: number): Message => ({
  en: `The files in this archive say that they unpack to more than ${mebibytes} MiB, which no export of this size does; it is refused. Export it from LimeSurvey again.`,
  fr: `Les fichiers de cette archive annoncent plus de ${mebibytes} Mio une fois décompressés, ce qu'aucun export de cette taille ne fait ; elle est refusée. Exportez-la de nouveau depuis LimeSurvey.`,
});

/** What to do about a file of XML that is no good, by what it should have been. */
export type Advice = Message;

export const brokenXml = ({ en, fr }: Advice): Message => ({
  en: `The XML of the file is damaged here. ${en}`,
  fr: `Le XML du fichier est endommagé ici. ${fr}`,
});

export const truncatedXml = ({ en, fr }: Advice): Message => ({
  en: `The file stops before its end: its download or copy was probably interrupted. ${en}`,
  fr: `Le fichier s'arrête avant sa fin : son téléchargement ou sa copie a sans doute été interrompu. ${fr}`,
});

export const refusedDoctype = ({ en, fr }: Advice): Message => ({
  en: `The file declares a document type (<!DOCTYPE), as a web page does and no file of LimeSurvey; it is refused unread. ${en}`,
  fr: `Le fichier déclare un type de document (<!DOCTYPE), comme une page web et aucun fichier de LimeSurvey ; il est refusé sans être lu. ${fr}`,
});

export const tooDeep = (depth: number, { en, fr }: Advice): Message => ({
  en: `The elements of the file are nested more than ${depth} deep, which those of LimeSurvey never are. ${en}`,
  fr: `Les éléments du fichier sont imbriqués sur plus de ${depth} niveaux, ce qui n'arrive dans aucun fichier de LimeSurvey. ${fr}`,
});
