import type { Message } from '../../core/problems/index.js';

/** What is said of a file that does not exist; `whole` is where a path that is not whole was looked for. */
export const noSuchFile = (whole: string | undefined): Message => ({
  en: `There is no such file${whole === undefined ? '' : ` (looked for ${whole})`}. Check the path; a path with spaces must stand in quotation marks.`,
  fr: `Ce fichier n'existe pas${whole === undefined ? '' : ` (cherché ici : ${whole})`}. Vérifiez le chemin ; un chemin avec des espaces se met entre guillemets.`,
});

export const notPermitted: Message = {
  en: 'You have no permission to use this file. Change its permissions or choose another place.',
  fr: "Vous n'avez pas le droit d'utiliser ce fichier. Changez ses permissions ou choisissez un autre emplacement.",
};

export const isDirectory: Message = {
  en: 'This is a directory; give the file itself.',
  fr: 'Ceci est un dossier ; donnez le fichier lui-même.',
};

export const notDirectory: Message = {
  en: 'Files are to be written here, but this path names or crosses a file. Choose another directory with --out.',
  fr: 'Des fichiers doivent être écrits ici, mais ce chemin désigne ou traverse un fichier. Choisissez un autre dossier avec --out.',
};

export const nothingMade: Message = {
  en: 'Nothing can be made here: the directory above is not there, or takes no new files. Choose another place with --out.',
  fr: "Rien ne peut être créé ici : le dossier au-dessus n'existe pas, ou n'accepte pas de nouveaux fichiers. Choisissez un autre emplacement avec --out.",
};

export const diskFull: Message = {
  en: 'The disk is full: nothing was replaced. Make room or choose another place with --out.',
  fr: "Le disque est plein : rien n'a été remplacé. Faites de la place ou choisissez un autre emplacement avec --out.",
};

export const tooLarge = (size: number, largest: number): Message => ({
  en: `The file has ${Math.round(size / 2 ** 20)} MB; the most that can be read is ${Math.round(largest / 2 ** 20)} MB.`,
  fr: `Le fichier fait ${Math.round(size / 2 ** 20)} Mo ; on peut lire au plus ${Math.round(largest / 2 ** 20)} Mo.`,
});

export const unreadable = (code: string): Message => ({
  en: `The file cannot be used (${code}).`,
  fr: `Le fichier est inutilisable (${code}).`,
});

export const notOurs = (names: readonly string[]): Message => ({
  en: `The directory holds files that an earlier report did not write, or that were changed since: ${names.join(', ')}. Nothing was written. Move them, or choose another directory with --out.`,
  fr: `Le dossier contient des fichiers qu'aucun rapport précédent n'a écrits, ou qui ont été modifiés depuis : ${names.join(', ')}. Rien n'a été écrit. Déplacez-les, ou choisissez un autre dossier avec --out.`,
});

export const notOursOrChanged: Message = {
  en: 'A file of that name stands there that was not written by ent-survey, or was changed since. Choose another name, or move the file away.',
  fr: "Un fichier de ce nom est déjà là, qui n'a pas été écrit par ent-survey ou a été modifié depuis. Choisissez un autre nom, ou déplacez le fichier.",
};
