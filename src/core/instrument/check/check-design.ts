import type { Problem } from '../../problems/index.js';
import type { Instrument } from '../instrument.js';
import { checkChoices } from './check-choices.js';
import { checkLabels } from './check-labels.js';
import { checkLimeSurveyCodes } from './check-limesurvey-codes.js';

/**
 * What is doubtful in a questionnaire that can be used all the same, as warnings and notes: labels
 * that repeat or lack, lists that offer no choice, groups without questions, codes that LimeSurvey
 * would refuse.
 */
export function checkDesign(instrument: Instrument): readonly Problem[] {
  return [
    ...checkChoices(instrument),
    ...checkLabels(instrument),
    ...checkLimeSurveyCodes(instrument),
  ];
}
