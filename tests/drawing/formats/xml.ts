/** One element of an XML file, as far as a drawing needs it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly depth: number;
}

/**
 * The elements of a well-formed XML file, in order.
 * @throws {@link Error} wherever the file is not well-formed XML 1.0
 */
export function elementsOf(xml: string): readonly Element[] {
  refuseForbidden(xml);
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  if (body === xml) throw new Error("no XML declaration");
  const elements: (Element & { text: string })[] = [];
  const open: (Element & { text: string })[] = [];
  let at = 0;
  const token = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
  while (at < body.length) {
    const next = body.indexOf("<", at);
    const text = body.slice(at, next === -1 ? undefined : next);
    const last = open.at(-1);
    if (last !== undefined) last.text += unescaped(text);
    else if (text.trim() !== "") throw new Error(`text outside the root: ${text}`);
    if (next === -1) break;
    token.lastIndex = next;
    const match = token.exec(body);
    if (match === null) throw new Error(`not a tag: ${body.slice(next, next + 80)}`);
    const [whole, closing, name, attributes, empty] = match;
    at = next + whole.length;
    if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name!}> closes something else`);
      continue;
    }
    if (open.length === 0 && elements.length > 0) throw new Error("a second root");
    const element = { name: name!, attributes: read(attributes!), text: "", depth: open.length };
    elements.push(element);
    if (empty !== "/") open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> is never closed`);
  return elements;
}

function refuseForbidden(xml: string): void {
  for (const character of xml) {
    const code = character.codePointAt(0)!;
    const fine =
      code === 0x9 ||
      code === 0xa ||
      code === 0xd ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    if (!fine) throw new Error(`XML 1.0 forbids U+${code.toString(16)}`);
  }
}

function read(attributes: string): Readonly<Record<string, string>> {
  const pairs = [...attributes.matchAll(/([\w:-]+)="([^"<]*)"/g)];
  const names = pairs.map(([, name]) => name!);
  if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${attributes}`);
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, unescaped(value!)]));
}

function unescaped(text: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const sign = entities[name];
    if (sign === undefined || !whole.endsWith(";")) throw new Error(`not an entity: ${whole}`);
    return sign;
  });
}
