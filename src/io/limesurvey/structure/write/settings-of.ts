import type {
  GridQuestion,
  Multiple,
  NumericLimits,
  Question,
  Ranking,
  Text,
} from '../../../../core/instrument/index.js';
import { wordIn } from '../../vocabulary.js';

/** What the model says of an attribute: a value, one in each language, or that it is not set. */
export type Setting = string | Text | undefined;
export type Settings = Readonly<Record<string, Setting>>;

type Languages = readonly string[];

function numberOf(value: number | undefined): Setting {
  return value === undefined ? undefined : String(value);
}

function limits({ min, max, integer, unit }: NumericLimits, slider: boolean): Settings {
  const [least, most] = slider
    ? ['slider_min', 'slider_max']
    : ['min_num_value_n', 'max_num_value_n'];
  return {
    [least]: numberOf(min),
    [most]: numberOf(max),
    num_value_int_only: integer ? '1' : undefined,
    suffix: unit,
  };
}

/** The label of *other* in the languages where it is not LimeSurvey's own. */
function otherLabel(other: Text = {}, languages: Languages): Settings {
  const usual = wordIn(languages, 'other');
  const own = Object.entries(other).filter(([language, label]) => usual[language] !== label);
  return { other_replace_text: own.length === 0 ? undefined : Object.fromEntries(own) };
}

function ofBoxes({ exclusive, max, other }: Multiple, languages: Languages): Settings {
  return {
    exclude_all_others: exclusive?.join(';'),
    max_answers: numberOf(max),
    ...otherLabel(other, languages),
  };
}

/** Fewer ranks than things: so many columns are stored, and so many ranks can be given. */
function ofRanks({ max, items }: Ranking): Settings {
  const fewer = max < items.length ? String(max) : undefined;
  return { max_answers: fewer, max_subquestions: fewer };
}

function ofTable({ cell, columns = [] }: GridQuestion, type: string): Settings {
  if (type === '1') {
    return { dualscale_headerA: columns[0]?.labels, dualscale_headerB: columns[1]?.labels };
  }
  if (type !== ':') return {};
  if (cell.kind === 'multiple') return { multiflexible_checkbox: '1' };
  const { min, max } = cell.kind === 'numeric' ? cell : {};
  return {
    multiflexible_checkbox: undefined,
    multiflexible_min: numberOf(min),
    multiflexible_max: numberOf(max),
    input_boxes: '1',
  };
}

/**
 * The attributes by which LimeSurvey knows what the model says of a question beside its type and
 * its parts. `slider` says that numbers are given with a slider, which has limits of its own.
 */
export function settingsOf(
  question: Question,
  type: string,
  languages: Languages,
  slider: boolean,
): Settings {
  switch (question.kind) {
    case 'single':
      return otherLabel(question.other, languages);
    case 'multiple':
      return ofBoxes(question, languages);
    case 'ranking':
      return ofRanks(question);
    case 'numeric':
      return question.computed ? { numbers_only: '1' } : limits(question, slider);
    case 'text':
      return question.computed ? { numbers_only: undefined } : {};
    case 'grid':
      return type === 'K' && question.cell.kind === 'numeric'
        ? limits(question.cell, slider)
        : ofTable(question, type);
    default:
      return {};
  }
}
