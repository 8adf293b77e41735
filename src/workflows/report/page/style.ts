import { PAGE_STYLE, TABLE_STYLE } from '../../../core/presentation/index.js';

/** What the ladder and the method of a report add to the style of its tables. */
const LADDER = `
section.ladder figure { font-size: .8125rem; }
section.ladder table { font-size: .8125rem; min-width: 100%; }
section.ladder .scroll { max-width: none; }
section.ladder thead th { font-size: .75rem; max-width: 6rem; overflow-wrap: normal; }
section.ladder tbody th { min-width: 13rem; }
section.ladder th, section.ladder td { padding: .2rem .3rem; }
section.ladder tr > th:first-child { padding-left: .15rem; }
dl { max-width: 52rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .4rem 1.25rem; }
section#method > p { max-width: 52rem; }
@media (max-width: 40rem) {
  section.ladder tbody th { min-width: 7rem; max-width: 42vw; }
}
@media print {
  section.ladder table { font-size: 7.5pt; }
  section.ladder thead th { font-size: 7pt; }
  section.ladder tbody th { min-width: 14rem; }
  section.ladder th, section.ladder td { padding: .1rem .2rem; }
  section.ladder { page: across; }
}
`;

/** The style of a report: on a screen, on a phone, in the dark, on paper. */
export const REPORT_STYLE = `${PAGE_STYLE}${TABLE_STYLE}${LADDER}`;
