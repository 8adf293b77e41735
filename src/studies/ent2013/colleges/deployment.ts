import type { Text } from '../../../core/instrument/index.js';

/** A row of the history of deployment (Figure 3). Numbers of collèges. */
export interface DeploymentWave {
  readonly id: string;
  /** The row as printed. */
  readonly printed: string;
  readonly labels: Text;
  readonly planned: number;
  /** Null where the figure gives a movement instead of a number. */
  readonly equipped: number | null;
  /** The cell of equipped collèges, verbatim. */
  readonly wording: string;
  readonly note?: Text;
}

/**
 * The waves of deployment of ENT in the département, as Figure 3 gives them. The figure names no
 * collège; Annexe 3 gives the wave of the visited ones (`VISITED_WAVE`, same codes).
 */
export const DEPLOYMENT_WAVES: readonly DeploymentWave[] = [
  {
    id: 'celi1',
    printed: 'Céli@ vague 1 (2010-2011)',
    labels: { fr: 'Céli@, vague 1 (2010-2011)', en: 'Céli@, wave 1 (2010-2011)' },
    planned: 36,
    equipped: 36,
    wording: '10 volontaires + 26 = 36',
  },
  {
    id: 'celi2',
    printed: 'Céli@ vague 2 (rentrée 2012)',
    labels: { fr: 'Céli@, vague 2 (rentrée 2012)', en: 'Céli@, wave 2 (autumn 2012)' },
    planned: 41,
    equipped: 0,
    wording: '0',
  },
  {
    id: 'celi3',
    printed: 'Céli@ vague 3 (rentrée 2013)',
    labels: { fr: 'Céli@, vague 3 (rentrée 2013)', en: 'Céli@, wave 3 (autumn 2013)' },
    planned: 43,
    equipped: null,
    wording: '-4 + 4',
    note: {
      fr: "4 collèges sortent du dispositif et 4 nouveaux y entrent ; aucun n'est nommé comme tel, et le total reste 36.",
      en: '4 collèges leave and 4 others join; none is named as such, and the total stays 36.',
    },
  },
  {
    id: 'envo1',
    printed: 'Cartable en Ligne vague 1 (2007-2010)',
    labels: {
      fr: 'Cartable en Ligne, vague 1 (2007-2010)',
      en: 'Cartable en Ligne, wave 1 (2007-2010)',
    },
    planned: 20,
    equipped: 20,
    wording: '20 collèges ambition-réussite',
  },
  {
    id: 'envo2',
    printed: 'Cartable en Ligne vague 2 (rentrée 2012)',
    labels: {
      fr: 'Cartable en Ligne, vague 2 (rentrée 2012)',
      en: 'Cartable en Ligne, wave 2 (autumn 2012)',
    },
    planned: 41,
    equipped: 27,
    wording: '27 (en réalité 12)',
    note: {
      fr: 'Le bilan compte 27 collèges Envole en tout : on ne sait pas si les 20 de la vague 1 en font partie. Céli@ et Envole font 63 collèges « en principe », moins de 50 en réalité.',
      en: 'The summary counts 27 Envole collèges in all: whether the 20 of wave 1 are among them is not known. Céli@ and Envole make 63 collèges “in principle”, less than 50 in fact.',
    },
  },
  {
    id: 'proj',
    printed: 'Appel à projet numérique (rentrée 2013)',
    labels: {
      fr: 'Appel à projet numérique (rentrée 2013)',
      en: 'Call for digital projects (autumn 2013)',
    },
    planned: 40,
    equipped: 11,
    wording: '11',
  },
];
