export { accessDevice, accessPlace, accessRoom } from './access.js';
export { ageCheck } from './age.js';
export {
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
export { HARMONISED } from './harmonised.js';
export { improve } from './improve.js';
export { informed, trained, wantsTraining } from './information.js';
export { nonUse } from './non-use.js';
export { partners } from './partners.js';
export { entDeclared, seniority } from './profile.js';
export { ictAtHome, ictAtSchool, servicesUsed } from './scores.js';
export { serviceFamilies, services } from './services.js';
export { filesWeekly, groupsWeekly, lessonLogWeekly, messagingWeekly } from './teacher-use.js';
export { lessonLogWithOther, toolsWhere } from './tools.js';
export { use, useWeekly } from './use.js';
