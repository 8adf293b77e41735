import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanHtml } from '../../../../src/io/limesurvey/structure/index.js';

test.each([
  ['Vous êtes&nbsp;:', 'Vous êtes\u00A0:'],
  ['<h3>Bienvenue</h3><p>Ce questionnaire</p>', 'Bienvenue Ce questionnaire'],
  ['one<br />two<br>three', 'one two three'],
  ['<ul><li>a</li><li>b</li></ul>', 'a b'],
  ['a<b>b</b><span>c</span>', 'abc'],
  ['  many \n\t spaces  ', 'many spaces'],
  ['&eacute;&#233;&#xE9; &lt;b&gt; &amp;nbsp;', 'ééé <b> &nbsp;'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
])('%j is shown as %j', (html, shown) => {
  expect(cleanHtml(html)).toBe(shown);
});

test.each([
  ['a<script>alert(1)</script>b', 'ab'],
  ['a<STYLE>p { color: red }</STYLE >b', 'ab'],
  ['<img src=x onerror="alert(1)">a', 'a'],
  ['a<script>never closed', 'a'],
  ['a<!-- b --><![CDATA[c]]>d', 'ad'],
  ['<scr<script>ipt>alert(1)</script>a', 'ipt>alert(1)a'],
  ['<svg><script>x</script></svg>a', 'a'],
  ['a<b title="', 'a'],
])('nothing runs or hides in %j', (html, shown) => {
  expect(cleanHtml(html)).toBe(shown);
});

test('expressions stay as they were written', () => {
  const html = "<p>Vous avez {if(age<30, '<b>moins</b>', 'plus &amp; plus')}&nbsp;?</p>";
  expect(cleanHtml(html)).toBe("Vous avez {if(age<30, '<b>moins</b>', 'plus &amp; plus')}\u00A0?");
});

test('an expression in an attribute or a script is dropped with it', () => {
  expect(cleanHtml('<i class="{x}">a</i><script>{y}</script>{z}')).toBe('a{z}');
});

test('text without markup is only trimmed and collapsed', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '.', '9', '\u00A0') });
  fc.assert(
    fc.property(plain, (text) => {
      expect(cleanHtml(text)).toBe(text.replace(/ +/g, ' ').trim());
    }),
  );
});

test.each(['<b>', '</b>', '<', '&', '{a', '<script', '<!--', '<a b=', ' \u00A0'])(
  'a label of 200 000 times %j is cleaned in less than a second',
  (piece) => {
    const start = performance.now();
    cleanHtml(piece.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
