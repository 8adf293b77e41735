import { type Text, textIn } from '../../instrument/index.js';
import { type Message, someOf } from '../../problems/index.js';

const LONGEST = 80;

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** A question or an answer as a message names it: its code, then its label if it has one. */
export function naming(code: string, labels: Text = {}): Message {
  const [en, fr] = [short(textIn(labels, 'en')), short(textIn(labels, 'fr'))];
  return { en: en === '' ? code : `${code} "${en}"`, fr: fr === '' ? code : `${code} « ${fr} »` };
}

/**
 * Two questions or answers as a message compares them: by the same languages, those that both are
 * written in.
 */
export function namingPair(
  collected: { readonly code: string; readonly labels: Text },
  study: { readonly code: string; readonly labels: Text },
): readonly [Message, Message] {
  const inBoth = ({ labels }: { readonly labels: Text }, other: Text): Text => {
    const shared = Object.entries(labels).filter(([language]) => language in other);
    return shared.length === 0 ? labels : Object.fromEntries(shared);
  };
  return [
    naming(collected.code, inBoth(collected, study.labels)),
    naming(study.code, inBoth(study, collected.labels)),
  ];
}

function listed(all: readonly Message[]): Message {
  return { en: someOf(all.map(({ en }) => en)), fr: someOf(all.map(({ fr }) => fr)) };
}

