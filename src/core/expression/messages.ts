import type { Message } from '../problems/index.js';

/** `A1…A6` when the codes are numbered in a row, else the first few. */
function listed(codes: readonly string[]): string {
  if (codes.length === 0) return '–';
  const numbers = codes.map((code) => /^(\p{L}*)([1-9]\d*)$/u.exec(code));
  const [first] = numbers;
  const inARow = numbers.every(
    (each, index) =>
      each?.[1] === first?.[1] && Number(each?.[2] ?? Number.NaN) === Number(first?.[2]) + index,
  );
  if (codes.length > 2 && inARow) return `${codes[0]}…${codes.at(-1)}`;
  if (codes.length <= 12) return codes.join(', ');
  return `${codes.slice(0, 10).join(', ')} … ${codes.at(-1)}`;
}

export const unexpected = (text: string): Message => ({
  en: `"${text}" was not expected here; write expressions such as Q4 == 'A2' and age >= 18.`,
  fr: `« ${text} » n'est pas attendu ici ; écrivez par exemple Q4 == 'A2' and age >= 18.`,
});

export const unexpectedEnd = (): Message => ({
  en: 'The expression stops too early; a variable, a number or a text was expected.',
  fr: "L'expression s'arrête trop tôt ; une variable, un nombre ou un texte était attendu.",
});

export const expected = (mark: string, found: string, opened: number): Message => ({
  en: `"${mark}" was expected${found === '' ? '' : ` before "${found}"`}: the parenthesis opened at position ${opened} is not closed.`,
  fr: `« ${mark} » était attendu${found === '' ? '' : ` avant « ${found} »`} : la parenthèse ouverte en position ${opened} n'est pas fermée.`,
});

export const unclosedString = (): Message => ({
  en: 'A text starts here and never ends; close it with the same quote.',
  fr: 'Un texte commence ici et ne finit pas ; fermez-le avec la même apostrophe ou le même guillemet.',
});

export const brokenString = (): Message => ({
  en: 'LimeSurvey reads no line break in a text between quotes; write the text on one line.',
  fr: 'LimeSurvey ne lit pas de saut de ligne dans un texte entre guillemets ; écrivez le texte sur une ligne.',
});

export const escapedQuote = (): Message => ({
  en: `LimeSurvey does not read a quote after a backslash; put the text between the other quotes: "l'ENT" or '"ENT"'.`,
  fr: `LimeSurvey ne lit pas un guillemet après une barre oblique inverse ; changez de guillemets : "l'ENT" ou '"ENT"'.`,
});

export const unwritableString = (value: string): Message => ({
  en: `The text ${JSON.stringify(value)} cannot be written in an expression: it holds both kinds of quotes or a line break, or ends with a backslash.`,
  fr: `Le texte ${JSON.stringify(value)} ne peut pas s'écrire dans une expression : il contient les deux sortes de guillemets ou un saut de ligne, ou finit par une barre oblique inverse.`,
});

export const expressionTooLong = (limit: number): Message => ({
  en: `The expression is longer than ${limit} characters; split it into several equations.`,
  fr: `L'expression dépasse ${limit} caractères ; répartissez-la en plusieurs équations.`,
});

export const expressionTooDeep = (limit: number): Message => ({
  en: `More than ${limit} parentheses are nested; split the expression into several equations.`,
  fr: `Plus de ${limit} parenthèses sont imbriquées ; répartissez l'expression en plusieurs équations.`,
});

export const tooManyParts = (limit: number): Message => ({
  en: `The expression has more than ${limit} words and signs; split it into several equations.`,
  fr: `L'expression a plus de ${limit} mots et signes ; répartissez-la en plusieurs équations.`,
});

export const cannotAssign = (name: string): Message => ({
  en: `"${name}" cannot be given a value; "=" assigns, write "==" to compare.`,
  fr: `« ${name} » ne peut pas recevoir de valeur ; « = » affecte, écrivez « == » pour comparer.`,
});

export const unknownSuffix = (name: string, suffix: string): Message => ({
  en: `"${name}": "${suffix}" is not an attribute of a variable; write one of NAOK, code, shown, value, relevanceStatus, question, type …`,
  fr: `« ${name} » : « ${suffix} » n'est pas un attribut de variable ; écrivez NAOK, code, shown, value, relevanceStatus, question, type …`,
});

export const unknownFilter = (name: string, word: string): Message => ({
  en: `"${name}": "${word}" does not choose columns; write comments, nocomments, sq_… or nosq_….`,
  fr: `« ${name} » : « ${word} » ne choisit pas de colonnes ; écrivez comments, nocomments, sq_… ou nosq_….`,
});

export const unknownName = (
  name: string,
  near: string | undefined,
  codes: readonly string[],
): Message =>
  near === undefined
    ? {
        en: `There is no variable "${name}"; the questions are ${listed(codes)}.`,
        fr: `Il n'y a pas de variable « ${name} » ; les questions sont ${listed(codes)}.`,
      }
    : {
        en: `There is no variable "${name}"; did you mean "${near}"?`,
        fr: `Il n'y a pas de variable « ${name} » ; vouliez-vous dire « ${near} » ?`,
      };

