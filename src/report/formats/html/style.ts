import { themed } from "../../../drawing/formats/html/themed.ts";

const layout = `* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.5 "Noto Sans", Arial, sans-serif; }
header, footer, nav { max-width: 63rem; margin: 0 auto; padding: 0 1.5rem; }
section { display: grid; grid-template-columns: minmax(1.5rem, 1fr) minmax(0, 60rem) minmax(1.5rem, 1fr); }
section > * { grid-column: 2; min-width: 0; }
section > figure.page { grid-column: 1 / -1; }
figure.page .viewer { padding: 0 1.5rem; }
.viewer p { max-width: none; }
.viewer .stage { touch-action: pan-y; }
figure.page > svg { margin: 0 auto; max-width: 100%; height: auto; }
header { padding-top: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
h3.sheet, h3.part { font-size: 1.1875rem; margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
p { margin: .5rem 0; max-width: 44rem; }
p.lead { font-size: 1.0625rem; font-weight: 600; }
p.aside, footer { color: var(--muted); font-size: .9375rem; }
a { color: var(--ink); }
ul, ol { margin: .5rem 0; padding-left: 1.5rem; max-width: 44rem; }
li { margin: .25rem 0; }
nav ul { padding-left: 1.25rem; columns: 2; }
nav li { break-inside: avoid; margin: 0 0 .5rem; }
figure { margin: 1rem 0; overflow-x: auto; }
svg { display: block; font-family: "Noto Sans", Arial, sans-serif; }
figure.column svg { max-width: 100%; height: auto; }
.rows { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4; }
th, td { text-align: start; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--rule); }
th { border-bottom: 1.5px solid var(--ink); font-weight: 600; }
td p { margin: 0; max-width: none; }
footer { padding-top: 1rem; padding-bottom: 2rem; margin-top: 3rem; border-top: 1px solid var(--rule); }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@media (max-width: 40rem) { nav ul { columns: 1; } body { font-size: 15px; } }`;

const print = `@page { size: A4; margin: 16mm; }
@page wide { size: A4 landscape; margin: 8mm; }
@media print {
  body { font-size: 10pt; }
  nav { display: none; }
  main, header, footer { max-width: none; padding: 0; }
  section { display: block; break-before: page; }
  section:first-child { break-before: auto; }
  h2, h3 { break-after: avoid; }
  h3.sheet { break-before: page; border: 0; }
  h3.part { break-inside: avoid; }
  h2 + p + ul + h3.sheet { break-before: auto; }
  figure, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  figure { overflow: visible; }
  .rows { overflow: visible; }
  figure.page { page: wide; break-before: page; break-after: page; margin: 0; }
  figure.page > svg, figure.column svg { max-width: 100%; max-height: 180mm; height: auto; }
  p, li { orphans: 3; widows: 3; }
}`;

/** The style of a pack, on screen and on paper. */
export const packStyle = `${themed}
${layout}
${print}`;
