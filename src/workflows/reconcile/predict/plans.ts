import type { Instrument, Item, Option, Text, Variable } from '../../../core/instrument/index.js';

/** One table of LimeSurvey's statistics: which variable it is about, and which part of it. */
export type TablePlan =
  | {
      readonly kind: 'choice';
      readonly variable: Variable;
      readonly options: readonly Option[];
      readonly other?: Text;
      /** A scale of five points, of which LimeSurvey also prints a mean. */
      readonly points: boolean;
      /** The field of the comment beside the answer. */
      readonly comment?: string;
    }
  | {
      readonly kind: 'boxes';
      readonly variable: Variable;
      readonly items: readonly Item[];
      readonly other?: Text;
    }
  | {
      readonly kind: 'rank';
      readonly variable: Variable;
      readonly items: readonly Item[];
      /** From 1. */
      readonly rank: number;
    }
  | { readonly kind: 'box'; readonly variable: Variable; readonly box: Option }
  | { readonly kind: 'text'; readonly variable: Variable; readonly upload: boolean }
  | {
      readonly kind: 'numbers';
      readonly variable: Variable;
      /** LimeSurvey stores the numbers of a table as texts. */
      readonly asTexts: boolean;
    };

/** LimeSurvey's letters for its scales of five points. */
const FIVE_POINTS = new Set(['5', 'A']);

function choice(variable: Variable, instrument: Instrument): readonly TablePlan[] {
  const { measure, question } = variable;
  if (measure.kind !== 'single') return [];
  const type = instrument.origin?.questions.get(question.code)?.type ?? '';
  const comment = question.kind === 'single' && question.comment;
  return [
    {
      kind: 'choice',
      variable,
      options: measure.options,
      points: FIVE_POINTS.has(type),
      ...(measure.other === undefined ? {} : { other: measure.other }),
      ...(comment ? { comment: `${variable.code}_comment` } : {}),
    },
  ];
}

function boxes(variable: Variable): readonly TablePlan[] {
  const { measure, question } = variable;
  if (measure.kind !== 'multiple') return [];
  if (question.kind === 'grid') {
    return measure.items.map((box) => ({ kind: 'box', variable, box }));
  }
  const { items, other } = measure;
  return [{ kind: 'boxes', variable, items, ...(other === undefined ? {} : { other }) }];
}

function plansOfVariable(variable: Variable, instrument: Instrument): readonly TablePlan[] {
  const { measure, question } = variable;
  const computed = (question.kind === 'text' || question.kind === 'numeric') && question.computed;
  if (variable.beside !== undefined || computed) return [];
  switch (measure.kind) {
    case 'single':
      return choice(variable, instrument);
    case 'multiple':
      return boxes(variable);
    case 'ranking':
      return Array.from({ length: measure.max }, (_, index) => ({
        kind: 'rank',
        variable,
        items: measure.items,
        rank: index + 1,
      }));
    case 'text':
      return [{ kind: 'text', variable, upload: question.kind === 'text' && !!question.upload }];
    case 'numeric':
      return [{ kind: 'numbers', variable, asTexts: variable.column !== undefined }];
    case 'date':
      return [];
  }
}

/**
 * The tables that LimeSurvey's statistics have for a questionnaire, in its order. Dates, equations
 * and shown texts have none; a ranking has one for each rank, a grid one for each row or cell.
 */
export function plansOf(instrument: Instrument): readonly TablePlan[] {
  return [...instrument.variables.values()]
    .filter(({ place }) => place !== undefined)
    .flatMap((variable) => plansOfVariable(variable, instrument));
}

/** A name for programs: `Q13`, `Q17:1` for a rank, `boxes_L1:X1` for one box of a grid. */
export function idOfPlan(plan: TablePlan): string {
  const { code } = plan.variable;
  if (plan.kind === 'rank') return `${code}:${plan.rank}`;
  return plan.kind === 'box' ? `${code}:${plan.box.code}` : code;
}
