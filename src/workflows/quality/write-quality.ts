import {
  type Language,
  type LayoutSettings,
  qualityCsv,
  qualityHtml,
  toTableJson,
} from '../../core/presentation/index.js';
import type { Problem } from '../../core/problems/index.js';
import type { Provenance, Quality } from '../../core/responses/index.js';

/** The formats in which the quality of answers can be written. */
export const QUALITY_FORMATS = ['html', 'csv', 'json'] as const;

/** A format in which the quality of answers can be written. */
export type QualityFormat = (typeof QUALITY_FORMATS)[number];

/** A file to be written: its name and its text. */
export interface QualityFile {
  readonly name: string;
  readonly content: string;
}

/** What reading met that the rules do not tell themselves, with the respondents. */
export function untold(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ rule }) => rule !== 'repeated-ids');
}

/**
 * The findings as JSON: all of `Quality`, and in `reading` the problems met when the files were
 * read. Rows of respondents count from 0.
 */
export function qualityJson(
  quality: Quality,
  problems: readonly Problem[],
  settings: Pick<LayoutSettings, 'labels'> = {},
): string {
  return `${toTableJson({ ...quality, reading: problems }, settings.labels)}\n`;
}

function sourceOf({ note, files }: Provenance, language: Language): string {
  return [note?.[language], files.join(', ')].filter((part) => part).join(' — ');
}

/** The settings of a layout with the source of the answers. */
export function withSource({ provenance }: Quality, settings: LayoutSettings): LayoutSettings {
  const source = sourceOf(provenance, settings.language);
  return source === '' ? settings : { ...settings, source };
}

/**
 * The quality of answers as a file: `quality.html`, `quality.csv` (a line for each finding and
 * respondent) or `quality.json`.
 */
export function writeQuality(
  quality: Quality,
  problems: readonly Problem[],
  format: QualityFormat,
  settings: LayoutSettings,
): QualityFile {
  switch (format) {
    case 'html': {
      const content = qualityHtml(quality, withSource(quality, settings), untold(problems));
      return { name: 'quality.html', content };
    }
    case 'csv':
      return { name: 'quality.csv', content: qualityCsv(quality, settings.language) };
    case 'json':
      return { name: 'quality.json', content: qualityJson(quality, problems, settings) };
  }
}
