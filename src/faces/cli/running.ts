import type { Instrument } from '../../core/instrument/index.js';

/** What a command tells the run that started it. */
export interface Running {
  /** The input holds errors: the exit code is to be 1. */
  readonly fail: () => void;
  /** The questionnaire is read: from here on, messages are in its language unless one was asked for. */
  readonly know: (instrument: Instrument) => void;
}
