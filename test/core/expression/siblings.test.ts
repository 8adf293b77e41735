import { describe, expect, test } from 'vitest';
import {
  checkExpression,
  compile,
  compileRelevance,
  type Expression,
  parse,
} from '../../../src/core/expression/index.js';
import { SurveyError } from '../../../src/core/problems/index.js';
import { golden, lab, namesIn } from './lab.js';

const setting = { self: 'role' };

/** `undefined` when the text is refused at reading, with its place. */
function parsed(text: string): Expression | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    expect(error.problems[0]?.place.position).toBeGreaterThanOrEqual(0);
    return undefined;
  }
}

function namesOf(state: string) {
  return namesIn(golden.states[state] ?? { values: {}, irrelevant: [] });
}

/** What follows from the rules that the golden cases show, in the same states of the same survey. */
describe('the value and the relevance that the rules of the engine give', () => {
  test.each([
    // comparisons of numbers, texts and blanks
    ['enseignant', "age == '35.0'", true, true],
    ['rechargee', "age + '' == '35'", true, true],
    ['rechargee', 'age', '35.0000000000', true],
    ['rechargee', 'age + 1', 36, true],
    ['rechargee', 'k_c * 2', 2.5, true],
    ['rechargee', "k_b == '0'", true, true],
    ['rechargee', 'k_b', '0.0000000000', true],
    ['rechargee', 'strlen(age)', 13, true],
    ['rechargee', "txt == 'A2'", false, false],
    ['rechargee', "trim(txt) == 'A2'", true, true],
    ['rechargee', 'num + 1', '12,51', true],
    ['rechargee', 'num * 2', Number.NaN, true],
    ['rechargee', 'intval(num)', 12, true],
    ['rechargee', 'is_numeric(num)', false, false],
    ['enseignant', 'num + 1', 8, true],
    ['enseignant', "num == '007'", true, true],
    ['enseignant', "num > '6'", false, false],
    ['eleve', 'num + 1', 11, true],
    ['vide', 'age + 1', '1', true],
    ['vide', 'age * 2', Number.NaN, true],
    ['vide', 'age - 1', Number.NaN, true],
    ['vide', 'age <= 30', false, false],
    ['vide', 'age <= 0', true, true],
    ['vide', 'age >= 0', false, false],
    ['vide', 'age < 0', true, true],
    ['vide', 'age != 0', true, true],
    ['vide', "age < '30'", false, false],
    ['vide', '-age', 0, false],
    ['vide', '+age', 0, false],
    ['vide', '!age', true, true],
    ['eleve', 'age > txt', true, true],
    ['eleve', '!txt', true, true],
    ['eleve', "coll == '0'", true, true],
    ['eleve', 'coll == 0', true, true],
    ['eleve', 'coll', '0', false],
    ['eleve', 'is_empty(coll)', false, false],
    ['eleve', 'dec == 0', false, false],
    ['enseignant', "'a' == 0", false, false],
    ['enseignant', "'1' == '1.0'", true, true],
    ['enseignant', "'10' == '1e1'", true, true],
    ['enseignant', "'abc' == 'ABC'", false, false],
    ['enseignant', "'Z' < 'a'", true, true],
    ['enseignant', "'10' < '9'", true, true],
    ['enseignant', "'9' > 10", true, true],
    ['enseignant', "lst == 2.0 and lst == '2'", true, true],
    ['enseignant', '0.1 + 0.2 == 0.3', false, false],
    ['enseignant', '7 / 2', 3.5, true],
    ['enseignant', '6 / 3', 2, true],
    ['enseignant', '0 / 5', 0, false],
    ['enseignant', '2 - 5', -3, true],
    ['enseignant', '2 * -3', -6, true],
    ['enseignant', "'3' * '4'", Number.NaN, true],
    ['enseignant', "'3' - 1", Number.NaN, true],
    ['enseignant', "age + ' ans'", '35 ans', true],
    ['enseignant', '!0 + 1', 2, true],
    ['enseignant', '!(age > 18)', false, false],
    ['enseignant', 'age > 18 == 1', true, true],
    ['enseignant', "(1 == 2) == ''", true, true],
    ['enseignant', '1 == 2 == 0', true, true],
    ['enseignant', 'age ge 35 AND age LE 35', true, true],
    ['enseignant', "'' or '0' or 0", false, false],
    ['enseignant', "' ' and '0.0'", true, true],
    // what stands beside the answers
    ['enseignant', 'roleother', '', false],
    ['enseignant', "collother == 'Collège Elsa-Triolet'", true, true],
    ['enseignant', 'o_comment', 'bof &amp; "moyen"', true],
    ['enseignant', 'o_comment.shown', 'bof &amp; "moyen"', true],
    ['enseignant', 'strlen(long)', 13, true],
    ['enseignant', 'm_other.shown', '', false],
    ['enseignant', 'm_other', 'Pronote', true],
    ['enseignant', 'p_SQ001comment', 'très simple', true],
    ['enseignant', 'p_SQ001.shown', 'facile', true],
    ['enseignant', 'f_SQ1.shown', 'parfois', true],
    ['enseignant', 'du_D1_0.shown + du_D1_1.shown', 'hautmal', true],
    ['enseignant', 'tn_L2_X1 * 2', 3, true],
    ['enseignant', 'o.shown', 'bon', true],
    ['enseignant', 'cinq.shown', '4', true],
    ['vide', 'd.shown', '', false],
    ['rechargee', 'd.shown', '01/12/2013', true],
    ['vide', 'yn.shown', '', false],
    ['vide', 'role.shown', '', false],
    ['rechargee', 'role.shown', '-oth-', true],
    ['enseignant', 'age.value', '35', true],
    ['enseignant', 'yn.value', 'Y', true],
    ['enseignant', 'm_SQ001.value', 'Y', true],
    ['enseignant', 'r_1.value', '0', false],
    ['vide', 'role.value', '', false],
    ['enseignant', 'role.gid', '13', true],
    ['enseignant', 'role.sgqa', '330044X13X509', true],
    ['enseignant', 'role.mandatory', 'N', true],
    ['enseignant', 'role.qseq', '0', false],
    ['enseignant', 'hid.qid', '531', true],
    ['enseignant', 'm_SQ002.question', 'cahier de textes', true],
    ['enseignant', 'INSERTANS:330044X13X518', 'Oui', true],
    ['enseignant', "330044X13X520SQ001.NAOK == 'Y'", true, true],
    ['enseignant', '330044X13X526D1#0', '2', true],
    // unasked questions
    ['enseignant', 'hid', null, false],
    ['enseignant', 'hid.NAOK', '', false],
    ['enseignant', 'hid.shown', null, false],
    ['enseignant', "hid.shown == ''", true, true],
    ['enseignant', "hid.code != 'A1'", true, false],
    ['enseignant', "hid.value != 'A1'", true, false],
    ['enseignant', "hid.valueNAOK != 'A1'", true, true],
    ['enseignant', 'hidn < 5', true, false],
    ['enseignant', 'hidn.NAOK < 5', false, false],
    ['enseignant', 'hidn + 1', 1, false],
    ['enseignant', 'hidn.NAOK + 1', '1', true],
    ['enseignant', '!hid.NAOK', true, true],
    ['enseignant', 'count(hid.NAOK, hidn.NAOK, age)', 1, true],
    ['enseignant', "if(is_empty(hid.NAOK), 'vide', 'plein')", 'vide', true],
    ['rechargee', "sexe == 'F' or age > 18", true, false],
    ['rechargee', "sexe.NAOK == 'F' or age > 18", true, true],
    ['rechargee', 'o_comment.NAOK', '', false],
    // lists of columns
    ['enseignant', 'count(self)', 1, true],
    ['enseignant', 'count(self.NAOK)', 1, true],
    ['enseignant', 'sum(that.k.NAOK)', 3, true],
    ['enseignant', 'sum(that.tn)', 5.5, true],
    ['enseignant', 'count(that.tn.sq_L1)', 1, true],
    ['enseignant', 'count(that.m.nosq_other)', 2, true],
    ['enseignant', 'count(that.m.sq_SQ001.sq_SQ003)', 2, true],
    ['enseignant', 'count(that.p.comments)', 1, true],
    ['enseignant', 'count(that.p.nocomments)', 1, true],
    ['enseignant', 'list(that.r.shown)', 'enseignant, parent', true],
    ['enseignant', "implode('+', that.m)", 'Y++Y+Pronote', true],
    ['enseignant', "countif('A2', that.r)", 1, true],
    ['enseignant', "countifop('>=', 2, that.f)", 2, true],
    ['enseignant', "sumifop('>', 1, that.k)", 3, true],
    ['enseignant', 'max(that.f)', '3', true],
    ['enseignant', 'min(that.k)', '', false],
    ['enseignant', 'unique(that.r)', true, true],
    ['rechargee', 'unique(that.f)', false, false],
    ['enseignant', "'Y' == that.m.sq_SQ00", 'Y', true],
    [
      'enseignant',
      "listifop('NAOK', '==', 'Y', 'shown', '; ', that.m.sgqa)",
      'messagerie; notes',
      true,
    ],
    // functions
    ['enseignant', 'round(7 / 3, 2)', 2.33, true],
    ['enseignant', 'floor(dec)', 2, true],
    ['enseignant', 'ceil(dec)', 3, true],
    ['enseignant', 'round(dec * -1)', -3, true],
    ['eleve', 'round(dec)', Number.NaN, true],
    ['enseignant', "strtoupper(substr(txt, 0, 1)) + '.'", 'B.', true],
    ['enseignant', "str_replace('é', 'e', txt)", "Bonjour l'equipe", true],
    ['enseignant', "strpos(txt, 'z')", false, false],
    ['enseignant', "regexMatch('/équipe$/', txt)", 1, true],
    ['enseignant', "regexMatch('/^\\d{3}$/', num)", 1, true],
    ['vide', "regexMatch('/^$/', txt)", 1, true],
    ['enseignant', 'if(age > 18, if(age > 60, 3, 2), 1)', '2', true],
    ['enseignant', "if(0, 'a')", '', false],
    ['enseignant', "date('Y', strtotime(d))", '2013', true],
    ['vide', 'strtotime(d)', false, false],
    ['enseignant', "strtotime(d) < strtotime('2013-09-01')", true, true],
    ['enseignant', "d > '2013-01-01'", true, true],
    ['enseignant', 'stddev(1, 2, 3, 4)', 1.2909944487358056, true],
    ['enseignant', 'count()', 0, false],
    ['enseignant', 'sum(k_a k_b)', 3, true],
    // assignments and lists
    ['enseignant', "age = 40, age + ''", '40', true],
    ['enseignant', "lst = ''", '', false],
    ['enseignant', 'hidn = 3', '3', false],
    ['enseignant', '(1, 2) + 1', 3, true],
    ['enseignant', "'a', 'b' == 'c'", false, false],
  ] as const)('in state %s, %s is %j, %s as an equation', (state, text, value, relevance) => {
    const expression = parse(text);
    const names = namesOf(state);
    const severe = checkExpression(expression, lab, setting).filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'unknown-option',
    );
    expect(severe).toEqual([]);
    expect(compile(expression, names, setting)(0)).toEqual(value);
    expect(compileRelevance(expression, names, setting)(0)).toBe(relevance);
  });
});

