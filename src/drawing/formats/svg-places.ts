import type { Earlier } from "../layout/order/arranged-rows.ts";

/** Where people stand across in an SVG file that was drawn here, by their ids; of other files, nobody. */
export function placesInSvg(svg: string): Earlier {
  const places = new Map<string, number>();
  const symbols =
    /<g id="[^".]*\.symbol\.([\w-]+)">(?:\s*<title>[^<]*<\/title>)?\s*<path d="M(-?[\d.]+)/gu;
  for (const [, id = "", x] of svg.matchAll(symbols)) places.set(idIn(id), Number(x));
  return places;
}

/** Signs other than ASCII letters and digits stand there as their codes. */
function idIn(written: string): string {
  return written.replace(/_([\da-f]+)_/gu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
