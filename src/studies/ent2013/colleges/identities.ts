import type { Text } from '../../../core/instrument/index.js';
import type { PrintedCollegeCode } from './printed-colleges.js';
import { SPELLING_CLAIMS, type SpellingClaim } from './spelling-claims.js';

/** The identities that question 3 prints twice. */
export type TwinId = 'prev' | 'jaur' | 'mous';

type TwinCode = `${TwinId}${1 | 2}`;

/** The id of an identity once twins are merged. */
export type CollegeId = Exclude<PrintedCollegeCode, TwinCode> | TwinId;

/** Why two printed entries are taken for one collège, and what speaks against it. */
export interface Twins {
  /** Both printed entries, also where they are not merged. */
  readonly codes: readonly PrintedCollegeCode[];
  readonly reason: Text;
}

/**
 * A collège: a name and a commune, never the name alone, because several collèges of the
 * département share a name.
 */
export interface CollegeIdentity {
  /** The code of its printed entry; for merged twins, the code without the digit. */
  readonly id: CollegeId | PrintedCollegeCode;
  /** Spelled as is usual in French, not as in the list: accents on capitals, small particles. */
  readonly name: string;
  /** The commune as it was called in 2013. */
  readonly commune: string;
  /** The entries of question 3 that mean it. */
  readonly printed: readonly PrintedCollegeCode[];
  readonly twins?: Twins;
  /** What is claimed about the spelling beyond the report. */
  readonly claim?: SpellingClaim;
}

/** Whether two printed entries of one name and one commune are one collège. */
export interface IdentitySettings {
  readonly mergeTwins: boolean;
}

function one(
  id: Exclude<PrintedCollegeCode, TwinCode>,
  name: string,
  commune: string,
): CollegeIdentity {
  const claim = SPELLING_CLAIMS[id];
  return { id, name, commune, printed: [id], ...(claim === undefined ? {} : { claim }) };
}

function twins(id: TwinId, name: string, commune: string, reason: Text): CollegeIdentity {
  const codes: readonly TwinCode[] = [`${id}1`, `${id}2`];
  return { id, name, commune, printed: codes, twins: { codes, reason } };
}

const SAME_LABEL: Text = {
  fr: "Deux entrées voisines, imprimées à l'identique : soit la même saisie deux fois, soit un autre collège sous un libellé erroné. Rien dans le rapport ne tranche ; la fusion est réversible.",
  en: 'Two neighbouring entries, printed alike: either typed twice, or another collège under a wrong label. Nothing in the report decides; the merge can be undone.',
};

const ACCENT_AND_HYPHENS: Text = {
  fr: "Même nom et même commune, à un accent et des traits d'union près (« Jacques Prevert (Noisy Le Grand) », « Jacques Prévert (Noisy-le-Grand) ») : sans doute deux saisies du même collège, mais un autre collège sous un libellé erroné n'est pas exclu. La fusion est réversible.",
  en: 'Same name and commune but for an accent and hyphens (“Jacques Prevert (Noisy Le Grand)”, “Jacques Prévert (Noisy-le-Grand)”): most likely the same collège typed twice, but another collège under a wrong label is not excluded. The merge can be undone.',
};

