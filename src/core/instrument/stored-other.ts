/** How LimeSurvey stores *other* as the answer to a single choice, whose code is `other` here. */
export const STORED_OTHER = '-oth-';
