import type { Oddity } from '../../../core/instrument/index.js';

const KEPT = {
  fr: "Libellé gardé tel quel ; la forme usuelle est dans l'identité.",
  en: 'Label kept as printed; the usual form is in the identity.',
} as const;

const TWIN_DECISION = {
  fr: 'Les deux codes sont gardés ; fusionnés par option, avec une exécution possible sans fusion.',
  en: 'Both codes are kept; merged by a flag, with a run without the merge possible.',
} as const;

/** What a reader of the list of question 3 stumbles on, and what was made of it. */
export const COLLEGE_ODDITIES: readonly Oddity[] = [
  {
    kind: 'typography',
    where: 'Q3',
    printed:
      'Rosny Sous Bois • Rosny-sous-bois • Rosny sous Bois • Noisy-Le-Grand • Noisy Le Grand • Noisy-le-Grand • Livry-Gargan • Livry Gargan • Aulnay-sous-bois • Aulnay-sous-Bois • Pierrefitte-sur-seine • Pierrefitte-Sur-Seine • Montreuil-Sous-Bois • Montreuil',
    what: {
      fr: 'Six communes sont écrites de deux ou trois façons dans la liste.',
      en: 'Six communes are spelled in two or three ways within the list.',
    },
    decision: {
      fr: 'Libellés gardés tels quels ; une seule commune par identité, jamais de regroupement sur le texte imprimé.',
      en: 'Labels kept as printed; one commune per identity, never a grouping on the printed text.',
    },
  },
  {
    kind: 'typography',
    where: 'Q3',
    printed:
      'Ile Saint Denis • Neuilly Plaisance • Le Pre Saint Gervais • Le Blanc Mesnil • Rosny Sous Bois • Rosny sous Bois • Noisy Le Grand • Livry Gargan',
    what: {
      fr: "Traits d'union absents dans des noms de communes, et l'article de « L'Île-Saint-Denis ».",
      en: "Hyphens lacking in names of communes, and the article of “L'Île-Saint-Denis”.",
    },
    decision: KEPT,
  },
  {
    kind: 'typography',
    where: 'Q3',
    printed:
      'Les Pavillons-sous-bois • Aulnay-sous-bois • Pierrefitte-sur-seine • Rosny-sous-bois • Noisy-le-sec • Gournay-Sur-Marne • Neuilly-Sur-Marne • Pierrefitte-Sur-Seine • Montreuil-Sous-Bois • Noisy-Le-Grand • Tremblay-En-France • Rosny Sous Bois • Noisy Le Grand',
    what: {
      fr: "Capitales de communes mal placées : manquantes au nom, ajoutées à la préposition ou à l'article.",
      en: 'Capitals of communes misplaced: lacking on the noun, added to the preposition or article.',
    },
    decision: KEPT,
  },
  {
    kind: 'typography',
    where: 'Q3',
    printed:
      'Ile Saint Denis • De La Pleiade • Edouard Heriot • Eric Tabarly • Eugene Carriere • Evariste Galois • Gabriel Peri • Honore De Balzac • Jacques Prevert • Le Pre Saint Gervais • Liberte • Raymond Poincare • Epinay-sur-Seine • Theodore Monod',
    what: {
      fr: 'Accents absents, alors que Gérard, Jaurès, Clément, Léon, Prévert (une fois sur deux), Sévigné, René et Exupéry en portent.',
      en: 'Accents lacking, whereas Gérard, Jaurès, Clément, Léon, Prévert (one time in two), Sévigné, René and Exupéry have theirs.',
    },
    decision: KEPT,
  },
  {
    kind: 'typography',
    where: 'Q3',
    printed: 'De La Pleiade • Honore De Balzac • Jean De Beaumont • Roger Martin Du Gard',
    what: {
      fr: 'Particules en capitales, à côté de « Madame de Sévigné » (« De Geyter » est une graphie du nom).',
      en: 'Particles in capitals, beside “Madame de Sévigné” (“De Geyter” is a spelling of the name).',
    },
    decision: KEPT,
  },
  {
    kind: 'typography',
    where: 'Q3',
    printed:
      'Clos Saint Vincent • Saint Exupéry (Noisy-le-Grand) • Saint Exupéry (Rosny sous Bois) • Langevin Wallon • Travail Langevin',
    what: {
      fr: "Noms composés sans trait d'union, à côté de Joliot-Curie, Jean-Baptiste et Jean-Jacques.",
      en: 'Compound names without a hyphen, beside Joliot-Curie, Jean-Baptiste and Jean-Jacques.',
    },
    decision: {
      fr: "Rétabli dans l'identité pour Saint-Exupéry et Saint-Vincent ; douteux et laissé tel quel pour les deux autres.",
      en: 'Restored in the identity for Saint-Exupéry and Saint-Vincent; doubtful and left as printed for the two others.',
    },
  },
  {
    kind: 'typography',
    where: 'Q3',
    printed:
      'Edouard Heriot • Gérard Philippe • Rosa Luxembourg • Pierre Ronsard • De La Pleiade • Marcelin Berthelot',
    what: {
      fr: "Noms écrits autrement que ceux des personnes ou du groupe qu'ils honorent, ou qui ont deux graphies (Marcelin, Marcellin).",
      en: 'Names spelled otherwise than those they honour, or that have two spellings (Marcelin, Marcellin).',
    },
    decision: {
      fr: "Libellé gardé ; la graphie usuelle est dans l'identité comme connaissance générale à confirmer, avec un degré de confiance.",
      en: 'Label kept; the usual spelling is in the identity as general knowledge to confirm, with a degree of confidence.',
    },
  },
  {
    kind: 'typography',
    where: 'Q3',
    printed:
      'Pablo Neruda (Pierrefitte-Sur-Seine) • Didier Daurat (Le Bourget) • Eugene Carriere (Gournay-Sur-Marne) • De La Pleiade (Sevran) • Liberte (Drancy) • Clos Saint Vincent (Noisy-Le-Grand) • Marcel Cachin (Le Blanc Mesnil) • Gérard Philippe (Aulnay-sous-bois) • Jean Moulin (Neuilly Plaisance) • Lucie Aubrac (Livry Gargan) • Georges Braque (Neuilly-Sur-Marne)',
    what: {
      fr: "Le reste du rapport écrit ces collèges autrement : « Pablo Néruda », « Bourget », « Eugène Carrière », « De la Pleiade », « Liberté »… et les communes à l'usage.",
      en: 'The rest of the report spells these collèges otherwise: “Pablo Néruda”, “Bourget”, “Eugène Carrière”, “De la Pleiade”, “Liberté”… and communes as usual.',
    },
    decision: {
      fr: 'Rapprochés par identité ; chaque regroupement garde la forme de sa source.',
      en: 'Matched by identity; each grouping keeps the form of its source.',
    },
  },
  {
    kind: 'options',
    where: 'Q3',
    printed: 'Jean Jaurès (Montfermeil) • Jean Jaurès (Montfermeil)',
    what: {
      fr: "Imprimé deux fois à l'identique : double saisie, ou autre collège sous un libellé erroné. Visité et nommé à la figure 8.",
      en: 'Printed twice alike: typed twice, or another collège under a wrong label. Visited, and named with Figure 8.',
    },
    decision: TWIN_DECISION,
  },
  {
    kind: 'options',
    where: 'Q3',
    printed: 'Les Mousseaux (Villepinte) • Les Mousseaux (Villepinte)',
    what: {
      fr: "Imprimé deux fois à l'identique : double saisie, ou autre collège sous un libellé erroné.",
      en: 'Printed twice alike: typed twice, or another collège under a wrong label.',
    },
    decision: TWIN_DECISION,
  },
  {
    kind: 'options',
    where: 'Q3',
    printed: 'Jacques Prevert (Noisy Le Grand) • Jacques Prévert (Noisy-le-Grand)',
    what: {
      fr: "Imprimé deux fois, à un accent, des capitales et des traits d'union près : sans doute une double saisie, mais un autre collège sous un libellé erroné n'est pas exclu.",
      en: 'Printed twice, but for an accent, capitals and hyphens: most likely typed twice, but another collège under a wrong label is not excluded.',
    },
    decision: TWIN_DECISION,
  },
  {
    kind: 'options',
    where: 'Q3',
    printed:
      'Gustave Courbet (Pierrefitte-sur-seine) • Gustave Courbet (Romainville) • Jean Moulin (Montreuil-Sous-Bois) • Jean Moulin (Neuilly Plaisance) • Lucie Aubrac (Livry Gargan) • Lucie Aubrac (Villetaneuse) • Pablo Neruda (Aulnay-sous-Bois) • Pablo Neruda (Pierrefitte-Sur-Seine) • Pierre Semard (Bobigny) • Pierre Semard (Drancy) • Saint Exupéry (Noisy-le-Grand) • Saint Exupéry (Rosny sous Bois)',
    what: {
      fr: 'Six noms sont portés par deux collèges de communes différentes. Langevin Wallon (Rosny) et Travail Langevin (Bagnolet), Pierre Curie, Marie Curie et Joliot-Curie se ressemblent sans être homonymes.',
      en: 'Six names stand for two collèges of different communes. Langevin Wallon (Rosny) and Travail Langevin (Bagnolet), Pierre Curie, Marie Curie and Joliot-Curie are alike without being homonyms.',
    },
    decision: {
      fr: "L'identité est le nom et la commune, jamais le nom seul.",
      en: 'The identity is the name and the commune, never the name alone.',
    },
  },
  {
    kind: 'order',
    where: 'Q3',
    printed:
      'De La Pleiade • Fabien • Joliot-Curie • Langevin Wallon • Lavoisier • Le Parc • Les Mousseaux • Michelet • Saint Exupéry • Travail Langevin',
    what: {
      fr: "L'ordre alphabétique du texte imprimé, accents et capitales ignorés, n'est jamais rompu ; mais il suit le prénom, l'article ou la préposition quand il y en a un, le nom sinon.",
      en: 'The alphabetical order of the printed text, accents and capitals aside, is never broken; but it follows the given name, article or preposition where there is one, the surname otherwise.',
    },
    decision: {
      fr: 'Ordre imprimé gardé ; les doublons y sont voisins parce que la liste est triée, ce qui ne prouve rien.',
      en: 'Printed order kept; twins are neighbours there because the list is sorted, which proves nothing.',
    },
  },
  {
    kind: 'options',
    where: 'Q3',
    printed: 'Autre',
    what: {
      fr: "« Autre » sans deux-points, ce qui désigne ailleurs une simple modalité ; mais 112 collèges ont répondu et la liste n'en imprime que 64 (67 sans fusion) : au moins 45 à 48 ne peuvent être nommés que là.",
      en: '“Autre” without a colon, which elsewhere means a plain option; but 112 collèges answered and the list prints only 64 (67 without the merge): at least 45 to 48 can be named nowhere else.',
    },
    decision: {
      fr: "« Autre » porte un texte ; les collèges qui n'y ont rien écrit restent inconnus, chacun sa propre grappe.",
      en: '“Other” carries a text; collèges for which nothing was written stay unknown, each its own cluster.',
    },
  },
  {
    kind: 'options',
    where: 'Q3',
    printed: 'Albert Camus (Rosny Sous Bois) • Victor Hugo (Noisy Le Grand)',
    what: {
      fr: 'Le rapport ne dit pas comment la liste a été faite. 64 identités sont proches des 63 collèges équipés « en principe » (figure 3), ce qui peut être un hasard.',
      en: 'The report does not say how the list was made. 64 identities are close to the 63 collèges equipped “in principle” (Figure 3), which may be chance.',
    },
    decision: {
      fr: "Être imprimé ne vaut pas être équipé : aucun regroupement n'en est tiré.",
      en: 'To be printed is not to be equipped: no grouping is drawn from it.',
    },
  },
];
