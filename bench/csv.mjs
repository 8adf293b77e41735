// Times the CSV readers on an export of 976 respondents × 490 quoted cells, each in a fresh process.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const READERS = {
  own: `const { parseCsv } = await import(new URL('../dist/io/limesurvey/responses/sheets/parse-csv.js', base));
    read = () => parseCsv(text, ';').records.length;`,
  'csv-parse, no callback (loses the difference)': `const { parse } = await import('csv-parse/sync');
    read = () => parse(text, { delimiter: ';' }).length;`,
  'csv-parse, callback for each cell': `const { parse } = await import('csv-parse/sync');
    read = () => parse(text, { delimiter: ';', cast: (value, { quoting }) => (value === '' && !quoting ? null : value) }).length;`,
};

const ROUNDS = 9;

function program(reader) {
  return `const base = ${JSON.stringify(import.meta.url)};
    const row = Array.from({ length: 490 }, (_, i) => (i % 9 === 0 ? '"Y"' : i % 2 ? '""' : '')).join(';');
    const text = Array(977).fill(row).join('\\r\\n');
    let read;
    ${reader}
    const start = performance.now();
    const rows = read();
    const time = performance.now() - start;
    if (rows !== 977) throw new Error('wrong number of records: ' + rows);
    process.stdout.write(String(time));`;
}

const directory = fileURLToPath(new URL('.', import.meta.url));
for (const [name, reader] of Object.entries(READERS)) {
  const times = Array.from({ length: ROUNDS }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', program(reader)], {
        cwd: directory,
        encoding: 'utf8',
      }),
    ),
  ).sort((a, b) => a - b);
  console.log(`${name}: median ${times[Math.floor(ROUNDS / 2)]?.toFixed(1)} ms`);
}
