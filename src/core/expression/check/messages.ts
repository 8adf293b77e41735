import { type Message, someOf } from '../../problems/index.js';

/** How sentences speak of a group, a question or an item that has a condition. */
export interface PlacePhrases {
  readonly kind: 'group' | 'question' | 'item';
  /** At the start of a sentence. */
  readonly condition: Message;
  readonly never: Message;
  readonly ofCause: Message;
}

export const groupPhrases = (name: string): PlacePhrases => ({
  kind: 'group',
  condition: {
    en: `The condition of the group "${name}"`,
    fr: `La condition du groupe « ${name} »`,
  },
  never: { en: 'the group is never asked', fr: "le groupe n'est jamais posé" },
  ofCause: { en: `the group "${name}"`, fr: `du groupe « ${name} »` },
});

export const questionPhrases = (code: string): PlacePhrases => ({
  kind: 'question',
  condition: { en: `The condition of "${code}"`, fr: `La condition de « ${code} »` },
  never: { en: 'the question is never asked', fr: "la question n'est jamais posée" },
  ofCause: { en: `"${code}"`, fr: `de « ${code} »` },
});

export const itemPhrases = (question: string, item: string): PlacePhrases => ({
  kind: 'item',
  condition: {
    en: `The condition of the item "${item}" of "${question}"`,
    fr: `La condition de l'item « ${item} » de « ${question} »`,
  },
  never: { en: 'the item is never offered', fr: "l'item n'est jamais proposé" },
  ofCause: {
    en: `the item "${item}" of "${question}"`,
    fr: `de l'item « ${item} » de « ${question} »`,
  },
});

export const conflictItself: Message = {
  en: 'whatever the answers; it contradicts itself',
  fr: 'quelles que soient les réponses ; elle se contredit',
};

export const conflictAround = (kind: PlacePhrases['kind']): Message =>
  kind === 'item'
    ? {
        en: 'when that of its question or group does; they contradict each other',
        fr: 'quand celle de sa question ou de son groupe est remplie ; elles se contredisent',
      }
    : {
        en: 'when that of its group does; they contradict each other',
        fr: 'quand celle de son groupe est remplie ; elles se contredisent',
      };

export const conflictWithFilters = (codes: readonly string[]): Message => ({
  en: `given who is asked ${someOf(codes)}`,
  fr: `étant donné à qui ${someOf(codes)} ${codes.length > 1 ? 'sont posées' : 'est posée'}`,
});

export const neverHolds = (
  { condition, never }: PlacePhrases,
  text: string,
  conflict: Message,
): Message => ({
  en: `${condition.en} (${text}) cannot hold ${conflict.en}: ${never.en}. Correct it, or the conditions that it depends on.`,
  fr: `${condition.fr} (${text}) ne peut pas être remplie ${conflict.fr} : ${never.fr}. Corrigez-la, ou les conditions dont elle dépend.`,
});

export const switchedOff = ({ condition, never }: PlacePhrases, text: string): Message => ({
  en: `${condition.en} (${text}) is false whatever the answers: ${never.en}. Remove it if that is not meant.`,
  fr: `${condition.fr} (${text}) est fausse quelles que soient les réponses : ${never.fr}. Retirez-la si ce n'est pas voulu.`,
});

export const neverEither = ({ condition }: PlacePhrases, { ofCause }: PlacePhrases): Message => ({
  en: `${condition.en} cannot hold either, because that of ${ofCause.en} cannot.`,
  fr: `${condition.fr} ne peut pas être remplie non plus, car celle ${ofCause.fr} ne peut pas l'être.`,
});

const ALL_WHO_COME = {
  group: { en: 'everybody', fr: 'tout le monde' },
  question: {
    en: 'all who are asked its group',
    fr: 'tous ceux à qui son groupe est posé',
  },
  item: {
    en: 'all who are asked its question',
    fr: 'tous ceux à qui sa question est posée',
  },
} as const;

export const holdsAlways = ({ condition, kind }: PlacePhrases, text: string): Message => ({
  en: `${condition.en} (${text}) holds for ${ALL_WHO_COME[kind].en}: it filters nobody. Remove it, or correct it if some should be left out.`,
  fr: `${condition.fr} (${text}) est remplie pour ${ALL_WHO_COME[kind].fr} : elle ne filtre personne. Retirez-la, ou corrigez-la si certains doivent être écartés.`,
});

export const readsLater = (
  { condition }: PlacePhrases,
  codes: readonly string[],
  isOnPage: boolean,
): Message => {
  const list = someOf(codes);
  const isOne = codes.length === 1;
  return isOnPage
    ? {
        en: `${condition.en} reads ${list}, which ${isOne ? 'stands' : 'stand'} further down the page: LimeSurvey reads a blank until the respondent gets there. Move ${isOne ? 'that question' : 'those questions'} before it.`,
        fr: `${condition.fr} lit ${list}, plus bas sur la page : LimeSurvey lit un blanc tant que le répondant n'y est pas arrivé. Déplacez ${isOne ? 'cette question' : 'ces questions'} avant.`,
      }
    : {
        en: `${condition.en} reads ${list}, asked later: LimeSurvey reads a blank, unless the respondent comes back. Move ${isOne ? 'that question' : 'those questions'} before it, or correct the name.`,
        fr: `${condition.fr} lit ${list}, plus loin dans le questionnaire : LimeSurvey lit un blanc, à moins que le répondant ne revienne en arrière. Déplacez ${isOne ? 'cette question' : 'ces questions'} avant, ou corrigez le nom.`,
      };
};

export const readsItself = ({ condition }: PlacePhrases): Message => ({
  en: `${condition.en} reads the answer to that same question, which LimeSurvey reads as blank before it is asked. Name an earlier question.`,
  fr: `${condition.fr} lit la réponse à cette même question, que LimeSurvey lit comme un blanc avant qu'elle soit posée. Nommez une question antérieure.`,
});

export const readsInside = ({ condition }: PlacePhrases, codes: readonly string[]): Message => ({
  en: `${condition.en} reads ${someOf(codes)}, inside the group: LimeSurvey reads a blank before the group is asked. Name a question of an earlier group.`,
  fr: `${condition.fr} lit ${someOf(codes)}, à l'intérieur du groupe : LimeSurvey lit un blanc avant que le groupe soit posé. Nommez une question d'un groupe antérieur.`,
});

export const underReading = (reading: string, { en, fr }: Message): Message => ({
  en: `Under the reading "${reading}": ${en}`,
  fr: `Dans la lecture « ${reading} » : ${fr}`,
});
