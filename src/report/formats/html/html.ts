import type { ThemeName } from "../../../drawing/themes/index.ts";
import type { Block, Pack, Section } from "../../pack/block.ts";
import { html } from "../../../drawing/formats/html/markup.ts";
import type { Markup } from "../../../drawing/formats/html/markup.ts";
import { page } from "../../../drawing/formats/html/page.ts";
import { viewer } from "../../../drawing/formats/html/viewer.ts";
import { picture } from "./picture.ts";
import { packStyle } from "./style.ts";

/** A pack as one HTML file that needs nothing else. The same pack and theme give the same bytes. */
export function packHtml(pack: Pack, theme: ThemeName): string {
  const { title, subtitle, sections, footer } = pack;
  const body = html`<header>
      <h1>${title}</h1>
      <p class="aside">${subtitle}</p>
    </header>
    ${contents(pack)}
    <main>${sections.map((section) => sectionHtml(section, theme))}</main>
    <footer>${footer}</footer>`;
  const isViewer = sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === "picture" && block.viewed !== undefined),
  );
  return page({ title, theme, style: packStyle, body, isViewer });
}

function contents({ sections }: Pack): Markup {
  if (sections.length < 2) return html``;
  const links = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav aria-label="Contents">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function sectionHtml({ id, title, blocks }: Section, theme: ThemeName): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${title}</h2>
    ${blocks.map((block, at) => blockHtml(block, `${id}-${at}`, theme))}
  </section>`;
}

function blockHtml(block: Block, id: string, theme: ThemeName): Markup {
  switch (block.kind) {
    case "heading":
      return block.starts === "here"
        ? html`<h3>${block.text}</h3>`
        : html`<h3 class="${block.starts === "page" ? "sheet" : "part"}">${block.text}</h3>`;
    case "paragraph":
      return html`<p class="${block.as}">${block.text}</p>`;
    case "list":
      return listHtml(block);
    case "table":
      return tableHtml(block);
    case "picture":
      return html`<figure class="${block.fills}">
        ${block.viewed === undefined ? picture(block.scene, id) : viewer(block.viewed, theme)}
      </figure>`;
  }
}

function listHtml({ items, numbered }: Extract<Block, { kind: "list" }>): Markup {
  const lines = items.map((item) => html`<li>${item}</li>`);
  return numbered
    ? html`<ol>
        ${lines}
      </ol>`
    : html`<ul>
        ${lines}
      </ul>`;
}

function tableHtml({ columns, rows }: Extract<Block, { kind: "table" }>): Markup {
  const heads = columns.map(({ heading }) => html`<th scope="col">${heading}</th>`);
  const lines = rows.map(
    (row) =>
      html`<tr>
        ${row.map(cellHtml)}
      </tr>`,
  );
  return html`<div class="rows" tabindex="0" role="group" aria-label="Table">
    <table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </div>`;
}

function cellHtml(text: string): Markup {
  const lines = text.split("\n");
  if (lines.length === 1) return html`<td>${text}</td>`;
  return html`<td>${lines.map((line) => html`<p>${line}</p>`)}</td>`;
}