describe('what the engine refuses', () => {
  test.each([
    'role == ',
    "role == 'A2",
    'role == A2',
    'role == "A2\' ',
    "role == 'A2')",
    'age > > 3',
    'age >> 3',
    'age % 2',
    'age ^ 2',
    'not age',
    'age > 3 ? 1 : 0',
    '()',
    'age, ',
    ', age',
    'age + + + 1',
    '++age',
    'age--',
    'age += 1',
    '!!age',
    '- -1',
    '.5 + 1',
    '1.2.3',
    'age & 1',
    'age | 1',
    '{age}',
    'age[0]',
    'role.naok',
    'role.NAOK.NAOK',
    'role.',
    'Role',
    'IF(1, 2, 3)',
    'count(m)',
    'that.zzz',
    'that.m.sq_SQ009',
    'if(1)',
    'if(1, 2, 3, 4)',
    'strlen()',
    "regexMatch('/(/', txt)",
    'm_SQ004',
    'role_A2',
    'k',
    'du_D1',
    'role <> 2',
    "role == 'A2';",
    'null',
    'false',
    "role is 'A2'",
    '5 = age',
    'abs(1, 2)',
  ])('%s', (text) => {
    const expression = parsed(text);
    if (expression === undefined) return;
    const rules = checkExpression(expression, lab, setting).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule !== 'unknown-option')).not.toEqual([]);
    expect(compileRelevance(expression, namesOf('enseignant'), setting)(0)).toBe(false);
  });
});
