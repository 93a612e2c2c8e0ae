/** A list of attributes: `[pos="10,20", label="Anna"]`. */
export function attributes(list: Readonly<Record<string, string | number>>): string {
  return `[${Object.entries(list)
    .map(([name, value]) => `${name}=${quoted(String(value))}`)
    .join(", ")}]`;
}

/** Text as DOT reads it back: a backslash would begin one of its escapes. */
export function quoted(text: string): string {
  return `"${text
    .replace(/\\/gu, "\\\\")
    .replace(/"/gu, '\\"')
    .replace(/\r?\n/gu, "\\n")
    .replace(/\0/gu, "")}"`;
}
