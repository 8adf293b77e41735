/** Why LimeSurvey counts a respondent in a line where we do not, or the reverse. */
export type RespondentRule =
  | 'code-in-another-case'
  | 'invalid-code'
  | 'other-spelt-out'
  | 'nothing-stored'
  | 'blank-not-asked'
  | 'answered-unasked'
  | 'ranked-twice'
  | 'outside-limits'
  | 'not-a-number'
  | 'filter-forgotten'
  | 'white-space'
  | 'stored-zero'
  | 'files-not-listed';

/** Why a figure differs although the same respondents are counted. */
export type DefinitionRule =
  | 'no-share'
  | 'no-figure'
  | 'points-together'
  | 'divided-by-n'
  | 'quartile-rule'
  | 'ordered-as-texts'
  | 'zeros-left-out'
  | 'zero-for-nobody';

/** Any rule by which figures differ. */
export type Rule = RespondentRule | DefinitionRule | 'base';

/** One reason why a figure of LimeSurvey's differs from ours. */
export type Reason =
  | {
      /** `removed`: LimeSurvey counts these respondents, we do not; `added`: the reverse. */
      readonly kind: 'removed' | 'added';
      readonly rule: RespondentRule;
      readonly respondents: readonly string[];
    }
  | {
      readonly kind: 'base';
      readonly rule: 'base';
      readonly theirs: number;
      readonly ours: number;
      readonly of: 'answered' | 'reached';
    }
  | { readonly kind: 'definition'; readonly rule: DefinitionRule };
