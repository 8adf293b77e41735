import type { GridQuestion, Option, Question, Single } from '../../../../core/instrument/index.js';
import {
  genders,
  increaseSameDecrease,
  points,
  surveyLanguages,
  yesNo,
  yesNoUncertain,
} from '../questions/scales.js';
import { canonical } from './canonical.js';

type Languages = readonly string[];

interface Ready {
  readonly type: string;
  readonly options: (languages: Languages) => readonly Option[];
}

/** The types whose answers LimeSurvey words itself, by what holds the answers. */
const READY: Readonly<Record<'single' | 'grid', readonly Ready[]>> = {
  single: [
    { type: '5', options: (languages) => points(languages, 5) },
    { type: 'Y', options: yesNo },
    { type: 'G', options: genders },
    { type: 'I', options: surveyLanguages },
  ],
  grid: [
    { type: 'A', options: (languages) => points(languages, 5) },
    { type: 'B', options: (languages) => points(languages, 10) },
    { type: 'C', options: yesNoUncertain },
    { type: 'E', options: increaseSameDecrease },
  ],
};

function readyTypes(
  kind: 'single' | 'grid',
  options: readonly Option[],
  languages: Languages,
): readonly string[] {
  const wanted = canonical(options);
  return READY[kind]
    .filter((each) => canonical(each.options(languages)) === wanted)
    .map(({ type }) => type);
}

function ofSingle({ options, other, comment }: Single, languages: Languages): readonly string[] {
  if (comment) return ['O'];
  const ready = other === undefined ? readyTypes('single', options, languages) : [];
  return [...ready, 'L', '!'];
}

function ofGrid({ cell, columns }: GridQuestion, languages: Languages): readonly string[] {
  if (columns === undefined) {
    switch (cell.kind) {
      case 'single':
        return [...readyTypes('grid', cell.options, languages), 'F', 'H'];
      case 'multiple':
        return [':'];
      case 'numeric':
        return ['K'];
      case 'text':
        return ['Q'];
    }
  }
  const scales = columns.filter((each) => (each.cell ?? cell).kind === 'single');
  if (columns.length === 2 && scales.length === 2) return ['1'];
  return cell.kind === 'numeric' ? [':'] : [';'];
}

function typesFor(question: Question, languages: Languages): readonly string[] {
  switch (question.kind) {
    case 'single':
      return ofSingle(question, languages);
    case 'multiple':
      return [question.comment ? 'P' : 'M'];
    case 'ranking':
      return ['R'];
    case 'numeric':
      return [question.computed ? '*' : 'N'];
    case 'text':
      if (question.computed) return ['*'];
      return question.upload ? ['|'] : ['T', 'S', 'U'];
    case 'date':
      return ['D'];
    case 'display':
      return ['X'];
    case 'grid':
      return ofGrid(question, languages);
  }
}

/**
 * LimeSurvey's type for a question: the one that it had, when that can still say it; else the first
 * that can, where answers that LimeSurvey words itself need none of ours.
 */
export function typeFor(question: Question, languages: Languages, former = ''): string {
  const types = typesFor(question, languages);
  return types.includes(former) ? former : (types[0] ?? 'T');
}
