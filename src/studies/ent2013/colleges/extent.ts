import type { Text } from '../../../core/instrument/index.js';
import { identities } from './identities.js';
import { PRINTED_COLLEGES } from './printed-colleges.js';

/** How much of the département the printed list holds. Numbers of collèges, but for `printed`. */
export interface ListExtent {
  /** Entries printed before *Autre*. */
  readonly printed: number;
  /** Collèges behind them, twins merged and not. */
  readonly identities: { readonly merged: number; readonly unmerged: number };
  /** Public collèges of the département in 2013 (report, 3.2.1). */
  readonly publicColleges: number;
  /** Collèges from which answers came (report, 3.2.1). */
  readonly answered: number;
  /** Collèges that answered and can only stand under *Autre*: at least so many. */
  readonly underOther: { readonly merged: number; readonly unmerged: number };
  readonly limit: Text;
}

const PUBLIC_COLLEGES = 120;
const ANSWERED = 112;

/**
 * What the list of question 3 covers: 67 entries, 64 collèges or 67 without the merge of twins,
 * where the report counts 112 that answered. The lower bound of `underOther` supposes that every
 * printed collège answered, and that the report counted identities as we do.
 */
export function listExtent(): ListExtent {
  const merged = identities({ mergeTwins: true }).length;
  const unmerged = identities({ mergeTwins: false }).length;
  return {
    printed: PRINTED_COLLEGES.length,
    identities: { merged, unmerged },
    publicColleges: PUBLIC_COLLEGES,
    answered: ANSWERED,
    underOther: { merged: ANSWERED - merged, unmerged: ANSWERED - unmerged },
    limit: {
      fr: `Le rapport compte ${ANSWERED} collèges répondants sur ${PUBLIC_COLLEGES} ; la liste en imprime ${merged} (${unmerged} sans fusion des doublons). Au moins ${ANSWERED - unmerged} collèges ne peuvent donc figurer que sous « Autre », qui doit porter un texte ; sans ces textes, ils restent inconnus et chacun forme sa propre grappe. Le rapport ne dit pas comment la liste a été faite.`,
      en: `The report counts ${ANSWERED} collèges that answered out of ${PUBLIC_COLLEGES}; the list prints ${merged} (${unmerged} without the merge of twins). At least ${ANSWERED - unmerged} collèges can therefore only stand under “Autre”, which must carry a text; without those texts they stay unknown, each its own cluster. The report does not say how the list was made.`,
    },
  };
}
