import { themes } from "../../themes/index.ts";
import { paintsOf } from "./paints.ts";

/** The style of a drawing on a screen. */
export const screenStyle = `:root { ${paintsOf(themes.colour)} }
:root[data-theme="book"] { ${paintsOf(themes.book)} }
:root[data-theme="grey"] { ${paintsOf(themes.grey)} }
@media (prefers-contrast: more) { :root:not([data-theme]) { ${paintsOf(themes.book)} } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 15px/1.45 "Noto Sans", Arial, sans-serif; }
header { padding: .75rem 1rem 0; }
h1 { font-size: 1.25rem; margin: 0 0 .5rem; }
h2 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
[role="toolbar"] { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .5rem 0; border-block: 1px solid var(--rule); }
button, select, input { font: inherit; color: inherit; accent-color: var(--ink); }
button, select { background: var(--paper); border: 1px solid var(--ink); border-radius: 4px; padding: .25rem .75rem; min-height: 2rem; }
button:hover { background: var(--ink); color: var(--paper); }
label { display: inline-flex; gap: .375rem; align-items: center; }
output { min-width: 9rem; }
main { padding: 0 1rem 2rem; }
#stage { display: block; width: 100%; height: min(76vh, 60rem); touch-action: none; cursor: grab; font-family: "Noto Sans", Arial, sans-serif; }
#stage.moving { cursor: grabbing; }
.hit { fill: none; stroke: transparent; stroke-width: 14; pointer-events: stroke; }
#said { min-height: 1.5rem; margin: .5rem 0; font-weight: 600; }
#stage g { transition: opacity .15s; }
#stage.looking g:not(.near):not([data-part="title"]) { opacity: .3; }
#stage g.maybe { opacity: .45; }
#stage g.away { visibility: hidden; }
#stage.plain g[data-part="tag"], #stage.plain g[data-part="caption"], #stage.plain g[data-part="halo"] { visibility: hidden; }
#stage g:focus { outline: none; }
:focus-visible, #stage g:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper); }
ol { padding-left: 2rem; max-width: 44rem; }
footer { padding: 0 1rem 1rem; color: var(--muted); font-size: .875rem; }
@media (prefers-reduced-motion: reduce) { #stage g { transition: none; } }
@media (forced-colors: active) { #stage g[data-part="halo"] { visibility: hidden; } }
@media print {
  @page { size: A4 landscape; margin: 8mm; }
  [role="toolbar"], #said { display: none; }
  #stage { height: auto; max-height: 180mm; }
}`;
