import type { Family } from "../../../family/family.ts";
import type { NotationName } from "../../notations/index.ts";
import type { Scene } from "../../scene.ts";
import type { ThemeName } from "../../themes/index.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { stage } from "./stage.ts";

/** A drawing to look around in. */
export interface Viewed {
  readonly family: Family;
  /** By whose signs it is drawn; the first is shown. */
  readonly scenes: ReadonlyMap<NotationName, Scene>;
}

/** A drawing with what moves and changes it, for a page that has the viewer's style and script. */
export function viewer({ family, scenes }: Viewed, theme: ThemeName): Markup {
  const notations = [...scenes.keys()];
  const stages = [...scenes].map(([notation, scene], at) =>
    stage(scene, family, { notation, hidden: at > 0 }),
  );
  return html`<div class="viewer">
    ${toolbar(theme, notations)}
    <p id="view-said" role="status"></p>
    ${stages}
  </div>`;
}

const themeLabels = [
  ["colour", "colour"],
  ["book", "black"],
  ["grey", "grey"],
] as const satisfies readonly (readonly [ThemeName, string])[];
const schools: Readonly<Record<NotationName, string>> = {
  mcgoldrick: "McGoldrick",
  genopro: "GenoPro",
  bowen: "Bowen",
};

function toolbar(theme: ThemeName, notations: readonly NotationName[]): Markup {
  return html`<div role="toolbar" aria-label="View">
    <button type="button" id="view-in">Zoom in</button>
    <button type="button" id="view-out">Zoom out</button>
    <button type="button" id="view-whole">Show all</button>
    <label><input type="checkbox" id="view-findings" checked /> Findings</label>
    ${select("theme", "Colours", themeLabels, theme)}
    ${
      notations.length < 2
        ? html``
        : select(
            "notation",
            "Signs",
            notations.map((name) => [name, schools[name]] as const),
            notations[0],
          )
    }
    <span id="view-time" hidden
      ><label><input type="checkbox" id="view-dated" /> As it stood at the end of</label>
      <input type="range" id="view-year" aria-label="Year" disabled />
      <output id="view-shown" for="view-year"></output
    ></span>
  </div>`;
}

function select(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string | undefined,
): Markup {
  const lines = options.map(([value, words]) =>
    value === chosen
      ? html`<option value="${value}" selected>${words}</option>`
      : html`<option value="${value}">${words}</option>`,
  );
  return html`<label
    >${label}
    <select id="view-${id}">
      ${lines}
    </select></label
  >`;
}
