import { holdsEntries } from "../write/entry-sections.ts";
import type { Tree } from "../yaml/tree.ts";

/** Whether two files say the same, in whatever order of sections. */
export function saysTheSame(before: Tree, after: Tree): boolean {
  const names = [...before.parts.keys()];
  return (
    names.length === after.parts.size &&
    names.every((name) => {
      const [a, b] = [before.parts.get(name), after.parts.get(name)];
      return a !== undefined && b !== undefined && said(a, name) === said(b, name);
    })
  );
}

/** What a section says. An entry with empty braces says as much as one with nothing. */
function said(section: Tree, name: string | number): string {
  const below = [...section.parts].map(
    ([key, part]) =>
      `${JSON.stringify(key)}:${holdsEntries(String(name)) && isEmpty(part) ? "" : words(part)}`,
  );
  return section.parts.size === 0 ? words(section) : `(${below.join(",")})`;
}

function isEmpty({ value, parts }: Tree): boolean {
  return parts.size === 0 && typeof value !== "string" && !Array.isArray(value);
}

function words({ value, parts, bare }: Tree): string {
  if (typeof value === "string") return JSON.stringify(value.trimEnd());
  if (parts.size === 0) return JSON.stringify(value);
  const below = [...parts].map(([key, part]) => `${JSON.stringify(key)}:${words(part)}`);
  return `${bare ? "bare" : ""}(${below.join(",")})`;
}
