import { type Codebook, codebookHtml, codebookText } from '../../core/presentation/index.js';

/** The formats in which a codebook can be written. */
export const CODEBOOK_FORMATS = ['text', 'html'] as const;

/** A format in which a codebook can be written. */
export type CodebookFormat = (typeof CODEBOOK_FORMATS)[number];

/** A file to be written: its name and its text. */
export interface CodebookFile {
  readonly name: string;
  readonly content: string;
}

/** A codebook as a file: `codebook.txt` or `codebook.html`. */
export function writeCodebook(codebook: Codebook, format: CodebookFormat): CodebookFile {
  return format === 'html'
    ? { name: 'codebook.html', content: codebookHtml(codebook) }
    : { name: 'codebook.txt', content: `${codebookText(codebook)}\n` };
}
