export {
  QUALITY_FORMATS,
  type QualityFile,
  type QualityFormat,
  qualityJson,
  withSource,
  writeQuality,
} from './write-quality.js';
