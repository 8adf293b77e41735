import {
  and,
  answered,
  compare,
  expression,
  grid,
  group,
  type Instrument,
  instrument,
  is,
  multiple,
  not,
  numeric,
  option,
  ranking,
  scaleCell,
  single,
  text,
  ticked,
} from '../../src/core/instrument/index.js';

const Q1 = single(
  'Q1',
  { fr: 'Vous êtes', en: 'You are' },
  {
    teacher: { fr: 'enseignant', en: 'a teacher' },
    pupil: { fr: 'élève', en: 'a pupil' },
    parent: { fr: 'parent', en: 'a parent' },
  },
  { mandatory: true },
);

const Q2 = single(
  'Q2',
  { fr: 'Utilisez-vous l’ENT ?', en: 'Do you use the ENT?' },
  {
    never: { fr: 'jamais', en: 'never' },
    rarely: { fr: 'rarement', en: 'rarely' },
    often: { fr: 'souvent', en: 'often' },
  },
  { scale: 'ordinal' },
);

const Q3 = multiple(
  'Q3',
  { fr: 'Pourquoi ne l’utilisez-vous pas ?', en: 'Why do you not use it?' },
  {
    account: { fr: 'pas de compte', en: 'no account' },
    time: { fr: 'pas le temps', en: 'no time' },
    none: { fr: 'aucune raison', en: 'no reason' },
  },
  {
    when: is(Q2, 'never'),
    other: true,
    exclusive: ['none'],
    max: 2,
    inferred: {
      confidence: 'high',
      reason: {
        fr: 'la question dit « si vous ne l’utilisez pas ».',
        en: 'the question says “if you do not use it”.',
      },
    },
  },
);

const SERVICES = {
  mail: { fr: 'messagerie', en: 'mail' },
  marks: { fr: 'notes', en: 'marks' },
  book: { fr: 'cahier de textes', en: 'homework book' },
} as const;

const Q4 = multiple(
  'Q4',
  { fr: 'Quels services utilisez-vous ?', en: 'Which services do you use?' },
  SERVICES,
  {
    when: and(answered(Q2), not(is(Q2, 'never'))),
    help: { fr: 'Plusieurs réponses possibles', en: 'Several answers are possible' },
    inferred: {
      confidence: 'medium',
      reason: { fr: 'elle suit la question sur l’usage.', en: 'it follows the question on use.' },
      alternatives: [
        {
          reading: 'everyone',
          reason: { fr: 'rien ne l’exclut.', en: 'nothing rules it out.' },
        },
        {
          reading: 'often',
          when: is(Q2, 'often'),
          reason: { fr: 'le mot « souvent » est repris.', en: 'the word “often” comes back.' },
        },
      ],
    },
  },
);

const Q5 = ranking('Q5', { fr: 'Classez-les', en: 'Rank them' }, SERVICES, {
  max: 2,
  when: expression("Q2 == 'rarely' || Q2 == 'often'"),
});
const Q6 = grid(
  'Q6',
  { fr: 'Combien de fois ?', en: 'How often?' },
  [
    { ...option('mail', SERVICES.mail), when: ticked(Q4, 'mail') },
    { ...option('marks', SERVICES.marks), when: ticked(Q4, 'marks') },
  ],
  scaleCell({
    week: { fr: 'chaque semaine', en: 'weekly' },
    day: { fr: 'chaque jour', en: 'daily' },
  }),
  { when: expression('count(Q4_mail, Q4_marks) > 0') },
);
const Q7 = text('Q7', { fr: 'Qu’en dites-vous ?', en: 'What do you say of it?' });
const Q8 = numeric(
  'Q8',
  { fr: 'Votre âge', en: 'Your age' },
  { min: 6, max: 20, unit: { fr: 'ans', en: 'years' } },
);
const Q9 = text('Q9', { fr: 'Votre option', en: 'Your option' }, { when: compare(Q8, '>=', 16) });
const Q10 = text('Q10', { fr: 'Un dernier mot ?', en: 'A last word?' });

/** A questionnaire that leaves filters open, is odd in places, and branches and comes together. */
export const ANNOTATED: Instrument = instrument({
  id: 'annotated',
  title: { fr: 'Enquête annotée', en: 'Annotated survey' },
  languages: ['fr', 'en'],
  groups: [
    group('who', { fr: 'Vous', en: 'You' }, [Q1]),
    group('use', { fr: 'Usages', en: 'Uses' }, [Q2, Q3, Q4, Q5, Q6, Q7], {
      when: is(Q1, 'teacher'),
      inferred: {
        confidence: 'low',
        reason: { fr: 'le titre du groupe.', en: 'the title of the group.' },
        alternatives: [
          { reading: 'everyone', reason: { fr: 'pas de consigne.', en: 'no instruction.' } },
        ],
      },
    }),
    group('pupils', { fr: 'Élèves', en: 'Pupils' }, [Q8, Q9], { when: is(Q1, 'pupil') }),
    group('end', { fr: 'Fin', en: 'End' }, [Q10]),
  ],
  readings: [
    {
      code: 'everyone',
      labels: { fr: 'Posé à tous', en: 'Asked of everyone' },
      description: { fr: 'Aucun filtre n’est tenu pour vrai.', en: 'No filter is held true.' },
    },
    {
      code: 'often',
      labels: { fr: 'Usagers fréquents', en: 'Frequent users' },
      description: {
        fr: 'Seuls ceux qui l’utilisent souvent.',
        en: 'Only those who use it often.',
      },
    },
  ],
  oddities: [
    {
      kind: 'typography',
      where: 'Q7',
      printed: 'Quen dites vous',
      what: { fr: 'apostrophe et trait d’union perdus', en: 'apostrophe and hyphen lost' },
      decision: { fr: 'rétablis', en: 'put back' },
    },
    {
      kind: 'order',
      where: 'pupils',
      printed: 'III. Élèves',
      what: { fr: 'numéro répété', en: 'number repeated' },
      decision: { fr: 'laissé', en: 'left' },
    },
  ],
});
