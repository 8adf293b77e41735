import { accessDevice, accessPlace, accessRoom } from './access.js';
import { ageCheck } from './age.js';
import {
  hasDesktops,
  hasEquippedRooms,
  hasLaptops,
  hasOpenRooms,
  hasProjectors,
  hasSubjectRooms,
  hasTablets,
  hasTrolleys,
  hasWhiteboards,
} from './equipment.js';
import { improve } from './improve.js';
import { informed, trained, wantsTraining } from './information.js';
import { nonUse } from './non-use.js';
import { partners } from './partners.js';
import { entDeclared, seniority } from './profile.js';
import { ictAtHome, ictAtSchool, servicesUsed } from './scores.js';
import { serviceFamilies, services } from './services.js';
import { filesWeekly, groupsWeekly, lessonLogWeekly, messagingWeekly } from './teacher-use.js';
import { lessonLogWithOther, toolsWhere } from './tools.js';
import { use, useWeekly } from './use.js';

/**
 * All harmonised variables: those of several roles first, from the use of the ENT to who is asked,
 * then those of teachers and of administrative staff alone. One that is made of another comes after it.
 *
 * @example
 * withDerived(ent, ...HARMONISED);
 */
export const HARMONISED = [
  ageCheck,
  use,
  useWeekly,
  nonUse,
  accessPlace,
  accessRoom,
  accessDevice,
  partners,
  services,
  serviceFamilies,
  servicesUsed,
  improve,
  informed,
  entDeclared,
  seniority,
  messagingWeekly,
  lessonLogWeekly,
  lessonLogWithOther,
  filesWeekly,
  groupsWeekly,
  toolsWhere,
  trained,
  wantsTraining,
  ictAtHome,
  ictAtSchool,
  hasDesktops,
  hasLaptops,
  hasTablets,
  hasSubjectRooms,
  hasOpenRooms,
  hasTrolleys,
  hasEquippedRooms,
  hasWhiteboards,
  hasProjectors,
] as const;
