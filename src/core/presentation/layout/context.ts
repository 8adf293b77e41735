import { type Text, textIn } from '../../instrument/index.js';
import type { Bases, TableHead } from '../../tables/index.js';
import type { Note } from '../grid.js';
import { type Language, type Locale, localeOf } from '../locale/locale.js';
import type { Words } from '../locale/words.js';
import { formatPlain } from '../numbers.js';

/** In which languages a table is laid out. */
export interface LayoutSettings {
  /** The language of the words of the table. */
  readonly language: Language;
  /** The language of the questionnaire's own texts; that of the words unless told otherwise. */
  readonly labels?: string;
  /** What the answers come from, for the source line. */
  readonly source?: string;
}

/** What every layout function works with. */
export interface Context {
  readonly locale: Locale;
  readonly words: Words;
  readonly source: string | undefined;
  label(text: Text): string;
}

export function contextOf({ language, labels = language, source }: LayoutSettings): Context {
  const locale = localeOf(language);
  return { locale, words: locale.words, source, label: (text) => textIn(text, labels) };
}

/** The bases as counts that add up: what is part of another is taken out of it. */
export function disjoint(bases: Bases): Bases {
  return {
    ...bases,
    notReached: bases.notReached - bases.unsettled,
    invalid: bases.invalid - bases.leftOut,
    notAsked: bases.notAsked - bases.partlyOffered,
  };
}

/**
 * The bases on one line: those of the ladder, then what is outside it when there is some. Those who
 * left are told apart from those who left before the filter, so that the figures add up.
 */
export function basesLine(bases: Bases, { words, locale }: Context): string {
  const always = ['interviewed', 'asked', 'reached', 'answered', 'noAnswer'] as const;
  const sometimes = [
    'invalid',
    'leftOut',
    'notReached',
    'notAsked',
    'partlyOffered',
    'unsettled',
    'unasked',
    'filterBlank',
  ] as const;
  const counts = disjoint(bases);
  return [...always, ...sometimes.filter((key) => counts[key] > 0)]
    .map((key) => `${words.bases[key]} ${formatPlain(counts[key], 1, locale)}`)
    .join(' · ');
}

/** The foot that every table has: its own notes, then scope and source. */
export function footOf(
  table: TableHead,
  notes: readonly string[],
  { words, locale, source, label }: Context,
): readonly Note[] {
  const { readings = [] } = table;
  const filters = readings.length === 0 ? [] : [words.noteReadings(readings.map(label))];
  const weights =
    table.weights === null
      ? []
      : [words.weighted(formatPlain(table.weights.unweighted, 0, locale))];
  return [
    ...[...notes, ...filters, ...weights].map((text) => ({ kind: 'note' as const, text })),
    { kind: 'scope' as const, text: words.scope(table) },
    ...(source === undefined ? [] : [{ kind: 'source' as const, text: source }]),
  ];
}

/** What is to be said of the columns that the file came without. */
export function missingNote(
  { missingColumns }: { readonly missingColumns: readonly string[] },
  { words }: Context,
): readonly string[] {
  return missingColumns.length === 0 ? [] : [words.noteMissing(missingColumns.join(', '))];
}

/** Where those are counted who left a question blank that the filter reads, when there are some. */
export function filterBlankNote(
  { filterBlank }: Bases,
  { words, locale }: Context,
): readonly string[] {
  return filterBlank > 0 ? [words.noteFilterBlank(formatPlain(filterBlank, 1, locale))] : [];
}

/** The warning that the data are not those of a survey, when they are not. */
export function bannerOf(
  { provenance }: TableHead,
  { words }: Context,
): { readonly banner?: string } {
  return provenance === 'real' ? {} : { banner: words.banner[provenance] };
}
