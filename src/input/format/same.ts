import type { Tree } from "../yaml/tree.ts";

/** Whether two files say the same, in whatever order of sections. */
export function saysTheSame(before: Tree, after: Tree): boolean {
  const names = [...before.parts.keys()];
  return (
    names.length === after.parts.size &&
    names.every((name) => {
      const [a, b] = [before.parts.get(name), after.parts.get(name)];
      return a !== undefined && b !== undefined && said(a) === said(b);
    })
  );
}

/** An entry with empty braces says as much as one with nothing. */
function said({ value, parts, bare }: Tree): string {
  if (typeof value === "string") return JSON.stringify(value.trimEnd());
  if (parts.size === 0) return Array.isArray(value) ? "[]" : "nothing";
  const below = [...parts].map(([key, part]) => `${JSON.stringify(key)}:${said(part)}`);
  return `${bare ? "bare" : ""}(${below.join(",")})`;
}
