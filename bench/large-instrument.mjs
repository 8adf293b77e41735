// Prints a TypeScript questionnaire of the size of a real one: 102 questions, lists of 17 to 70 options, French and English.
// Same bytes each time. Q13 has the longest list.

const WORDS = `tableau notes devoirs parents classe cahier agenda message service ressource document
équipe projet absence emploi temps réunion mot passe page matière niveau élève professeur`.split(
  /\s+/,
);

/** Words that look like a sentence, always the same for the same seed. */
function sentence(seed, length) {
  return Array.from({ length }, (_, at) => WORDS[(seed * 7 + at * (seed + 3)) % WORDS.length]).join(
    ' ',
  );
}

const text = (seed, length) =>
  `{ fr: ${JSON.stringify(`${sentence(seed, length)} ?`)}, en: ${JSON.stringify(`${sentence(seed + 5, length)}?`)} }`;

const list = (count, seed) => {
  const lines = Array.from(
    { length: count },
    (_, at) => `  A${at + 1}: ${text(seed + at, 2 + (at % 6))},`,
  );
  return `{\n${lines.join('\n')}\n}`;
};

const longList = (index) => (index === 13 ? 70 : 17 + ((index * 11) % 54));

/** The question with this number: kinds alternate as in a questionnaire made mostly of choices. */
function question(index) {
  const [code, title] = [`Q${index}`, text(index, 9 + (index % 9))];
  const when = index > 13 && index % 4 === 0 ? "when: is(Q13, 'A2')" : '';
  const call = (builder, ...given) => `${builder}('${code}', ${[title, ...given].join(', ')})`;
  const settings = (...given) => `{ ${[...given, when].filter(Boolean).join(', ')} }`;
  if (index % 25 === 0) return call('display', settings());
  if (index % 17 === 0) return call('text', settings());
  if (index % 11 === 0) return call('numeric', settings('min: 0', 'integer: true'));
  if (index % 9 === 0) return call('ranking', list(17, index), settings('max: 5'));
  if (index % 7 === 0)
    return call('grid', list(17, index), `scaleCell(${list(5, index)})`, settings());
  if (index % 3 === 0) {
    return call(
      'multiple',
      list(longList(index), index),
      settings('other: true', "exclusive: ['A1']"),
    );
  }
  if (index % 2 === 0) return call('single', list(longList(index), index), settings('other: true'));
  return call('single', list(longList(index), index), settings("scale: 'ordinal'"));
}

const NUMBERS = Array.from({ length: 102 }, (_, at) => at + 1);

const groups = Array.from({ length: 11 }, (_, at) => {
  const codes = NUMBERS.slice(at * 10, (at + 1) * 10).map((index) => `Q${index}`);
  return `    group('g${at + 1}', ${text(at, 3)}, [${codes.join(', ')}]),`;
});

console.log(`import { display, grid, group, instrument, is, multiple, numeric, ranking, scaleCell, single, text } from 'ent-survey';

${NUMBERS.map((index) => `export const Q${index} = ${question(index)};`).join('\n')}

export const ent = instrument({
  id: 'large',
  languages: ['fr', 'en'],
  groups: [
${groups.join('\n')}
  ],
});`);
