/** The style of a drawing that can be looked around in, on whatever page. */
export const viewerStyle = `[role="toolbar"] { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .5rem 0; border-block: 1px solid var(--rule); }
button, select, input { font: inherit; color: inherit; accent-color: var(--ink); }
button, select { background: var(--paper); border: 1px solid var(--ink); border-radius: 4px; padding: .25rem .75rem; min-height: 2rem; }
button:hover { background: var(--ink); color: var(--paper); }
label { display: inline-flex; gap: .375rem; align-items: center; }
output { display: inline-block; min-width: 6rem; }
.stage { display: block; width: 100%; height: min(76vh, 60rem); touch-action: none; cursor: grab; font-family: "Noto Sans", Arial, sans-serif; }
.stage[hidden] { display: none; }
.stage.moving { cursor: grabbing; }
.hit { fill: none; stroke: transparent; stroke-width: 14; pointer-events: stroke; }
#view-said { min-height: 1.5rem; margin: .5rem 0; max-width: none; font-weight: 600; }
.stage g { transition: opacity .15s; }
.stage.looking g:not(.near):not([data-part="title"]) { opacity: .3; }
.stage g.maybe { opacity: .45; }
.stage g.away { visibility: hidden; }
.stage.plain g[data-part="tag"], .stage.plain g[data-part="caption"], .stage.plain g[data-part="halo"] { visibility: hidden; }
.stage g:focus { outline: none; }
.stage:focus-visible, .stage g:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper); }
@media (prefers-reduced-motion: reduce) { .stage g { transition: none; } }
@media (forced-colors: active) { .stage g[data-part="halo"] { visibility: hidden; } }
@media print {
  [role="toolbar"], #view-said { display: none; }
  .stage { height: auto; max-height: 180mm; }
}`;
