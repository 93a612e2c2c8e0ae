import { placeOfSection } from "./section-order.ts";
import { sectionText } from "./section.ts";
import { houseStyle } from "./style.ts";
import type { Pairs } from "./written.ts";

/** A family file from what it shall say: sections in the order of all files, apart from each other. */
export function writeFamily(family: Pairs): string {
  const sections = Object.entries(family).toSorted(
    ([a], [b]) => placeOfSection(a) - placeOfSection(b),
  );
  let wasLong = false;
  const texts = sections.map(([name, value], i) => {
    const text = sectionText(name, value, houseStyle);
    const apart = i > 0 && (wasLong || text.includes("\n"));
    wasLong = text.includes("\n");
    return `${apart ? "\n" : ""}${text}\n`;
  });
  return texts.join("");
}
