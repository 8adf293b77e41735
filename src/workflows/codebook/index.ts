export {
  CODEBOOK_FORMATS,
  type CodebookFile,
  type CodebookFormat,
  writeCodebook,
} from './write-codebook.js';
