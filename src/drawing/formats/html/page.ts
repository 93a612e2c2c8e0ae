import type { ThemeName } from "../../themes/index.ts";
import { typefacesFor } from "../../text/embedded.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { contentPolicy } from "./policy.ts";
import { viewerScript } from "./viewer-script.ts";
import { viewerStyle } from "./viewer-style.ts";

/** What stands on a page that is one file. */
interface Content {
  readonly title: string;
  readonly theme: ThemeName;
  readonly style: string;
  readonly body: Markup;
  /** Whether a drawing on it can be looked around in. */
  readonly isViewer: boolean;
}

/**
 * One HTML file that needs nothing else: typefaces, style and script are in it, it asks for nothing
 * on any network, and its policy forbids it to.
 */
export function page({ title, theme, style, body, isViewer }: Content): string {
  const faces = typefacesFor(`${title}${body.html}`, weights);
  const whole = [faces, style, ...(isViewer ? [viewerStyle] : [])].join("\n");
  const policy = contentPolicy(whole, isViewer ? viewerScript : undefined);
  const head: Markup = {
    html: `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${whole}</style>`,
  };
  const script: Markup = { html: isViewer ? `<script>${viewerScript}</script>` : "" };
  const { html: file } = html`<!doctype html>
    <html lang="en" data-theme="${theme}">
      <head>
        <meta charset="utf-8" />
        ${head}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
      </head>
      <body>
        ${body} ${script}
      </body>
    </html> `;
  return file;
}

const weights = [400, 600, 700] as const;
