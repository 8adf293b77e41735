/**
 * Something to be counted over the selected respondents.
 *
 * - `cells`: how many hold each combination of codes of one to three variables. The codes of a
 *   single choice are its states below 4, then its options; those of the other kinds are the
 *   five states.
 * - `states`: in which state a question is that has several variables: the furthest of theirs.
 * - `boxes`: who ticked each box of a multiple choice, and who was offered it.
 * - `ranks`: how often each item of a ranking stands at each rank.
 * - `values`: how often each number was given.
 * - `blanks`: how many left blank at least one question that decides who is asked the variables.
 * - `unsettled`: of how many nobody can say whether they were asked, since they left before a
 *   question that decides it: for a question with several variables, or for a pair of questions.
 * - `unasked`: how many answered at least one of the variables without being asked.
 * - `leftOut`: how many gave an answer that has no place in a derived variable.
 * - `partlyOffered`: to how many only part of what a score counts was offered, which is why they are not
 *   among those asked the variables.
 * - `missing`: which fields of the variables, and of those that decide who is asked them, the answers
 *   came without.
 * - `texts`: the open answers themselves.
 * - `pages`: how many were asked each page, saw it, and left on it.
 *
 * With `by`, counts are cut by the codes of another variable.
 */
export type CountRequest =
  | { readonly kind: 'cells'; readonly variables: readonly string[] }
  | { readonly kind: 'states'; readonly variables: readonly string[] }
  | { readonly kind: 'boxes'; readonly variable: string; readonly by?: string }
  | { readonly kind: 'ranks'; readonly variable: string; readonly items: number }
  | { readonly kind: 'values'; readonly variable: string }
  | { readonly kind: 'blanks'; readonly variables: readonly string[] }
  | {
      readonly kind: 'unsettled';
      readonly variables: readonly string[];
      readonly of: 'question' | 'pair';
    }
  | { readonly kind: 'unasked'; readonly variables: readonly string[] }
  | { readonly kind: 'leftOut'; readonly variables: readonly string[] }
  | { readonly kind: 'partlyOffered'; readonly variables: readonly string[] }
  | { readonly kind: 'missing'; readonly variables: readonly string[] }
  | { readonly kind: 'texts'; readonly variable: string }
  | { readonly kind: 'pages'; readonly pages: readonly (readonly string[])[] };
