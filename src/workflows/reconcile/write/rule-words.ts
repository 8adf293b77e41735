import type { Message } from '../../../core/problems/index.js';
import type { Rule } from '../explain/rules.js';

/** A rule in a few words, and what LimeSurvey and our tables do. */
export interface RuleWords {
  readonly title: Message;
  readonly text: Message;
}

const words = (en: readonly [string, string], fr: readonly [string, string]): RuleWords => ({
  title: { en: en[0], fr: fr[0] },
  text: { en: en[1], fr: fr[1] },
});

/** Every rule by which LimeSurvey's numbers differ from ours. */
export const RULE_WORDS: Readonly<Record<Rule, RuleWords>> = {
  base: words(
    [
      'Base',
      'LimeSurvey takes percentages of all rows of the query; here they are of those who answered, or who reached a multiple choice.',
    ],
    [
      'Base',
      'LimeSurvey rapporte les pourcentages à toutes les lignes de la requête ; ici, aux répondants, ou aux exposés pour un choix multiple.',
    ],
  ),
  'no-share': words(
    [
      'Outside the base',
      'LimeSurvey gives this line a percentage of all rows; here it stands outside the base and has none.',
    ],
    [
      'Hors de la base',
      'LimeSurvey donne à cette ligne un pourcentage de toutes les lignes ; ici elle est hors de la base et n’en a pas.',
    ],
  ),
  'no-figure': words(
    [
      'No mean of codes',
      'LimeSurvey takes the mean and the deviation of the codes of a five-point scale; here a scale has an order, and no mean.',
    ],
    [
      'Pas de moyenne de codes',
      'LimeSurvey calcule moyenne et écart type des codes d’une échelle de cinq points ; ici une échelle a un ordre, et pas de moyenne.',
    ],
  ),
  'points-together': words(
    [
      'Neighbouring points together',
      'LimeSurvey prints points 1 and 2, 3, and 4 and 5 of a scale together; here the column has no counterpart.',
    ],
    [
      'Points voisins regroupés',
      'LimeSurvey imprime ensemble les points 1 et 2, 3, puis 4 et 5 d’une échelle ; ici cette colonne n’a pas d’équivalent.',
    ],
  ),
  'zero-for-nobody': words(
    [
      'Zero of nobody',
      'Nobody is in the base here, so that there is no figure; LimeSurvey prints one of all rows, or 0.',
    ],
    [
      'Zéro de personne',
      'Ici la base est vide et il n’y a pas de chiffre ; LimeSurvey en imprime un de toutes les lignes, ou 0.',
    ],
  ),
  'divided-by-n': words(
    ['Deviation divided by n', 'LimeSurvey divides the squares by n; here by n − 1.'],
    ['Écart type divisé par n', 'LimeSurvey divise les carrés par n ; ici par n − 1.'],
  ),
  'quartile-rule': words(
    ['Quartile rule', 'LimeSurvey takes the value at (n + 1) p; here quartiles are R’s type 7.'],
    [
      'Règle des quartiles',
      'LimeSurvey prend la valeur au rang (n + 1) p ; ici les quartiles sont ceux du type 7 de R.',
    ],
  ),
  'ordered-as-texts': words(
    [
      'Numbers ordered as texts',
      'LimeSurvey stores the numbers of a table as texts and orders them so, 10 before 9; here they are numbers.',
    ],
    [
      'Nombres rangés comme des textes',
      'LimeSurvey enregistre les nombres d’un tableau comme des textes et les range ainsi, 10 avant 9 ; ici ce sont des nombres.',
    ],
  ),
  'zeros-left-out': words(
    [
      'Zeros left out',
      'LimeSurvey leaves the zeros of a table of numbers out of the deviation; here they count.',
    ],
    [
      'Zéros écartés',
      'LimeSurvey écarte les zéros d’un tableau de nombres de l’écart type ; ici ils comptent.',
    ],
  ),
  'nothing-stored': words(
    [
      'Nothing stored though asked',
      'LimeSurvey reads “not displayed” where nothing is stored, as in rows added by programs; here the filter is true and the questionnaire went on: no answer.',
    ],
    [
      'Rien d’enregistré, question pourtant posée',
      'LimeSurvey lit « non affiché » où rien n’est enregistré, comme dans les lignes ajoutées par programme ; ici le filtre est vrai et le questionnaire a continué : non-réponse.',
    ],
  ),
  'blank-not-asked': words(
    [
      'Blank stored though not asked',
      'LimeSurvey counts a stored blank as “no answer”; here the filter is false: not asked.',
    ],
    [
      'Blanc enregistré, question pourtant non posée',
      'LimeSurvey compte un blanc enregistré comme « sans réponse » ; ici le filtre est faux : non concerné.',
    ],
  ),
  'answered-unasked': words(
    [
      'Answered unasked',
      'LimeSurvey counts what is stored; here an answer given although the filter hid the question is set aside (--include-unasked counts it).',
    ],
    [
      'Réponse hors filtre',
      'LimeSurvey compte ce qui est enregistré ; ici une réponse donnée alors que le filtre cachait la question est mise à part (--include-unasked la compte).',
    ],
  ),
  'invalid-code': words(
    [
      'Code that the question does not have',
      'LimeSurvey counts it under “not displayed”; here it is invalid, and kept.',
    ],
    [
      'Code que la question n’a pas',
      'LimeSurvey le compte dans « non affiché » ; ici la réponse est invalide, et gardée.',
    ],
  ),
  'code-in-another-case': words(
    [
      'Code in another case',
      'LimeSurvey’s database takes a1 for A1, and drops spaces at the end; here, as in its own expressions, codes are case-sensitive and the answer is invalid.',
    ],
    [
      'Code dans une autre casse',
      'La base de données de LimeSurvey prend a1 pour A1 et ignore les espaces finales ; ici, comme dans ses propres expressions, la casse compte et la réponse est invalide.',
    ],
  ),
  'other-spelt-out': words(
    [
      '“Other” under another code',
      'Only -oth- is “other” to LimeSurvey; here the code “other” is too.',
    ],
    [
      '« Autre » sous un autre code',
      'Seul -oth- est « autre » pour LimeSurvey ; ici le code « other » l’est aussi.',
    ],
  ),
  'ranked-twice': words(
    [
      'Item ranked twice',
      'LimeSurvey counts an item at both ranks; here it keeps the better one, and the second place is invalid.',
    ],
    [
      'Item classé deux fois',
      'LimeSurvey compte un item aux deux rangs ; ici il garde le meilleur, et la seconde place est invalide.',
    ],
  ),
  'outside-limits': words(
    ['Number outside its limits', 'LimeSurvey counts it; here it is invalid, and kept.'],
    ['Nombre hors limites', 'LimeSurvey le compte ; ici il est invalide, et gardé.'],
  ),
  'not-a-number': words(
    [
      'Text in a table of numbers',
      'LimeSurvey counts a text that is no number as the digits it starts with, or 0; here it is invalid, and kept.',
    ],
    [
      'Texte dans un tableau de nombres',
      'LimeSurvey compte un texte qui n’est pas un nombre pour les chiffres par lesquels il commence, ou 0 ; ici il est invalide, et gardé.',
    ],
  ),
  'filter-forgotten': words(
    [
      'Filter forgotten',
      'The line “not displayed” of a multiple choice forgets the filter of LimeSurvey’s own query; here the selection holds for every number.',
    ],
    [
      'Filtre oublié',
      'La ligne « non affiché » d’un choix multiple oublie le filtre de la requête de LimeSurvey ; ici la sélection vaut pour tous les nombres.',
    ],
  ),
  'white-space': words(
    [
      'White space alone',
      'LimeSurvey takes a line break or a tab for a text, and spaces for a blank; here white space alone is a blank in a text, and no code.',
    ],
    [
      'Blancs seuls',
      'LimeSurvey prend un retour à la ligne ou une tabulation pour un texte, et des espaces pour un blanc ; ici des blancs seuls sont un texte vide, et pas un code.',
    ],
  ),
  'stored-zero': words(
    ['Zero in a box', 'LimeSurvey has a line for a stored 0; here a box is ticked or it is not.'],
    [
      'Zéro dans une case',
      'LimeSurvey a une ligne pour un 0 enregistré ; ici une case est cochée ou ne l’est pas.',
    ],
  ),
  'files-not-listed': words(
    [
      'Files sent',
      'LimeSurvey counts files that were sent under “not displayed”; here they are answers.',
    ],
    [
      'Fichiers envoyés',
      'LimeSurvey compte les fichiers envoyés dans « non affiché » ; ici ce sont des réponses.',
    ],
  ),
};
