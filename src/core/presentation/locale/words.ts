import type { SelectionText } from '../../responses/index.js';
import type { Bases } from '../../tables/index.js';

/** The names of the bases and of what is outside them. */
export type BaseWords = { readonly [K in keyof Bases]: string };

/** Every word that tables print. */
export interface Words {
  readonly bases: BaseWords;
  readonly answer: string;
  readonly question: string;
  readonly count: string;
  readonly base: string;
  readonly percentOf: {
    readonly answered: string;
    readonly reached: string;
    readonly asked: string;
    readonly citations: string;
    readonly row: string;
    readonly column: string;
    readonly total: string;
  };
  readonly cumulative: string;
  readonly total: string;
  readonly all: string;
  readonly answeredTotal: string;
  readonly citations: string;
  readonly nothingTicked: string;
  readonly other: string;
  readonly texts: string;
  readonly item: string;
  readonly cited: string;
  readonly percentCited: string;
  readonly rank: (rank: number) => string;
  readonly meanRankCited: string;
  readonly meanRankImputed: string;
  readonly borda: string;
  readonly statistic: string;
  readonly value: string;
  readonly mean: string;
  readonly sd: string;
  readonly min: string;
  readonly q1: string;
  readonly median: string;
  readonly q3: string;
  readonly max: string;
  readonly classLabel: (from: string, to: string, last: boolean) => string;
  readonly first: string;
  readonly last: string;
  readonly period: string;
  readonly pAdjusted: string;
  readonly cramersV: string;
  readonly ladder: string;
  readonly attrition: string;
  readonly page: string;
  readonly left: string;
  readonly stayed: string;
  readonly everybody: string;
  readonly submitted: string;
  readonly partial: string;
  readonly leftBefore: string;
  readonly notes: { readonly [K in 'note' | 'reading' | 'scope' | 'source']: string };
  readonly scope: (selection: SelectionText) => string;
  readonly noteMissing: (columns: string) => string;
  /** Under which readings inferred filters decided who was asked. */
  readonly noteReadings: (names: readonly string[]) => string;
  readonly weighted: (respondents: string) => string;
  readonly banner: { readonly fictitious: string; readonly synthetic: string };
  readonly noteMultiple: (perPerson: string) => string;
  /** Where those who left a question of the filter blank are counted. */
  readonly noteFilterBlank: (count: string) => string;
  readonly noteOffered: string;
  readonly noteUntold: string;
  readonly notOffered: string;
  readonly derivedFrom: (sources: string) => string;
  readonly counted: (items: string) => string;
  readonly leftOut: (answers: string, reason: string) => string;
  readonly limit: (text: string) => string;
  readonly noteImputation: string;
  readonly noteNumeric: string;
  readonly noteGrid: string;
  readonly noteItemwise: string;
  readonly reachedAnd: (code: string) => string;
  readonly noteIndicative: string;
  readonly chiSquare: (figures: {
    readonly statistic: string;
    readonly df: string;
    readonly p: string;
    readonly below5: string;
  }) => string;
  readonly noChiSquare: string;
  readonly effects: (v: string, pem: string) => string;
  readonly pemUndetermined: string;
  readonly otherTexts: (count: string) => string;
}
