import { option } from '../../../core/instrument/index.js';

/** A name is the same in both languages: what was printed is not translated. */
const printed = <const Code extends string, const Label extends string>(code: Code, label: Label) =>
  option(code, { fr: label, en: label });

/**
 * The collèges that question 3 prints, in the order of the page and as they are spelled there;
 * only doubled spaces are one. *Autre*, which ends the list, is not among them. An entry is not a
 * collège: three are printed twice (`identities` says which).
 *
 * Codes are mnemonics of at most five letters or digits: entries of one name and one commune end
 * in a digit (`jaur1`, `jaur2`), those of one name and several communes in a letter of the commune
 * (`moulm`, `mouln`). None looks like C001 … C112, which stand for synthetic collèges.
 */
export const PRINTED_COLLEGES = [
  printed('camus', 'Albert Camus (Rosny Sous Bois)'),
  printed('sisle', 'Alfred Sisley (Ile Saint Denis)'),
  printed('franc', 'Anatole France (Drancy)'),
  printed('delau', 'Auguste Delaune (Bobigny)'),
  printed('claud', 'Camille Claudel (Villepinte)'),
  printed('clos', 'Clos Saint Vincent (Noisy-Le-Grand)'),
  printed('pleia', 'De La Pleiade (Sevran)'),
  printed('daura', 'Didier Daurat (Le Bourget)'),
  printed('herio', 'Edouard Heriot (Livry-Gargan)'),
  printed('tabar', 'Eric Tabarly (Les Pavillons-sous-bois)'),
  printed('carri', 'Eugene Carriere (Gournay-Sur-Marne)'),
  printed('galoi', 'Evariste Galois (Sevran)'),
  printed('fabie', 'Fabien (Saint-Denis)'),
  printed('lorca', 'Federico Garcia Lorca (Saint-Denis)'),
  printed('peri', 'Gabriel Peri (Aubervilliers)'),
  printed('braqu', 'Georges Braque (Neuilly-Sur-Marne)'),
  printed('polit', 'Georges Politzer (Bagnolet)'),
  printed('phili', 'Gérard Philippe (Aulnay-sous-bois)'),
  printed('courp', 'Gustave Courbet (Pierrefitte-sur-seine)'),
  printed('courr', 'Gustave Courbet (Romainville)'),
  printed('henri', 'Henri IV (Vaujours)'),
  printed('balza', 'Honore De Balzac (Neuilly-Sur-Marne)'),
  printed('prev1', 'Jacques Prevert (Noisy Le Grand)'),
  printed('prev2', 'Jacques Prévert (Noisy-le-Grand)'),
  printed('beaum', 'Jean De Beaumont (Villemomble)'),
  printed('jaur1', 'Jean Jaurès (Montfermeil)'),
  printed('jaur2', 'Jean Jaurès (Montfermeil)'),
  printed('moulm', 'Jean Moulin (Montreuil-Sous-Bois)'),
  printed('mouln', 'Jean Moulin (Neuilly Plaisance)'),
  printed('zay', 'Jean Zay (Bondy)'),
  printed('cleme', 'Jean-Baptiste Clément (Dugny)'),
  printed('corot', 'Jean-Baptiste Corot (Le Raincy)'),
  printed('rouss', 'Jean-Jacques Rousseau (Le Pre Saint Gervais)'),
  printed('jolio', 'Joliot-Curie (Stains)'),
  printed('wallo', 'Langevin Wallon (Rosny-sous-bois)'),
  printed('lavoi', 'Lavoisier (Pantin)'),
  printed('parc', 'Le Parc (Aulnay-sous-Bois)'),
  printed('jouha', 'Léon Jouhaux (Livry-Gargan)'),
  printed('mous1', 'Les Mousseaux (Villepinte)'),
  printed('mous2', 'Les Mousseaux (Villepinte)'),
  printed('liber', 'Liberte (Drancy)'),
  printed('aubrl', 'Lucie Aubrac (Livry Gargan)'),
  printed('aubrv', 'Lucie Aubrac (Villetaneuse)'),
  printed('sevig', 'Madame de Sévigné (Gagny)'),
  printed('cachi', 'Marcel Cachin (Le Blanc Mesnil)'),
  printed('berth', 'Marcelin Berthelot (Montreuil)'),
  printed('mcuri', 'Marie Curie (Les Lilas)'),
  printed('miche', 'Michelet (Saint-Ouen)'),
  printed('nerua', 'Pablo Neruda (Aulnay-sous-Bois)'),
  printed('nerup', 'Pablo Neruda (Pierrefitte-Sur-Seine)'),
  printed('pbert', 'Paul Bert (Drancy)'),
  printed('bross', 'Pierre Brossolette (Bondy)'),
  printed('pcuri', 'Pierre Curie (Bondy)'),
  printed('geyte', 'Pierre De Geyter (Saint-Denis)'),
  printed('ronsa', 'Pierre Ronsard (Tremblay-En-France)'),
  printed('semab', 'Pierre Semard (Bobigny)'),
  printed('semad', 'Pierre Semard (Drancy)'),
  printed('poinc', 'Raymond Poincare (La Courneuve)'),
  printed('cassi', 'René Cassin (Noisy-le-sec)'),
  printed('doisn', 'Robert Doisneau (Clichy-sous-Bois)'),
  printed('gard', 'Roger Martin Du Gard (Epinay-sur-Seine)'),
  printed('luxem', 'Rosa Luxembourg (Aubervilliers)'),
  printed('exupn', 'Saint Exupéry (Noisy-le-Grand)'),
  printed('exupr', 'Saint Exupéry (Rosny sous Bois)'),
  printed('monod', 'Theodore Monod (Gagny)'),
  printed('trava', 'Travail Langevin (Bagnolet)'),
  printed('hugo', 'Victor Hugo (Noisy Le Grand)'),
] as const;

/** The code of a collège printed in question 3. */
export type PrintedCollegeCode = (typeof PRINTED_COLLEGES)[number]['code'];
