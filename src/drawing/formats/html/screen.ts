import type { Family } from "../../../family/family.ts";
import type { Marks } from "../../marks.ts";
import type { Scene } from "../../scene.ts";
import type { ThemeName } from "../../themes/index.ts";
import { html } from "./markup.ts";
import { contentPolicy } from "./policy.ts";
import type { Markup } from "./markup.ts";
import { screenStyle } from "./screen-style.ts";
import { stage } from "./stage.ts";
import { viewerScript } from "./viewer-script.ts";

/**
 * A drawing as one HTML file to look around in: it needs nothing else, asks for nothing on any
 * network, and its policy forbids it to. Without scripts it is the drawing as printed.
 */
export function screen(
  scene: Scene,
  { family, marks, theme }: { family: Family; marks: Marks; theme: ThemeName },
): string {
  const policy = contentPolicy(screenStyle, viewerScript);
  const head: Markup = {
    html: `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${screenStyle}</style>`,
  };
  const script: Markup = { html: `<script>${viewerScript}</script>` };
  const { html: page } = html`<!doctype html>
    <html lang="en" data-theme="${theme}">
      <head>
        <meta charset="utf-8" />
        ${head}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${scene.title}</title>
      </head>
      <body>
        <header>
          <h1>${scene.title}</h1>
          ${toolbar(theme)}
        </header>
        <main>
          <p id="said" role="status"></p>
          ${stage(scene, family)} ${findingsIn(marks)}
        </main>
        <footer>
          Hypotheses for a conversation, never a verdict. Drag or use the wheel to move and zoom;
          Tab and the arrow keys walk through the family; Escape shows all again.
        </footer>
        ${script}
      </body>
    </html> `;
  return page;
}

function toolbar(theme: ThemeName): Markup {
  const option = (name: ThemeName, label: string): Markup => ({
    html: `<option value="${name}"${name === theme ? " selected" : ""}>${label}</option>`,
  });
  return html`<div role="toolbar" aria-label="View">
    <button type="button" id="in">Zoom in</button>
    <button type="button" id="out">Zoom out</button>
    <button type="button" id="fit">Show all</button>
    <label><input type="checkbox" id="findings" checked /> Findings</label>
    <label
      >Colours
      <select id="theme">
        ${[option("colour", "colour"), option("book", "black"), option("grey", "grey")]}
      </select></label
    >
    <span id="time" hidden
      ><label><input type="checkbox" id="dated" /> As it stood at the end of</label>
      <input type="range" id="year" aria-label="Year" disabled />
      <output id="shown" for="year"></output
    ></span>
  </div>`;
}

function findingsIn({ captions, questions }: Marks): Markup {
  if (captions.length + questions.length === 0) return html``;
  const items = captions.flatMap((caption) =>
    caption.items.map(
      ({ number, title, text }) => html`<li value="${number}"><b>${title}.</b> ${text}</li>`,
    ),
  );
  const asked = questions.map((question) => html`<li>${question}</li>`);
  return html`<section aria-label="Findings in words">
    <h2>Findings in words</h2>
    <ol>
      ${items}
    </ol>
    ${
      asked.length === 0
        ? html``
        : html`<h2>Worth asking</h2>
            <ul>
              ${asked}
            </ul>`
    }
  </section>`;
}
