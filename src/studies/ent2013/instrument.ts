import { instrument } from '../../core/instrument/index.js';
import { ODDITIES } from './oddities/index.js';
import { GROUPS } from './questionnaire/index.js';
import { READINGS } from './readings.js';

/**
 * The questionnaire on the use of digital workspaces (ENT) in the collèges of Seine-Saint-Denis,
 * 2013–14: the 102 questions of Annexe 1 of the report, its wording kept, its filters inferred.
 *
 * `readAs(ent, ['stayed'])` gives it the filters of another reading.
 */
export const ent = instrument({
  id: 'ent2013',
  title: {
    fr: 'Enquête sur les usages des ENT (Collèges de Seine-Saint-Denis)',
    en: 'Survey on the uses of digital workspaces (ENT) in the collèges (lower secondary schools) of Seine-Saint-Denis',
  },
  welcome: {
    fr: "L'Université de Cergy-Pontoise conduit une étude sur l'usage des ENT en collège, en partenariat avec l'académie de Créteil et le département de Seine-Saint-Denis. L'objectif du questionnaire ci-après est de recenser vos usages et votre opinion sur l'ENT de votre établissement. Nous vous remercions de bien vouloir porter attention à ce questionnaire et de le remplir jusqu'à la fin. Vos réponses sont anonymes. Les données recueillies ne seront exploitées que dans un cadre de recherche.",
    en: "The University of Cergy-Pontoise is conducting a study of the use of digital workspaces (ENT) in collèges, in partnership with the académie of Créteil and the département of Seine-Saint-Denis. The aim of the following questionnaire is to record your uses of your school's ENT and your opinion of it. Thank you for giving it your attention and for filling it in to the end. Your answers are anonymous. The data collected will be used for research only.",
  },
  languages: ['fr', 'en'],
  paging: 'question',
  readings: READINGS,
  groups: GROUPS,
  oddities: ODDITIES,
});
