import { describe, expect, test } from 'vitest';
import { FUNCTIONS, UNSUPPORTED } from '../../../src/core/expression/functions/index.js';
import {
  checkExpression,
  compile,
  type Names,
  parse,
  textOf,
  UNKNOWN,
} from '../../../src/core/expression/index.js';
import { lab } from './lab.js';

const nobody: Names = { read: () => undefined, columnsOf: () => [] };

function written(text: string): string | undefined {
  const value = compile(parse(text), nobody)(0);
  return value === UNKNOWN ? undefined : textOf(value);
}

/** The functions that LimeSurvey 6 registers. */
const REGISTERED = `abs acos addslashes asin atan atan2 ceil checkdate cos count countif countifop
  date exp fixnum floatval floor gmdate html_entity_decode htmlentities htmlspecialchars
  htmlspecialchars_decode idate if implode intval is_empty is_float is_int is_nan is_null
  is_numeric is_string join list listifop log ltrim max min mktime nl2br number_format pi pow
  quoted_printable_decode quoted_printable_encode quotemeta rand regexMatch round rtrim sin sprintf
  sqrt stddev str_pad str_repeat str_replace strcasecmp strcmp strip_tags stripos stripslashes
  stristr strlen strpos strrev strstr strtolower strtotime strtoupper substr sum sumifop tan
  convert_value time trim ucwords unique`.split(/\s+/);

test('every function that LimeSurvey registers is evaluated or refused by name, and no other', () => {
  expect([...FUNCTIONS.keys(), ...UNSUPPORTED].sort()).toEqual([...REGISTERED].sort());
});

