import type { VisitedCollege, VisitedEnt, VisitedWave } from './bricks.js';
import type { CollegeGroup, Grouping, GroupMember } from './grouping.js';
import { VISITED_COLLEGES } from './visited-colleges.js';

/** The visited collèges, each with the value and the words of one column of the table. */
function membersBy<Value extends string>(
  column: (row: VisitedCollege) => { readonly value: Value; readonly printed: string },
): readonly GroupMember<Value>[] {
  return VISITED_COLLEGES.map((row) => {
    const { value, printed: wording } = column(row);
    return { college: row.college, value, printed: row.printed, wording };
  });
}

const counted = (count: number): Pick<CollegeGroup, 'size'> => ({
  size: { count, basis: 'counted' },
});

/**
 * The kind of ENT of the 15 visited collèges, with those that had left theirs by 2013. It is the
 * ENT the collège had, not the one that a respondent declares.
 */
export const VISITED_ENT: Grouping<VisitedEnt> = {
  id: 'visited-ent',
  labels: { fr: "Type d'ENT des collèges visités", en: 'Kind of ENT of the visited collèges' },
  source: { annex: 3 },
  groups: [
    { value: 'celia', labels: { fr: 'Céli@', en: 'Céli@' }, ...counted(8) },
    {
      value: 'celpr',
      labels: { fr: 'Céli@, quitté pour Pronote', en: 'Céli@, left for Pronote' },
      ...counted(2),
    },
    { value: 'envol', labels: { fr: 'Envole', en: 'Envole' }, ...counted(4) },
    {
      value: 'envpr',
      labels: { fr: 'Envole, quitté pour Pronote', en: 'Envole, left for Pronote' },
      ...counted(1),
    },
  ],
  members: membersBy(({ ent }) => ent),
  note: {
    fr: "Envole et Cartable en Ligne sont pris pour le même ENT : c'est notre décision. « Envole → Pronote » et « Céli@ → Pronote » sont lus comme un départ ; le signe imprimé est perdu.",
    en: 'Envole and Cartable en Ligne are taken for the same ENT: this is our decision. “Envole → Pronote” and “Céli@ → Pronote” are read as a departure; the printed sign is lost.',
  },
};

/** The wave in which the ENT of the 15 visited collèges was deployed. */
export const VISITED_WAVE: Grouping<VisitedWave> = {
  id: 'visited-wave',
  labels: {
    fr: 'Vague de déploiement des collèges visités',
    en: 'Wave of deployment of the visited collèges',
  },
  source: { annex: 3 },
  groups: [
    { value: 'celi1', labels: { fr: 'Céli@, vague 1', en: 'Céli@, wave 1' }, ...counted(10) },
    { value: 'envo1', labels: { fr: 'Envole, vague 1', en: 'Envole, wave 1' }, ...counted(4) },
    { value: 'envo2', labels: { fr: 'Envole, vague 2', en: 'Envole, wave 2' }, ...counted(1) },
  ],
  members: membersBy(({ deployment }) => deployment),
  note: {
    fr: "L'annexe ne date pas la vague 1 d'Envole ; la figure 3 la place en 2007-2010. Elle date la vague 1 de Céli@ de 2010, la figure 3 de 2010-2011 ; elle date la vague 2 d'Envole de 2013, la figure 3 de la rentrée 2012.",
    en: 'The annex gives no date for wave 1 of Envole; Figure 3 puts it in 2007-2010. It dates wave 1 of Céli@ to 2010, Figure 3 to 2010-2011; it dates wave 2 of Envole to 2013, Figure 3 to the autumn of 2012.',
  },
};
