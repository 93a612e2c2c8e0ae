const beings = "people|helpers|groups|places";

/**
 * Ids that stand in the text of a family file: of people and the like, then of lines. Read without the
 * grammar, for a shell waits: while somebody types, a file with a mistake has ids too.
 */
export function idsIn(text: string): readonly string[] {
  const sections = text.matchAll(
    new RegExp(String.raw`^(?:${beings}):[ \t]*(.*(?:\n(?:[ \t#].*)?)*)`, "gmu"),
  );
  const own = [...sections].flatMap(([, body = ""]) => keysOf(body));
  const lines = [...text.matchAll(/[{,\s]id:\s*([\p{L}\p{N}_-]+)/gu)].map(([, id = ""]) => id);
  return [...new Set([...own, ...lines])];
}

/** The keys of a section: those that stand least far in, or the first level inside its braces. */
function keysOf(body: string): readonly string[] {
  if (body.trimStart().startsWith("{")) return keysInBraces(body);
  const keys = [...body.matchAll(/^([ \t]+)([\p{L}\p{N}_-]+):(?:\s|$)/gmu)];
  const least = Math.min(...keys.map(([, indent = ""]) => indent.length));
  return keys.flatMap(([, indent = "", key = ""]) => (indent.length === least ? [key] : []));
}

function keysInBraces(body: string): readonly string[] {
  const marks = body.replace(/"[^"]*"/gu, "").match(/[{}]|[^{}]+/gu) ?? [];
  const outer = marks.reduce(
    ({ depth, text }, letter) => ({
      depth: depth + (letter === "{" ? 1 : letter === "}" ? -1 : 0),
      text: depth === 1 ? text + letter : text,
    }),
    { depth: 0, text: "," },
  ).text;
  return [...outer.matchAll(/,\s*([\p{L}\p{N}_-]+):/gu)].map(([, key = ""]) => key);
}