describe('functions give what PHP gives', () => {
  test.each([
    ["addslashes('a' + '\"')", 'a\\"'],
    ['atan2(1, 1)', '0.78539816339745'],
    ["atan2(1, 'x')", ''],
    ['acos(2)', 'NAN'],
    ["cos('')", 'NAN'],
    ['tan(0) + sin(0) + asin(0) + atan(0) + cos(0) + acos(1)', '1'],
    ['ceil(-0.5)', '-0'],
    ['round(-0.4)', '-0'],
    ["round('x', 1)", 'NAN'],
    ['round(12345.678, -3)', '12000'],
    ['round(0.0000001)', '0'],
    ['intval(-0.5)', '0'],
    ["intval('0x1A', 16)", '26'],
    ["intval('0x1A', 0)", '26'],
    ["intval('012', 0)", '10'],
    ["intval('-101', 2)", '-5'],
    ["intval('zz', 10)", '0'],
    ["intval('1e3')", '1000'],
    ['is_float(2 * 3)', '1'],
    ['is_float(1 + 2)', ''],
    ["is_float('2.5')", ''],
    ['is_float(1 / 4)', '1'],
    ['is_float(round(2))', '1'],
    ['is_string(1)', '1'],
    ['is_nan(1 / 0)', '1'],
    ['is_nan(1)', ''],
    ['log(1000, 10)', '3'],
    ['log(0)', '-INF'],
    ['log(2, 1)', 'NAN'],
    ["fixnum('1.5')", '1.5'],
    ['number_format(1234567.5)', '1,234,568'],
    ['number_format(-0.4)', '0'],
    ['number_format(999)', '999'],
    ["stripos('COLLÈGE', 'è')", '4'],
    ["strpos('abc', '')", '0'],
    ["strpos('abc', 'c', 9)", ''],
    ["strpos('abcabc', 'b', -2)", '4'],
    ["strstr('user@example', '@')", '@example'],
    ["strstr('user@example', '@', 1)", 'user'],
    ["strstr('abc', 'z')", ''],
    ["stristr('ÉLÈVE', 'è')", 'ÈVE'],
    ["strrev('abc')", 'cba'],
    ["strcmp('a', 'b')", '-1'],
    ["strcmp('b', 'a') + strcmp('a', 'a')", '1'],
    ["strcasecmp('HELLO', 'hello')", '0'],
    ["strcasecmp('É', 'é')", '-1'],
    ["str_pad('5', 3, '0')", '500'],
    ["str_pad('é', 3) + '|'", 'é |'],
    ["str_repeat('ab', 3)", 'ababab'],
    ["str_repeat('ab', 10000000)", ''],
    ["trim('xxaxx', 'x')", 'a'],
    ["ltrim('007', '0')", '7'],
    ["rtrim('1.500', '0')", '1.5'],
    ["trim('cabc', 'a..b')", 'cabc'],
    ["trim('abcab', 'a..b')", 'c'],
    ["ucwords('collège de france')", 'Collège De France'],
    ["ucwords('élève jean-luc')", 'élève Jean-luc'],
    ["quotemeta('1+1=2?')", '1\\+1=2\\?'],
    ['htmlspecialchars(\'<a href="x">\')', '&lt;a href=&quot;x&quot;&gt;'],
    ["htmlspecialchars_decode('&lt;b&gt; &#039;&quot;')", '<b> \'"'],
    ["htmlentities('café « x »')", 'caf&eacute; &laquo; x &raquo;'],
    ["html_entity_decode('&eacute;&euro;&#65;&#x42;&nope;')", 'é€AB&nope;'],
    ["strip_tags('<p>a <b>b</b></p><!-- c -->')", 'a b'],
    ["strip_tags('<p>a <b>b</b></p>', '<b>')", 'a <b>b</b>'],
    ["strip_tags('1 < 2')", '1 < 2'],
    ["quoted_printable_encode('é=')", '=C3=A9=3D'],
    ["quoted_printable_decode('=C3=A9=3D')", 'é='],
    ["sprintf('%05.1f|%5s|%-5s|%d%%', 3.14159, 'ab', 'ab', '42')", '003.1|   ab|ab   |42%'],
    ["sprintf('%2$s %1$s', 'a', 'b')", 'b a'],
    ["sprintf('%x %X %o %b %c %e', 255, 255, 8, 5, 65, 1234.5)", 'ff FF 10 101 A 1.234500e+3'],
    ["sprintf(\"%'*8s|%+d\", 'ab', 3)", '******ab|+3'],
    ["sprintf('%s %s', 'a')", ''],
    ["date('D d M Y', strtotime('2013-03-15'))", 'Fri 15 Mar 2013'],
    ["date('l jS F Y, W t L o z', 1363305600)", 'Friday 15th March 2013, 11 31 0 2013 73'],
    ["date('c', 0)", '1970-01-01T00:00:00+00:00'],
    ["gmdate('H:i', 3600)", '01:00'],
    ["idate('Y', 1363305600) + 1", '2014'],
    ["idate('F', 0)", ''],
    ['mktime(12, 0, 0, 3, 15, 2013)', '1363348800'],
    ["date('Y-m-d', mktime(0, 0, 0, 14, 1, 2012))", '2013-02-01'],
    ["mktime(0, 0, 0, 'x', 1, 2013)", ''],
    ["strtotime('2013-03-15 00:00')", '1363305600'],
    ["strtotime('15-03-2013') == strtotime('03/15/2013')", '1'],
    ["strtotime('15 March 2013') == strtotime('Mar 15, 2013')", '1'],
    ["date('Y-m-d', strtotime('2013-03-15 +1 month -2 days'))", '2013-04-13'],
    ["date('Y-m-d', strtotime('2013-02-31'))", '2013-03-03'],
    ["strtotime('2013-13-01')", ''],
    ["strtotime('15/03/2013')", ''],
    ["strtotime('')", ''],
    ["strtotime('@60')", '60'],
    ['checkdate(2, 30, 2013)', ''],
    ['checkdate(1, 1, 50)', '1'],
    ["unique('01', '1')", '1'],
    ['unique() and count() == 0', '1'],
    ["convert_value(2.5, 1, '1.5,2.5', 'a,b')", ''],
    ["convert_value(2, 1, '1,2', 'a,b')", 'b'],
  ])('%s is %s', (text, wanted) => {
    expect(written(text)).toBe(wanted);
  });
});

describe('what cannot be evaluated is named with its place', () => {
  test.each([
    ['1 + rand(1, 2)', 'unsupported-function', 4],
    ['1 + time()', 'unsupported-function', 4],
    ["date('Y') > 2012", 'unsupported-function', 0],
    ['age > mktime(0, 0, 0)', 'unsupported-function', 6],
    ["strtotime('tomorrow')", 'unsupported-function', 0],
    ["strtotime('+1 day')", 'unsupported-function', 0],
    ["sumif('1', age)", 'unknown-function', 0],
    ['1 == ucfirst(age)', 'unknown-function', 5],
    ["substr('a')", 'wrong-arity', 0],
    ['pi(1)', 'wrong-arity', 0],
    ["listifop('code', '==', 'Y', 'shown')", 'wrong-arity', 0],
  ])('%s: %s at %i', (text, rule, position) => {
    expect(checkExpression(parse(text), lab)).toMatchObject([{ rule, place: { position } }]);
  });
});
