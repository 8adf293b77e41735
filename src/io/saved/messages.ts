import type { Message } from '../../core/problems/index.js';

const counted = (count: number, language: 'en' | 'fr'): string => count.toLocaleString(language);

export const notSaved: Message = {
  en: 'This is not a file of saved responses. Expected one that ent-survey wrote (.entdata): give that, or the exports of the survey.',
  fr: "Ceci n'est pas un fichier de réponses enregistrées. On attend un fichier écrit par ent-survey (.entdata) : donnez-le, ou donnez les exports de l'enquête.",
};

export const cutFile = (found: number, expected: number): Message => ({
  en: `The file has ${counted(found, 'en')} bytes instead of ${counted(expected, 'en')}: it was cut or changed since it was saved, and nothing of it is used. Copy it again from where it was saved, or save the responses again from their exports.`,
  fr: `Le fichier a ${counted(found, 'fr')} octets au lieu de ${counted(expected, 'fr')} : il a été coupé ou modifié depuis son enregistrement, et rien n'en est utilisé. Copiez-le de nouveau depuis son emplacement d'origine, ou enregistrez de nouveau les réponses à partir de leurs exports.`,
});

export const damagedFile: Message = {
  en: 'The file was damaged since it was saved: its checksum does not match, and nothing of it is used. Copy it again from where it was saved, or save the responses again from their exports.',
  fr: "Le fichier a été endommagé depuis son enregistrement : sa somme de contrôle ne correspond pas, et rien n'en est utilisé. Copiez-le de nouveau depuis son emplacement d'origine, ou enregistrez de nouveau les réponses à partir de leurs exports.",
};

export const unknownVersion = (found: number, known: number): Message => ({
  en: `The file was written in version ${found} of its format; this ent-survey reads versions up to ${known}. Install the latest ent-survey, or save the responses again from their exports with this one.`,
  fr: `Le fichier est écrit dans la version ${found} de son format ; cet ent-survey lit les versions jusqu'à ${known}. Installez le dernier ent-survey, ou enregistrez de nouveau les réponses à partir de leurs exports avec celui-ci.`,
});

export const unfitContent = (path: string, expected: Message): Message => ({
  en: `The file is whole, but not what ent-survey writes: ${path} should be ${expected.en}. Another program made or changed it; save the responses again from their exports.`,
  fr: `Le fichier est entier, mais n'est pas ce qu'écrit ent-survey : ${path} devrait être ${expected.fr}. Un autre programme l'a produit ou modifié ; enregistrez de nouveau les réponses à partir de leurs exports.`,
});

export const unfitResponses = (path: string, expected: Message): Message => ({
  en: `These responses cannot be saved: ${path} should be ${expected.en}. Correct the questionnaire or the answers where they are made.`,
  fr: `Ces réponses ne peuvent pas être enregistrées : ${path} devrait être ${expected.fr}. Corrigez le questionnaire ou les réponses là où ils sont produits.`,
});

const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);

export const tooLargeToLoad = (bytes: number, largest: number): Message => ({
  en: `The file says that it unpacks to ${megabytes(bytes)} MB, which is more than it can hold or more than can be read (${megabytes(largest)} MB). If you trust it, save its responses again in several files.`,
  fr: `Le fichier dit occuper ${megabytes(bytes)} Mo une fois décompressé, plus qu'il ne peut contenir ou plus qu'on ne peut lire (${megabytes(largest)} Mo). Si vous lui faites confiance, enregistrez de nouveau ses réponses en plusieurs fichiers.`,
});

export const tooLargeToSave = (largest: number): Message => ({
  en: `These responses take more than the ${megabytes(largest)} MB that one file can hold. Save them in several files, each from some of the exports.`,
  fr: `Ces réponses occupent plus que les ${megabytes(largest)} Mo qu'un fichier peut contenir. Enregistrez-les en plusieurs fichiers, chacun à partir de certains des exports.`,
});

// What content should be, for the two sentences above.

export const json: Message = { en: 'JSON', fr: 'du JSON' };

export const packedBytes = (length: number): Message => ({
  en: `${counted(length, 'en')} bytes packed by DEFLATE`,
  fr: `${counted(length, 'fr')} octets compressés par DEFLATE`,
});

export const nextSection = (offset: number): Message => ({
  en: `at ${counted(offset, 'en')}, where the section before ends, with whole numbers of its type, inside the body`,
  fr: `à ${counted(offset, 'fr')}, où finit la section précédente, avec un nombre entier de valeurs de son type, à l'intérieur du corps`,
});

export const allOfTheBody = (length: number): Message => ({
  en: `${counted(length, 'en')} bytes in all, the length of the body`,
  fr: `${counted(length, 'fr')} octets en tout, la longueur du corps`,
});

export const unusedSection = (types: readonly string[]): Message => ({
  en: `a section of type ${types.join(' or ')} that nothing else names`,
  fr: `une section de type ${types.join(' ou ')} que rien d'autre ne nomme`,
});

export const namedSections: Message = {
  en: 'sections that are all named by something',
  fr: 'des sections toutes nommées par quelque chose',
};

export const aTextAtEachCode: Message = {
  en: 'indexes of texts that are there',
  fr: 'des indices de textes présents',
};

export const different: Message = {
  en: 'a list in which no name repeats',
  fr: 'une liste où aucun nom ne se répète',
};

export const ofLength = (length: number): Message => ({
  en: `${counted(length, 'en')} values`,
  fr: `${counted(length, 'fr')} valeurs`,
});

export const below = (limit: number): Message => ({
  en: `whole numbers below ${counted(limit, 'en')}`,
  fr: `des nombres entiers inférieurs à ${counted(limit, 'fr')}`,
});

export const aBitEach = (size: number): Message => ({
  en: `one bit for each of ${counted(size, 'en')} respondents, and zeros after them`,
  fr: `un bit pour chacun des ${counted(size, 'fr')} répondants, puis des zéros`,
});

export const aColumnOf = (kind: string): Message => ({
  en: `a column of kind "${kind}", as the question is`,
  fr: `une colonne de type « ${kind} », comme la question`,
});

export const aParticipant: Message = {
  en: 'whole numbers from −1',
  fr: 'des nombres entiers à partir de −1',
};

export const aWeightEach: Message = {
  en: 'one finite weight above 0 for each respondent',
  fr: 'un poids fini et supérieur à 0 pour chaque répondant',
};
