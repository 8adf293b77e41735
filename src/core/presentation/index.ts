export { instrumentCode } from './code/instrument-code.js';
export type {
  AlternativeEntry,
  ChosenEntry,
  Codebook,
  CodebookSettings,
  GroupEntry,
  InferenceEntry,
  InferredEntry,
  OddityEntry,
  OptionEntry,
  OptionList,
  QuestionEntry,
  ReadingEntry,
} from './codebook/codebook.js';
export type {
  AnswerEntry,
  DerivedEntry,
  Given,
  LeftOutEntry,
  MemberEntry,
  SourceAnswer,
} from './codebook/derived/derived.js';
export type { Label } from './codebook/label.js';
export { codebook } from './codebook/make-codebook.js';
export { codebookHtml } from './codebook/page/to-html.js';
export { type PictureSettings, routingPicture } from './codebook/picture/picture.js';
export type {
  Block,
  Branch as RoutingBranch,
  BranchGroup,
  Scope,
  Stage,
  Stop,
} from './codebook/routing/routing.js';
export { codebookContents } from './codebook/write/contents.js';
export { questionsText } from './codebook/write/questions.js';
export { codebookText } from './codebook/write/text.js';
export { type Asked, sayCondition } from './condition/asked.js';
export { type Cell, type Grid, type Heading, leafColumns, type Note, type Row } from './grid.js';
export { type LayoutSettings, layout } from './layout/index.js';
export { type Language, type Locale, localeOf } from './locale/locale.js';
export { numbered } from './locale/numbered.js';
export { type PageParts, pageHtml } from './markup/document.js';
export { escapeHtml, type Html, html } from './markup/html.js';
export { PAGE_STYLE } from './markup/page-style.js';
export { TABLE_STYLE } from './markup/table-style.js';
export { formatNumber, formatPercent, formatPlain } from './numbers.js';
export { qualityHtml } from './quality/page/to-html.js';
export { qualityCsv } from './quality/write/csv.js';
export { qualityText } from './quality/write/text.js';
export { csvText, toCsv } from './write/csv.js';
export { toHtml } from './write/html.js';
export { toTableJson } from './write/json.js';
export { escapeMarkdown, toMarkdown } from './write/markdown.js';
export { toText } from './write/text.js';
export { wrap } from './write/wrap.js';
