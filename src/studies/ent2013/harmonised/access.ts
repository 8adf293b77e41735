import {
  and,
  derived,
  member,
  multiple,
  not,
  or,
  single,
  ticked,
} from '../../../core/instrument/index.js';
import { Q4 } from '../questionnaire/common.js';
import { Q77 } from '../questionnaire/education.js';
import { Q87 } from '../questionnaire/pupil.js';
import { Q15 } from '../questionnaire/teacher/ent/access.js';

const NOT_A_PLACE = {
  fr: "une salle, un appareil ou autre chose : la réponse ne dit pas quel lieu d'accès est le principal",
  en: 'a room, a device or something else: the answer does not say which place of access is the main one',
};

const NOT_A_ROOM = {
  fr: 'un lieu, un appareil ou autre chose',
  en: 'a place, a device or something else',
};

const NOT_A_DEVICE = {
  fr: 'un lieu, une salle ou autre chose',
  en: 'a place, a room or something else',
};

const SINGLE_AMONG_PUPILS = {
  fr: "Les élèves (Q87) n'ont pu donner qu'une réponse, lieu, salle et appareil confondus ; les adultes (Q15, Q77) pouvaient en cocher plusieurs.",
  en: 'Pupils (Q87) could give one answer only, be it place, room or device; adults (Q15, Q77) could tick several.',
};

/** One place out of boxes: home and school ticked apart make both. */
function placeOf(question: typeof Q15 | typeof Q77) {
  const [home, school, both] = [
    ticked(question, 'home'),
    ticked(question, 'schl'),
    ticked(question, 'both'),
  ];
  return {
    home: and(home, not(school), not(both)),
    schl: and(school, not(home), not(both)),
    both: or(both, and(home, school)),
  };
}

/** From where the ENT is accessed: home, school or both; rooms and devices tell no place. */
export const accessPlace = derived(
  single(
    'accessPlace',
    { fr: "Lieu d'accès à l'ENT", en: 'Place of access to the ENT' },
    {
      home: { fr: 'plutôt le domicile', en: 'mostly home' },
      schl: { fr: "plutôt l'établissement", en: 'mostly the school' },
      both: { fr: "le domicile et l'établissement", en: 'home and school' },
    },
  ),
  [
    member('eleve', Q87, {
      leftOut: [
        {
          answers: ['cdi', 'kiosk', 'open', 'itens', 'phone', 'ocomp', 'fcomp', 'other'],
          reason: NOT_A_PLACE,
        },
      ],
    }),
    member('ens', Q15, {
      answers: placeOf(Q15),
      leftOut: [
        {
          answers: ['cdi', 'itrm', 'class', 'scomp', 'ocomp', 'tab', 'phone', 'other'],
          reason: NOT_A_PLACE,
        },
      ],
    }),
    member('educ', Q77, {
      answers: placeOf(Q77),
      leftOut: [
        { answers: ['cdi', 'scomp', 'ocomp', 'tab', 'phone', 'other'], reason: NOT_A_PLACE },
      ],
    }),
  ],
  {
    by: Q4,
    limits: [
      SINGLE_AMONG_PUPILS,
      {
        fr: "Ceux qui n'ont nommé qu'une salle ou un appareil n'ont pas dit de lieu et sont hors de la base : les pourcentages ne se comparent pas à ceux que le rapport publie. Parents (Q97 porte sur les identifiants) et personnel administratif n'ont pas été interrogés.",
        en: 'Those who named only a room or a device did not say where and are outside the base: percentages cannot be compared with those the report publishes. Parents (Q97 is about user names) and administrative staff were not asked.',
      },
    ],
  },
);

/** The room of the school from which the ENT is accessed. */
export const accessRoom = derived(
  multiple(
    'accessRoom',
    { fr: "Salle d'accès à l'ENT dans l'établissement", en: 'Room of access in the school' },
    {
      cdi: { fr: 'CDI', en: 'school library (CDI)' },
      itrm: { fr: 'salle informatique', en: 'computer room' },
      class: { fr: 'salle de classe', en: 'classroom' },
      open: { fr: 'salle en libre accès', en: 'open-access room' },
      kiosk: { fr: 'borne de consultation', en: 'access kiosk' },
    },
  ),
  [
    member('eleve', Q87, {
      answers: { itrm: 'itens' },
      leftOut: [
        {
          answers: ['home', 'schl', 'both', 'phone', 'ocomp', 'fcomp', 'other'],
          reason: NOT_A_ROOM,
        },
      ],
    }),
    member('ens', Q15, {
      leftOut: [
        {
          answers: ['home', 'schl', 'both', 'scomp', 'ocomp', 'tab', 'phone', 'other'],
          reason: NOT_A_ROOM,
        },
      ],
    }),
    member('educ', Q77, {
      leftOut: [
        {
          answers: ['home', 'schl', 'both', 'scomp', 'ocomp', 'tab', 'phone', 'other'],
          reason: NOT_A_ROOM,
        },
      ],
    }),
  ],
  {
    by: Q4,
    limits: [
      SINGLE_AMONG_PUPILS,
      {
        fr: 'La salle informatique est « avec un enseignant » chez les élèves.',
        en: 'For pupils the computer room is “with a teacher”.',
      },
    ],
  },
);

/** The device with which the ENT is accessed. */
export const accessDevice = derived(
  multiple(
    'accessDevice',
    { fr: "Appareil d'accès à l'ENT", en: 'Device of access to the ENT' },
    {
      scomp: { fr: "ordinateur de l'établissement", en: 'computer of the school' },
      ocomp: { fr: 'ordinateur personnel', en: 'personal computer' },
      fcomp: { fr: 'ordinateur de la famille', en: 'family computer' },
      tab: { fr: 'tablette tactile', en: 'tablet' },
      phone: { fr: 'téléphone portable', en: 'mobile phone' },
    },
  ),
  [
    member('eleve', Q87, {
      leftOut: [
        {
          answers: ['home', 'schl', 'both', 'cdi', 'kiosk', 'open', 'itens', 'other'],
          reason: NOT_A_DEVICE,
        },
      ],
    }),
    member('ens', Q15, {
      leftOut: [
        {
          answers: ['home', 'schl', 'both', 'cdi', 'itrm', 'class', 'other'],
          reason: NOT_A_DEVICE,
        },
      ],
    }),
    member('educ', Q77, {
      leftOut: [{ answers: ['home', 'schl', 'both', 'cdi', 'other'], reason: NOT_A_DEVICE }],
    }),
  ],
  { by: Q4, limits: [SINGLE_AMONG_PUPILS] },
);
