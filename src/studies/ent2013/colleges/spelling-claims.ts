import type { Confidence, Text } from '../../../core/instrument/index.js';
import type { PrintedCollegeCode } from './printed-colleges.js';

/**
 * Something about the name of a collège that the report does not say: general knowledge, for a
 * person who knows the register to confirm.
 */
export interface SpellingClaim {
  readonly confidence: Confidence;
  readonly note: Text;
}

const claim = (confidence: Confidence, fr: string, en: string): SpellingClaim => ({
  confidence,
  note: { fr, en },
});

const HYPHEN = claim(
  'high',
  "L'écrivain s'écrit Saint-Exupéry, avec un trait d'union.",
  'The writer is spelled Saint-Exupéry, with a hyphen.',
);

const SEMARD = claim(
  'medium',
  "Imprimé sans accent et gardé tel quel : le cheminot s'écrit Semard, souvent Sémard par usage.",
  'Printed without an accent and kept so: the railwayman is Semard, often spelled Sémard.',
);

/**
 * Where the name or the commune of an identity differs from the printed one by more than accents
 * on capitals, hyphens of communes and small particles, or may differ: what is claimed, and how
 * surely. Keyed by identity.
 */
export const SPELLING_CLAIMS: Readonly<Partial<Record<PrintedCollegeCode, SpellingClaim>>> = {
  clos: claim(
    'medium',
    "Trait d'union de « Saint-Vincent » rétabli selon l'usage ; le rapport n'en met jamais.",
    'The hyphen of “Saint-Vincent” follows usage; the report never prints it.',
  ),
  pleia: claim(
    'medium',
    '« De La Pleiade » paraît un reste de « collège de la Pléiade » : le nom serait La Pléiade.',
    '“De La Pleiade” looks like a remnant of “collège de la Pléiade”: the name would be La Pléiade.',
  ),
  herio: claim(
    'high',
    "L'homme politique s'écrit Herriot, avec deux r.",
    "The statesman is spelled Herriot, with two r's.",
  ),
  lorca: claim(
    'medium',
    "Gardé tel quel ; le poète s'écrit García en espagnol, souvent sans accent en français.",
    'Kept as printed; the poet is spelled García in Spanish, often without the accent in French.',
  ),
  phili: claim(
    'high',
    "L'acteur s'écrit Philipe, avec un seul p final ; le rapport imprime partout Philippe.",
    'The actor is spelled Philipe, with a single p before the e; the report prints Philippe throughout.',
  ),
  moulm: claim(
    'high',
    "La commune s'appelle Montreuil ; Montreuil-sous-Bois en est le nom d'usage ancien.",
    'The commune is called Montreuil; Montreuil-sous-Bois is its older name in use.',
  ),
  wallo: claim(
    'low',
    "Gardé tel quel ; deux personnes, Paul Langevin et Henri Wallon : un trait d'union est possible.",
    'Kept as printed; two persons, Paul Langevin and Henri Wallon: a hyphen is possible.',
  ),
  berth: claim(
    'low',
    "Gardé tel quel ; le prénom du chimiste s'écrit aussi Marcellin.",
    "Kept as printed; the chemist's given name is also spelled Marcellin.",
  ),
  miche: claim(
    'high',
    "La commune s'appelle Saint-Ouen en 2013, Saint-Ouen-sur-Seine depuis 2018.",
    'The commune is called Saint-Ouen in 2013, Saint-Ouen-sur-Seine since 2018.',
  ),
  geyte: claim(
    'medium',
    "Gardé tel quel ; le compositeur s'écrit De Geyter ou Degeyter.",
    'Kept as printed; the composer is spelled De Geyter or Degeyter.',
  ),
  ronsa: claim(
    'medium',
    "Le poète s'appelle Pierre de Ronsard ; la particule manque dans la liste.",
    'The poet is Pierre de Ronsard; the list lacks the particle.',
  ),
  semab: SEMARD,
  semad: SEMARD,
  luxem: claim(
    'high',
    "La militante s'écrit Luxemburg ; la forme imprimée est celle du pays.",
    'The activist is spelled Luxemburg; the printed form is that of the country.',
  ),
  exupn: HYPHEN,
  exupr: HYPHEN,
  trava: claim(
    'low',
    "Gardé tel quel ; on ne sait pas si un trait d'union joint les deux mots.",
    'Kept as printed; whether a hyphen joins the two words is not known.',
  ),
};