export const noColumnLeft = (question: string, filters: readonly string[]): Message => ({
  en: `No column of "${question}" is left by ${filters.join('.')}; name a part of its sub-questions' codes.`,
  fr: `Aucune colonne de « ${question} » ne reste après ${filters.join('.')} ; nommez une partie des codes de ses sous-questions.`,
});

export const severalColumns = (question: string, names: readonly string[]): Message => ({
  en: `Question "${question}" has several columns; name one of them (${listed(names)}), or write that.${question} for all.`,
  fr: `La question « ${question} » a plusieurs colonnes ; nommez l'une d'elles (${listed(names)}), ou écrivez that.${question} pour toutes.`,
});

export const noSelf = (): Message => ({
  en: '"self" stands for the question that an equation belongs to; here there is none. Write that.code instead.',
  fr: "« self » désigne la question à laquelle appartient une équation ; ici il n'y en a pas. Écrivez plutôt that.code.",
});

export const unknownFunction = (name: string, near: string | undefined): Message =>
  near === undefined
    ? {
        en: `The function "${name}" does not exist or is not supported.`,
        fr: `La fonction « ${name} » n'existe pas ou n'est pas prise en charge.`,
      }
    : {
        en: `The function "${name}" does not exist or is not supported; did you mean "${near}"?`,
        fr: `La fonction « ${name} » n'existe pas ou n'est pas prise en charge ; vouliez-vous dire « ${near} » ?`,
      };

export const wrongArity = (name: string, wanted: string, given: number): Message => ({
  en: `The function "${name}" takes ${wanted} arguments; it is given ${given}.`,
  fr: `La fonction « ${name} » prend ${wanted} arguments ; elle en reçoit ${given}.`,
});

export const badPattern = (pattern: string): Message => ({
  en: `The pattern ${pattern} cannot be used: write a regular expression between two slashes, such as '/^A[2-4]$/i', without recursion, possessive or nested repeats.`,
  fr: `Le motif ${pattern} ne peut pas servir : écrivez une expression rationnelle entre deux barres obliques, comme '/^A[2-4]$/i', sans récursion ni répétitions possessives ou imbriquées.`,
});

export const unknownCode = (variable: string, code: string, codes: readonly string[]): Message => ({
  en: `Question "${variable}" has no option "${code}"; its options are ${listed(codes)}.`,
  fr: `La question « ${variable} » n'a pas de modalité « ${code} » ; ses modalités sont ${listed(codes)}.`,
});

export const notAnExpression = (text: string): Message => ({
  en: `"${text}" is not an expression.`,
  fr: `« ${text} » n'est pas une expression.`,
});

export const cannotEvaluate = (question: string, detail: Message): Message => ({
  en: `The condition of "${question}" cannot be evaluated, so that it counts as asked of nobody: ${detail.en}`,
  fr: `La condition de « ${question} » ne peut pas être évaluée ; la question compte comme posée à personne : ${detail.fr}`,
});

export const readsNothing = (question: string, name: string): Message => ({
  en: `The condition of "${question}" reads "${name}", which exports do not hold: it counts as blank.`,
  fr: `La condition de « ${question} » lit « ${name} », que les exports ne contiennent pas : elle compte comme vide.`,
});

export const assigns = (name: string): Message => ({
  en: `"${name} = …" gives a value and compares nothing; write "${name} == …".`,
  fr: `« ${name} = … » donne une valeur et ne compare rien ; écrivez « ${name} == … ».`,
});

export const notSupported = (question: string, detail: Message): Message => ({
  en: `The condition of "${question}" uses what is not supported here, so that only those with a stored answer count as asked: ${detail.en}`,
  fr: `La condition de « ${question} » utilise ce qui n'est pas pris en charge ici ; seuls ceux dont une réponse est enregistrée comptent comme concernés : ${detail.fr}`,
});

export const unsupportedFunction = (name: string): Message => ({
  en: `The function "${name}" of LimeSurvey gives another value each time, so that it is not supported; if the survey keeps it in an equation question, read that question instead.`,
  fr: `La fonction « ${name} » de LimeSurvey donne chaque fois une autre valeur ; elle n'est pas prise en charge. Si l'enquête la garde dans une question de type équation, lisez plutôt cette question.`,
});

function withoutClock(name: string): string {
  if (name === 'strtotime') return "strtotime('2013-03-15')";
  return name === 'mktime' ? 'mktime(0, 0, 0, 3, 15, 2013)' : `${name}('Y', strtotime(…))`;
}

export const needsClock = (name: string): Message => ({
  en: `Written so, "${name}" depends on the day of the computation, which is not supported; give it a full date, for instance ${withoutClock(name)}.`,
  fr: `Écrite ainsi, « ${name} » dépend du jour du calcul, ce qui n'est pas pris en charge ; donnez-lui une date complète, par exemple ${withoutClock(name)}.`,
});
