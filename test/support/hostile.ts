import {
  grid,
  group,
  type Instrument,
  instrument,
  multiple,
  option,
  single,
  text,
} from '../../src/core/instrument/index.js';
import { encode, type Provenance, type Responses } from '../../src/core/responses/index.js';
import { PROVENANCE, rawAnswers } from './raw-answers.js';

/** Texts that break out of a format that does not escape them. */
export const HOSTILE = [
  '<script>document.title="run"</script>',
  '"><img src=x onerror="document.title=1">',
  "' onmouseover='alert(1)",
  '</table></figure><h1>out</h1>',
  'a | b `c` **d** [e](javascript:alert(1)) # f',
  'two\nlines\r\nand\u2028more',
  '\u001b[31mred\u0007\u0000bell',
  'أهلا \u202Eesrever\u202C',
  '😀 漢字 カタカナ ｆｕｌｌ é',
  '&lt;b&gt; &amp; </style><style>*{display:none}',
  '=HYPERLINK("http://example.invalid")',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  'a-very-long-word-without-any-space-'.repeat(6),
  '\u202B\u2066\u2067\u2068left open',
  'half \uD800 and \uDC00 of a pair',
  'سؤال 2013 \u200F(שאלה)',
] as const;

const HOSTILE_SURVEY: Instrument = instrument({
  id: 'hostile',
  languages: ['en', 'fr'],
  title: { en: HOSTILE[0], fr: HOSTILE[0] },
  groups: [
    group('g', { en: HOSTILE[3] }, [
      single(
        'one',
        { en: HOSTILE[4] },
        HOSTILE.map((label, index) => option(`c${index}`, { en: label })),
        { other: { en: HOSTILE[1] } },
      ),
      multiple(
        'many',
        { en: HOSTILE[9] },
        HOSTILE.map((label, index) => option(`m${index}`, { en: label })),
      ),
      text('open', { en: HOSTILE[5] }),
      grid('rows', { en: HOSTILE[6] }, [option('r', { en: HOSTILE[2] })], { kind: 'text' }),
    ]),
  ],
});

/** Answers that hold every hostile text, to a survey whose titles are hostile. */
export function hostileResponses(provenance: Provenance = PROVENANCE): Responses {
  const rows = HOSTILE.map((text, index) => ({
    stored: {
      one: index % 2 === 0 ? `c${index}` : '-oth-',
      one_other: text,
      [`many_m${index}`]: 'Y',
      open: text,
      rows_r: text,
    },
  }));
  return encode(HOSTILE_SURVEY, rawAnswers(rows), { provenance });
}
