import type { Message } from '../../core/problems/index.js';

export const needsExtension = (extension: string): Message => ({
  en: `Files of saved responses end in "${extension}". Give a path such as wave1${extension}.`,
  fr: `Les fichiers de réponses enregistrées se terminent par « ${extension} ». Donnez un chemin tel que vague1${extension}.`,
});

export const notSavedHere: Message = {
  en: 'The file exists and is not one of saved responses, or was damaged since. Nothing was written. Move it, or choose another name.',
  fr: "Le fichier existe et n'est pas un fichier de réponses enregistrées, ou a été endommagé depuis. Rien n'a été écrit. Déplacez-le, ou choisissez un autre nom.",
};
