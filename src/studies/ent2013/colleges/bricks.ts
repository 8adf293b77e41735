import type { Text } from '../../../core/instrument/index.js';
import type { CollegeId } from './identities.js';

/** A column of the table of ENT "bricks" of Annexe 3. */
export type Brick =
  | 'lessonLog'
  | 'messaging'
  | 'marks'
  | 'absences'
  | 'timetable'
  | 'skills'
  | 'workspace';

/** The heading of a column, as printed: the table has two pages, whose headings differ. */
export interface BrickColumn {
  readonly brick: Brick;
  readonly labels: Text;
  readonly printed: readonly string[];
}

/** The columns of the bricks, in the order of the table. */
export const BRICK_COLUMNS: readonly BrickColumn[] = [
  {
    brick: 'lessonLog',
    labels: { fr: 'Cahier de textes', en: 'Lesson and homework book' },
    printed: ['Cahier de textes'],
  },
  {
    brick: 'messaging',
    labels: { fr: 'Messagerie', en: 'Messaging' },
    printed: ['Messagerie'],
  },
  { brick: 'marks', labels: { fr: 'Notes', en: 'Marks' }, printed: ['Notes'] },
  { brick: 'absences', labels: { fr: 'Absences', en: 'Absences' }, printed: ['Absences'] },
  { brick: 'timetable', labels: { fr: 'Emploi du temps', en: 'Timetable' }, printed: ['EDT'] },
  {
    brick: 'skills',
    labels: {
      fr: 'Livret personnel de compétences, B2i',
      en: 'Personal record of skills, computing certificate (B2i)',
    },
    printed: ['LPC B2I', 'LPC B2i'],
  },
  {
    brick: 'workspace',
    labels: { fr: 'Espace de travail et blogs', en: 'Workspace and blogs' },
    printed: ['Espace de travail et blogs', 'Espace de travail / blogs'],
  },
];

/**
 * The ENT of a visited collège: Céli@ (`celia`), Céli@ left for Pronote (`celpr`), Envole
 * (`envol`), Envole left for Pronote (`envpr`).
 */
export type VisitedEnt = 'celia' | 'celpr' | 'envol' | 'envpr';

/** Céli@ wave 1, Envole (Cartable en Ligne) wave 1 or 2. */
export type VisitedWave = 'celi1' | 'envo1' | 'envo2';

/** A row of Annexe 3. Cells are verbatim but for line breaks and doubled spaces. */
export interface VisitedCollege {
  readonly college: CollegeId;
  /** The collège as the table spells it. */
  readonly printed: string;
  readonly ent: { readonly value: VisitedEnt; readonly printed: string };
  readonly deployment: { readonly value: VisitedWave; readonly printed: string };
  readonly bricks: Readonly<Record<Brick, string>>;
  readonly note?: Text;
}

/**
 * Whether a cell says that the information is missing. The table prints "?" and explains that it
 * is not "none": the services are many, and which are inside the ENT is hard to say.
 */
export function isUnknown(cell: string): boolean {
  return cell === '?';
}
