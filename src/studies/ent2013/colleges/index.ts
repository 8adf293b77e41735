export { CARTABLE_ACTIVITY_2013 } from './activity-cartable.js';
export { CELIA_ACTIVITY_2012, CELIA_ACTIVITY_2013, type CeliaActivity } from './activity-celia.js';
export type { Brick, BrickColumn, VisitedCollege, VisitedEnt, VisitedWave } from './bricks.js';
export { BRICK_COLUMNS, isUnknown } from './bricks.js';
export { type CommuneSpellings, communeSpellings } from './commune-spellings.js';
export { DEPLOYMENT_WAVES, type DeploymentWave } from './deployment.js';
export { type ListExtent, listExtent } from './extent.js';
export type {
  CollegeGroup,
  Grouping,
  GroupMember,
  GroupSize,
  ReportSource,
} from './grouping.js';
export { GROUPINGS, type Movement, movements } from './groupings.js';
export { type Homonyms, homonyms } from './homonyms.js';
export {
  type CollegeId,
  type CollegeIdentity,
  type IdentitySettings,
  identities,
  identityOf,
  type TwinId,
  type Twins,
} from './identities.js';
export { type Membership, membershipOf, unnamedIn } from './membership.js';
export { COLLEGE_ODDITIES } from './oddities.js';
export { PRINTED_COLLEGES, type PrintedCollegeCode } from './printed-colleges.js';
export type { SpellingClaim } from './spelling-claims.js';
export { ANSWERS_PER_COLLEGE, VISITED_PRIORITY, VISITED_USE } from './unnamed-groupings.js';
export { VISITED_COLLEGES } from './visited-colleges.js';
export { VISITED_ENT, VISITED_WAVE } from './visited-groupings.js';