const MERGED: readonly CollegeIdentity[] = [
  one('camus', 'Albert Camus', 'Rosny-sous-Bois'),
  one('sisle', 'Alfred Sisley', "L'Île-Saint-Denis"),
  one('franc', 'Anatole France', 'Drancy'),
  one('delau', 'Auguste Delaune', 'Bobigny'),
  one('claud', 'Camille Claudel', 'Villepinte'),
  one('clos', 'Clos Saint-Vincent', 'Noisy-le-Grand'),
  one('pleia', 'La Pléiade', 'Sevran'),
  one('daura', 'Didier Daurat', 'Le Bourget'),
  one('herio', 'Édouard Herriot', 'Livry-Gargan'),
  one('tabar', 'Éric Tabarly', 'Les Pavillons-sous-Bois'),
  one('carri', 'Eugène Carrière', 'Gournay-sur-Marne'),
  one('galoi', 'Évariste Galois', 'Sevran'),
  one('fabie', 'Fabien', 'Saint-Denis'),
  one('lorca', 'Federico Garcia Lorca', 'Saint-Denis'),
  one('peri', 'Gabriel Péri', 'Aubervilliers'),
  one('braqu', 'Georges Braque', 'Neuilly-sur-Marne'),
  one('polit', 'Georges Politzer', 'Bagnolet'),
  one('phili', 'Gérard Philipe', 'Aulnay-sous-Bois'),
  one('courp', 'Gustave Courbet', 'Pierrefitte-sur-Seine'),
  one('courr', 'Gustave Courbet', 'Romainville'),
  one('henri', 'Henri IV', 'Vaujours'),
  one('balza', 'Honoré de Balzac', 'Neuilly-sur-Marne'),
  twins('prev', 'Jacques Prévert', 'Noisy-le-Grand', ACCENT_AND_HYPHENS),
  one('beaum', 'Jean de Beaumont', 'Villemomble'),
  twins('jaur', 'Jean Jaurès', 'Montfermeil', SAME_LABEL),
  one('moulm', 'Jean Moulin', 'Montreuil'),
  one('mouln', 'Jean Moulin', 'Neuilly-Plaisance'),
  one('zay', 'Jean Zay', 'Bondy'),
  one('cleme', 'Jean-Baptiste Clément', 'Dugny'),
  one('corot', 'Jean-Baptiste Corot', 'Le Raincy'),
  one('rouss', 'Jean-Jacques Rousseau', 'Le Pré-Saint-Gervais'),
  one('jolio', 'Joliot-Curie', 'Stains'),
  one('wallo', 'Langevin Wallon', 'Rosny-sous-Bois'),
  one('lavoi', 'Lavoisier', 'Pantin'),
  one('parc', 'Le Parc', 'Aulnay-sous-Bois'),
  one('jouha', 'Léon Jouhaux', 'Livry-Gargan'),
  twins('mous', 'Les Mousseaux', 'Villepinte', SAME_LABEL),
  one('liber', 'Liberté', 'Drancy'),
  one('aubrl', 'Lucie Aubrac', 'Livry-Gargan'),
  one('aubrv', 'Lucie Aubrac', 'Villetaneuse'),
  one('sevig', 'Madame de Sévigné', 'Gagny'),
  one('cachi', 'Marcel Cachin', 'Le Blanc-Mesnil'),
  one('berth', 'Marcelin Berthelot', 'Montreuil'),
  one('mcuri', 'Marie Curie', 'Les Lilas'),
  one('miche', 'Michelet', 'Saint-Ouen'),
  one('nerua', 'Pablo Neruda', 'Aulnay-sous-Bois'),
  one('nerup', 'Pablo Neruda', 'Pierrefitte-sur-Seine'),
  one('pbert', 'Paul Bert', 'Drancy'),
  one('bross', 'Pierre Brossolette', 'Bondy'),
  one('pcuri', 'Pierre Curie', 'Bondy'),
  one('geyte', 'Pierre De Geyter', 'Saint-Denis'),
  one('ronsa', 'Pierre de Ronsard', 'Tremblay-en-France'),
  one('semab', 'Pierre Semard', 'Bobigny'),
  one('semad', 'Pierre Semard', 'Drancy'),
  one('poinc', 'Raymond Poincaré', 'La Courneuve'),
  one('cassi', 'René Cassin', 'Noisy-le-Sec'),
  one('doisn', 'Robert Doisneau', 'Clichy-sous-Bois'),
  one('gard', 'Roger Martin du Gard', 'Épinay-sur-Seine'),
  one('luxem', 'Rosa Luxemburg', 'Aubervilliers'),
  one('exupn', 'Saint-Exupéry', 'Noisy-le-Grand'),
  one('exupr', 'Saint-Exupéry', 'Rosny-sous-Bois'),
  one('monod', 'Théodore Monod', 'Gagny'),
  one('trava', 'Travail Langevin', 'Bagnolet'),
  one('hugo', 'Victor Hugo', 'Noisy-le-Grand'),
];

const UNMERGED: readonly CollegeIdentity[] = MERGED.flatMap((identity) =>
  identity.printed.map((code) => ({ ...identity, id: code, printed: [code] })),
);

/**
 * Every collège that question 3 prints, in the order of the list. With `mergeTwins`, the two
 * entries of a twin are one identity; without, each entry is its own, and its `twins` still says
 * which other entry looks the same.
 *
 * @example
 * identities({ mergeTwins: true }).length; // 64
 * identities({ mergeTwins: false }).length; // 67
 */
export function identities({ mergeTwins }: IdentitySettings): readonly CollegeIdentity[] {
  return mergeTwins ? MERGED : UNMERGED;
}

/**
 * The identity of a printed entry; absent for *other* and for any code that is not printed.
 *
 * @example
 * identityOf('prev2', { mergeTwins: true })?.id; // 'prev'
 * identityOf('prev2', { mergeTwins: false })?.id; // 'prev2'
 */
export function identityOf(code: string, settings: IdentitySettings): CollegeIdentity | undefined {
  return identities(settings).find(({ printed }) => printed.some((each) => each === code));
}
