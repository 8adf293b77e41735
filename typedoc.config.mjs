// The questions of a study say in their own title what they are: they need no docstring.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const QUESTIONS = 'src/studies/ent2013/questionnaire';

const undocumented = readdirSync(QUESTIONS, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(join(QUESTIONS, name), 'utf8').matchAll(/\n\nexport const (Q\d+) =/g),
  ])
  .map(([, code]) => `studies/ent2013.${code}`);

export default { extends: ['./typedoc.json'], intentionallyNotDocumented: undocumented };
