import type { Instrument, Option, Text } from '../instrument/index.js';
import { escapeHtml } from './evaluate/read.js';
import type { NamedField } from './expression-names.js';
import { formatDate } from './functions/date-format.js';
import { parseMoment } from './functions/parse-moment.js';

type Show = (stored: string) => string;

const asStored: Show = (stored) => stored;
const SHORT_LABELS = /^[GYCE]$/;

/** Letters of LimeSurvey's date formats, as PHP's `date` writes them. */
const DATE_PIECES: ReadonlyMap<string, string> = new Map([
  ['dd', 'd'],
  ['d', 'j'],
  ['mm', 'm'],
  ['m', 'n'],
  ['yyyy', 'Y'],
  ['yy', 'y'],
  ['HH', 'H'],
  ['H', 'G'],
  ['MM', 'i'],
  ['M', 'i'],
]);

function showDate(format: string): Show {
  const written = format.replace(/d+|m+|y+|H+|M+/g, (piece) => DATE_PIECES.get(piece) ?? piece);
  return (stored) => {
    const seconds = parseMoment(stored);
    return seconds === false || seconds === 0 ? '' : formatDate(written, new Date(seconds * 1000));
  };
}

function labelsOf(options: readonly Option<string, Text>[], language: string) {
  return new Map(options.map(({ code, labels }) => [code, labels[language] ?? '']));
}

/**
 * What `.shown` makes of a stored answer: the label in the survey's base language, the name of a
 * ticked box, the date in the format of the question (`yyyy-mm-dd` where none is set). What has no
 * label is shown as stored, but for boxes and for LimeSurvey's own short lists, where it is blank.
 */
export function shownOf({ variable, part }: NamedField, instrument: Instrument): Show {
  const { measure, question, beside } = variable;
  const origin = instrument.origin?.questions.get(question.code);
  const language = instrument.languages[0] ?? '';
  if (beside === 'other' && question.kind === 'multiple') return () => '';
  switch (measure.kind) {
    case 'single': {
      const labels = labelsOf(measure.options, language);
      const isShort = SHORT_LABELS.test(origin?.type ?? '');
      return (stored) => labels.get(stored) ?? (isShort ? '' : stored);
    }
    case 'multiple': {
      if (part.kind !== 'item' || question.kind !== 'multiple') return asStored;
      const label = labelsOf(measure.items, language).get(part.item) ?? '';
      return (stored) => (stored === 'Y' ? label : '');
    }
    case 'ranking': {
      const labels = labelsOf(measure.items, language);
      return (stored) => labels.get(stored) ?? stored;
    }
    case 'date':
      return showDate(origin?.attributes.get('date_format') ?? 'yyyy-mm-dd');
    case 'text':
      return escapeHtml;
    default:
      return asStored;
  }
}

const HAS_ASSESSMENT = /^[!LO1FHR]$/;

/**
 * What `.value` makes of a stored answer where LimeSurvey knows assessment values: `0` for an
 * option, blank for anything else. Structures are read without the values, as if assessments were
 * off. `undefined` where the stored answer itself is read.
 */
export function assessmentOf({ variable }: NamedField, instrument: Instrument): Show | undefined {
  const { measure, question, beside } = variable;
  const type = instrument.origin?.questions.get(question.code)?.type ?? '';
  if (beside !== undefined || !HAS_ASSESSMENT.test(type)) return undefined;
  const options = measure.kind === 'single' ? measure.options : [];
  const items = measure.kind === 'ranking' ? measure.items : [];
  const codes = new Set([...options, ...items].map(({ code }) => code));
  return (stored) => (codes.has(stored) ? '0' : '');
}