/** A number with its noun: `1 question`, `3 questions`. */
function several(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const nothingMatched = (
  study: string,
  collected: readonly string[],
  wanted: readonly string[],
): Message => ({
  en: `No question of the collected survey (${someOf(collected)}) is one of the study "${study}" (${someOf(wanted)}): neither codes with labels nor labels agree. Leave out the study, or give the structure of a survey that collected it.`,
  fr: `Aucune question de l'enquête collectée (${someOf(collected)}) n'est de l'étude « ${study} » (${someOf(wanted)}) : ni les codes avec les libellés ni les libellés ne concordent. Retirez l'étude, ou donnez la structure d'une enquête qui l'a collectée.`,
});

export const derivedBefore = (codes: readonly string[]): Message => ({
  en: `Answers are aligned before variables are derived from them: ${someOf(codes)}. Give the questionnaires without derived variables, and use derive() on the aligned answers.`,
  fr: `Les réponses sont rapprochées avant d'en dériver des variables : ${someOf(codes)}. Donnez les questionnaires sans variables dérivées, et utilisez derive() sur les réponses rapprochées.`,
});

export const recognisedByLabel = (pairs: readonly string[]): Message => ({
  en: `${several(pairs.length, 'question of the study has', 'questions of the study have')} another code in the collected survey, recognised by the label (collected → study): ${someOf(pairs)}. Check that they are the same questions.`,
  fr: `${several(pairs.length, "question de l'étude porte", "questions de l'étude portent")} un autre code dans l'enquête collectée, reconnu par le libellé (collecté → étude) : ${someOf(pairs)}. Vérifiez que ce sont les mêmes questions.`,
});

export const recognisedByCode = (collected: Message, study: Message): Message => ({
  en: `Taken for the collected question of the same code, whose label is only similar, or missing: collected ${collected.en}, study ${study.en}. Check that it is the same question.`,
  fr: `Prise pour la question collectée de même code, dont le libellé est seulement proche, ou manque : collectée ${collected.fr}, étude ${study.fr}. Vérifiez que c'est la même question.`,
});

export const differentLabels = (collected: Message, study: Message): Message => ({
  en: `Not matched with the collected question of the same code, whose label is another: collected ${collected.en}, study ${study.en}. If it is the same question, give the collected survey the label of the study.`,
  fr: `Pas rapprochée de la question collectée de même code, dont le libellé est autre : collectée ${collected.fr}, étude ${study.fr}. Si c'est la même question, donnez à l'enquête collectée le libellé de l'étude.`,
});

export const differentKinds = (
  collected: Message,
  study: Message,
  kinds: { readonly collected: string; readonly study: string },
): Message => ({
  en: `Not matched with the collected question that looks the same, since their answers are of different kinds: collected ${collected.en} (${kinds.collected}), study ${study.en} (${kinds.study}). Tabulate it without the study.`,
  fr: `Pas rapprochée de la question collectée qui lui ressemble, car leurs réponses sont de types différents : collectée ${collected.fr} (${kinds.collected}), étude ${study.fr} (${kinds.study}). Faites-en le tableau sans l'étude.`,
});

export const notCollected = (questions: readonly Message[]): Message => ({
  en: `The collected survey does not have ${several(questions.length, 'question', 'questions')} of the study, counted as asked of nobody: ${listed(questions).en}. Expected the same label, or the same code with a similar label.`,
  fr: `L'enquête collectée n'a pas ${several(questions.length, 'question', 'questions')} de l'étude, comptées comme posées à personne : ${listed(questions).fr}. On attendait le même libellé, ou le même code avec un libellé proche.`,
});

export const notInStudy = (questions: readonly Message[]): Message => ({
  en: `The study does not have ${several(questions.length, 'question', 'questions')} of the collected survey, left out: ${listed(questions).en}. Tabulate them without the study.`,
  fr: `L'étude n'a pas ${several(questions.length, 'question', 'questions')} de l'enquête collectée, laissées de côté : ${listed(questions).fr}. Faites-en les tableaux sans l'étude.`,
});

export const otherFilters = (questions: readonly string[]): Message => ({
  en: `The filters on ${several(questions.length, 'question', 'questions')} read other questions in the collected survey than in the study: ${someOf(questions)}. Bases are those of the collected survey; compare them with care.`,
  fr: `Les filtres de ${several(questions.length, 'question', 'questions')} lisent d'autres questions dans l'enquête collectée que dans l'étude : ${someOf(questions)}. Les bases sont celles de l'enquête collectée ; comparez-les avec prudence.`,
});

export const othersAsked = (questions: readonly string[]): Message => ({
  en: `The filters of the study would have asked other respondents than the collected survey did (how many differ): ${someOf(questions)}. Bases are those of the collected survey.`,
  fr: `Les filtres de l'étude auraient posé ces questions à d'autres répondants que l'enquête collectée (nombre qui diffère) : ${someOf(questions)}. Les bases sont celles de l'enquête collectée.`,
});

export const similarAnswers = (pairs: readonly Message[]): Message => ({
  en: `Answers taken for those of the same code, whose labels are only similar, or missing (collected → study): ${listed(pairs).en}. Check that they are the same answers.`,
  fr: `Réponses prises pour celles de même code, dont les libellés sont seulement proches, ou manquent (collecté → étude) : ${listed(pairs).fr}. Vérifiez que ce sont les mêmes réponses.`,
});

/** What becomes of the answers that the study lacks. */
const FATE = {
  single: {
    en: 'counted as invalid',
    fr: 'comptés comme invalides',
  },
  several: {
    en: 'still counted as having answered, without these choices',
    fr: 'toujours comptés comme ayant répondu, sans ces choix',
  },
} as const satisfies Record<string, Message>;

export const answersNotInStudy = (
  answers: readonly Message[],
  respondents: number,
  fate: keyof typeof FATE,
): Message => ({
  en: `The study does not have answers of the collected survey: ${listed(answers).en}. Respondents who chose them, ${FATE[fate].en}: ${respondents}. Add them to the study, or read these tables without it.`,
  fr: `L'étude n'a pas ces réponses de l'enquête collectée : ${listed(answers).fr}. Répondants qui les ont choisies, ${FATE[fate].fr} : ${respondents}. Ajoutez-les à l'étude, ou lisez ces tableaux sans elle.`,
});

export const answersNotCollected = (answers: readonly Message[]): Message => ({
  en: `The collected survey did not offer answers of the study: ${listed(answers).en}. That nobody gave them is no observed zero.`,
  fr: `L'enquête collectée ne proposait pas ces réponses de l'étude : ${listed(answers).fr}. Que personne ne les ait données n'est pas un zéro observé.`,
});

export const partsNotInStudy = (parts: readonly Message[]): Message => ({
  en: `The study does not have rows, columns or comments of the collected question, left out: ${listed(parts).en}. Tabulate them without the study.`,
  fr: `L'étude n'a pas ces lignes, colonnes ou commentaires de la question collectée, laissés de côté : ${listed(parts).fr}. Faites-en les tableaux sans l'étude.`,
});

export const partsNotCollected = (parts: readonly Message[]): Message => ({
  en: `The collected question does not have rows, columns or comments of the study, counted as asked of nobody: ${listed(parts).en}.`,
  fr: `La question collectée n'a pas ces lignes, colonnes ou commentaires de l'étude, comptés comme posés à personne : ${listed(parts).fr}.`,
});
