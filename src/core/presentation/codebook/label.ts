/** A text of the questionnaire, and the same in its other languages. */
export interface Label {
  readonly text: string;
  readonly language: string;
  readonly others: readonly { readonly language: string; readonly text: string }[];
}
