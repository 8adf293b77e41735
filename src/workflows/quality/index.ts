export {
  QUALITY_FORMATS,
  type QualityFile,
  type QualityFormat,
  qualityJson,
  untold,
  withSource,
  writeQuality,
} from './write-quality.js';
