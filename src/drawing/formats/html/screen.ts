import type { Marks } from "../../marks.ts";
import type { ThemeName } from "../../themes/index.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { page } from "./page.ts";
import { screenStyle } from "./screen-style.ts";
import { viewer } from "./viewer.ts";
import type { Viewed } from "./viewer.ts";

/**
 * A drawing as one HTML file to look around in: it needs nothing else, asks for nothing on any
 * network, and its policy forbids it to. Without scripts it is the drawing as printed.
 */
export function screen(
  viewed: Viewed,
  { marks, theme }: { readonly marks: Marks; readonly theme: ThemeName },
): string {
  const [scene] = viewed.scenes.values();
  const title = scene?.title ?? "";
  const body = html`<header>
      <h1>${title}</h1>
    </header>
    <main>${viewer(viewed, theme)} ${findingsIn(marks)}</main>
    <footer>
      Hypotheses for a conversation, never a verdict. Drag or use the wheel to move and zoom; Tab
      and the arrow keys walk through the family; Escape shows all again.
    </footer>`;
  return page({ title, theme, style: screenStyle, body, isViewer: true });
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
