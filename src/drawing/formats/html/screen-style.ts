import { themed } from "./themed.ts";

/** The style of a page that is a drawing. */
export const screenStyle = `${themed}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 15px/1.45 "Noto Sans", Arial, sans-serif; }
header { padding: .75rem 1rem 0; }
h1 { font-size: 1.25rem; margin: 0 0 .5rem; }
h2 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
main { padding: 0 1rem 2rem; }
ol { padding-left: 2rem; max-width: 44rem; }
footer { padding: 0 1rem 1rem; color: var(--muted); font-size: .875rem; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@media print {
  @page { size: A4 landscape; margin: 8mm; }
}`;
