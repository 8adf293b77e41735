import type {
  GridCell,
  GridColumn,
  GridQuestion,
  Option,
  Question,
} from '../../instrument/index.js';
import type { ListMatch } from './alignment.js';
import { type Folded, foldAll, isSameLabel, likeness, written } from './labels.js';
import { asMany, onlyOne, type Pairing, type Pass, paired, unpaired } from './pairing.js';

interface Listed {
  readonly code: string;
  readonly written: Folded;
  readonly folded: Folded;
}

const isAlike = (one: Listed, other: Listed) => isSameLabel(one.written, other.written);

const isSame = (one: Listed, other: Listed) => isSameLabel(one.folded, other.folded);

const mayBeSame = (one: Listed, other: Listed) =>
  likeness(one.folded, other.folded, 'answer') !== 'different';

/**
 * The label decides: as it is written, twins in the order of the lists if both have as many; then
 * without case, accents and punctuation, if that leaves no doubt; then the code, if the label is
 * similar.
 */
const PASSES: readonly Pass<Listed>[] = [
  {
    by: 'code-and-label',
    fits: (one, other) => one.code === 'other' && other.code === 'other',
  },
  { by: 'code-and-label', fits: (one, other) => one.code === other.code && isAlike(one, other) },
  { by: 'label', fits: isAlike, choose: asMany(isAlike) },
  { by: 'code-and-label', fits: (one, other) => one.code === other.code && isSame(one, other) },
  { by: 'label', fits: isSame, choose: onlyOne(isSame) },
  { by: 'code', fits: (one, other) => one.code === other.code && mayBeSame(one, other) },
];

function listed(options: readonly Option[]): readonly Listed[] {
  return options.map(({ code, labels }) => ({
    code,
    written: written(labels),
    folded: foldAll(labels),
  }));
}

function matchOptions(
  of: ListMatch['of'],
  collected: readonly Option[],
  study: readonly Option[],
): ListMatch {
  const open: Pairing<Listed> = unpaired(listed(collected), listed(study));
  const done = PASSES.reduce(paired, open);
  const matches = done.pairs.map((pair) => ({
    collected: pair.collected.code,
    study: pair.study.code,
    by: pair.by,
  }));
  return {
    of,
    matches,
    onlyCollected: done.collected.map(({ code }) => code),
    onlyStudy: done.study.map(({ code }) => code),
  };
}

function withOther(options: readonly Option[], other: Option['labels'] | undefined) {
  return other === undefined ? options : [...options, { code: 'other', labels: other }];
}

/** The answers that a question offers, *other* last; none where they are free. */
function answersOf(question: Question): readonly Option[] {
  switch (question.kind) {
    case 'single':
      return withOther(question.options, question.other);
    case 'multiple':
      return withOther(question.items, question.other);
    case 'ranking':
      return question.items;
    default:
      return [];
  }
}

function answersIn(cell: GridCell): readonly Option[] {
  if (cell.kind === 'single') return cell.options;
  return cell.kind === 'multiple' ? cell.items : [];
}

function commentOf(question: Question): readonly Option[] {
  const has = (question.kind === 'single' || question.kind === 'multiple') && question.comment;
  return has ? [{ code: 'comment', labels: {} }] : [];
}

function hasOwnCells({ columns = [] }: GridQuestion): boolean {
  return columns.some(({ cell }) => cell !== undefined);
}

/** The answers of a grid: once, or column by column where columns have answers of their own. */
function cellLists(
  collected: GridQuestion,
  study: GridQuestion,
  columns: ListMatch,
): readonly ListMatch[] {
  if (!hasOwnCells(collected) && !hasOwnCells(study)) {
    return [matchOptions('answers', answersIn(collected.cell), answersIn(study.cell))];
  }
  const cellOf = (grid: GridQuestion, code: string) =>
    grid.columns?.find((column: GridColumn) => column.code === code)?.cell ?? grid.cell;
  return columns.matches.map((column) => ({
    ...matchOptions(
      'answers',
      answersIn(cellOf(collected, column.collected)),
      answersIn(cellOf(study, column.study)),
    ),
    column: column.study,
  }));
}

function gridLists(collected: GridQuestion, study: GridQuestion): readonly ListMatch[] {
  const columns = matchOptions('columns', collected.columns ?? [], study.columns ?? []);
  return [
    matchOptions('rows', collected.items, study.items),
    columns,
    ...cellLists(collected, study, columns),
  ];
}

/** What the lists of two questions of the same kind have in common; empty lists are left out. */
export function matchLists(collected: Question, study: Question): readonly ListMatch[] {
  const lists =
    collected.kind === 'grid' && study.kind === 'grid'
      ? gridLists(collected, study)
      : [
          matchOptions('answers', answersOf(collected), answersOf(study)),
          matchOptions('comment', commentOf(collected), commentOf(study)),
        ];
  return lists.filter(
    ({ matches, onlyCollected, onlyStudy }) =>
      matches.length + onlyCollected.length + onlyStudy.length > 0,
  );
}
