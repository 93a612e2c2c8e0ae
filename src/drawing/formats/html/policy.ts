import { createHash } from "node:crypto";

/**
 * What a page made here is allowed: its own style and script by their hashes, the typefaces in it, and
 * nothing else, on no network.
 */
export function contentPolicy(style: string, script?: string): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    "font-src data:",
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
