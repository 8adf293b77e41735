/**
 * Colours of the routing picture. What is asked of all is filled, what hangs on an earlier answer
 * is hollow and stands in a frame with a bar; what was inferred is dashed: no difference is one of
 * colour alone, and blue and orange are told apart by all eyes.
 */
export const PICTURE_STYLE = `
:root { --all: #1f4e8c; --on-all: #fff; --some: #1f4e8c; --frame: #b4540a12; --frame-line: #e3c7a8; --bar: #b4540a; --lane: #fff; --head: #e6edf7; --head-ink: #14305a; --everyone: #ececf1; --way: #6d6d78; }
@media (prefers-color-scheme: dark) { :root { --all: #8db9f2; --on-all: #10203a; --some: #8db9f2; --frame: #f0a04b17; --frame-line: #5d4630; --bar: #f0a04b; --lane: #1b1b20; --head: #22324a; --head-ink: #d6e5fb; --everyone: #2a2a32; --way: #8f8f9b; } }
.picture { display: none; }
.routing { display: block; max-width: 100%; height: auto; font-family: "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
.routing .lane { fill: var(--lane); stroke: var(--line); }
.routing .head { fill: var(--head); stroke: var(--line); }
.routing .head.everyone { fill: var(--everyone); }
.routing .head.inferred { stroke: var(--bar); stroke-dasharray: 4 3; }
.routing .name { font-size: 13px; font-weight: 700; fill: var(--head-ink); }
.routing .count, .routing .about, .routing .rule { font-size: 12px; fill: var(--soft); }
.routing .group { font-size: 12.5px; font-weight: 700; fill: var(--ink); }
.routing .block.all { fill: var(--all); stroke: var(--all); }
.routing .block.some { fill: var(--lane); stroke: var(--some); }
.routing .block.inferred { stroke: var(--bar); stroke-width: 1.5px; stroke-dasharray: 4 2.5; }
.routing .hit { fill: transparent; }
.routing .code { font-size: 12.5px; font-weight: 700; font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.routing .code.all { fill: var(--on-all); }
.routing .code.some { fill: var(--some); }
.routing a:hover .code { text-decoration: underline; }
.routing a:focus-visible { outline: none; }
.routing a:focus-visible .hit { stroke: var(--bar); stroke-width: 3px; }
.routing .scope { fill: var(--frame); stroke: var(--frame-line); }
.routing .scope.inferred { stroke: var(--bar); stroke-dasharray: 4 3; }
.routing .bar { fill: var(--bar); }
.routing .condition { font-size: 12px; fill: var(--ink); }
.routing .condition.long { font-weight: 600; }
.routing .fold { fill: none; stroke: var(--frame-line); stroke-width: 1px; }
.routing .way { fill: none; stroke: var(--way); stroke-width: 1.5px; }
.routing .head-of-arrow { fill: var(--way); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 1rem; padding: 0; list-style: none; font-size: .8125rem; color: var(--soft); }
.key { display: inline-block; width: 1.6rem; height: .95rem; margin-right: .45rem; border: 1px solid var(--all); border-radius: .2rem; vertical-align: -.15rem; }
.key.all { background: var(--all); }
.key.some { background: var(--lane); box-shadow: -.35rem 0 0 -.05rem var(--frame), -.4rem 0 0 var(--bar); margin-left: .4rem; }
.key.guess { border: 1.5px dashed var(--bar); }
@media screen and (max-width: 46.99rem) { .picture.narrow { display: block; } .picture.narrow .routing { width: 100%; max-width: 30rem; } }
@media screen and (min-width: 47rem) and (max-width: 71.99rem) { .picture.middle { display: block; } .picture.middle .routing { width: 100%; } }
@media screen and (min-width: 72rem) { .picture.wide { display: block; } }
@media print {
  :root { --all: #1f4e8c; --on-all: #fff; --some: #1f4e8c; --frame: #b4540a12; --frame-line: #e3c7a8; --bar: #b4540a; --lane: #fff; --head: #e6edf7; --head-ink: #14305a; --everyone: #ececf1; --way: #555; }
  .picture.wide { display: block; break-inside: avoid; }
  .routing { width: auto; max-height: 228mm; }
  .routing, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
