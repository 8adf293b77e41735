const RESERVED: ReadonlySet<string> = new Set([
  'ADMINEMAIL',
  'ADMINNAME',
  'AID',
  'GID',
  'GROUPNAME',
  'LANG',
  'NUMBEROFGROUPS',
  'NUMBEROFQUESTIONS',
  'PERC',
  'PRINT_ANSWERS',
  'QID',
  'SAVEDID',
  'SID',
  'SITENAME',
  'SURVEYDESCRIPTION',
  'SURVEYNAME',
  'TOKEN',
]);

/**
 * Whether LimeSurvey itself gives this name a value: the survey, the page, the invited person.
 * Here they read as blank, since answers are analysed without them.
 */
export function isReserved(name: string): boolean {
  return RESERVED.has(name) || name.startsWith('TOKEN:');
}
