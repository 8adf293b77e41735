import { group } from '../../../../../core/instrument/index.js';
import { Q4 } from '../../common.js';
import { askedOfRole } from '../../filters.js';
import { Q13, Q14, Q15, Q16, Q17 } from './access.js';
import { Q28, Q29, Q30 } from './files.js';
import { Q37, Q38, Q39 } from './groups.js';
import { Q21, Q22, Q23, Q24, Q25, Q26, Q27 } from './lesson-log.js';
import { Q18, Q19, Q20 } from './messaging.js';
import { Q31, Q32, Q33, Q34, Q35, Q36 } from './resources.js';
import { Q40, Q41, Q42, Q43, Q44, Q45 } from './services.js';

/** Q13 to Q45: what teachers do with the ENT. */
export const teacherEnt = group(
  'teacherEnt',
  { fr: 'Enseignant usages ENT', en: 'Teachers: uses of the ENT' },
  [
    Q13,
    Q14,
    Q15,
    Q16,
    Q17,
    Q18,
    Q19,
    Q20,
    Q21,
    Q22,
    Q23,
    Q24,
    Q25,
    Q26,
    Q27,
    Q28,
    Q29,
    Q30,
    Q31,
    Q32,
    Q33,
    Q34,
    Q35,
    Q36,
    Q37,
    Q38,
    Q39,
    Q40,
    Q41,
    Q42,
    Q43,
    Q44,
    Q45,
  ],
  askedOfRole(Q4, 'ens'),
);
