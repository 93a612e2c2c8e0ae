import fc from "fast-check";
import { elders, type Generation, generations, others } from "./cast.ts";
import { fact, few, line, word } from "./saying.ts";
import { during } from "./times.ts";
import type { Pairs } from "./value.ts";

/** Who was born of whom: each on a line, or all on one, or twins and one who is younger. */
function births(
  { ids, year }: Generation,
  of: ReturnType<typeof elders>,
): fc.Arbitrary<readonly Pairs[]> {
  const [a, b, c] = ids;
  const born = fc.constantFrom(`${year}`, `about ${year}`, "when great-aunt was over 20");
  const more = { of, born, ...fact };
  const one = (id: string) => line({ child: fc.constant(id) }, more);
  const twins = line({ child: fc.constant([a, b]), twins: word("twins") }, more);
  const inOrder = (...all: string[]) => line({ "eldest-first": fc.constant(all) }, { of, ...fact });
  return fc.oneof(
    fc.constant<Pairs[]>([]),
    fc.tuple(one(a)),
    fc.tuple(one(a), one(b), line({ child: fc.constant(c), of }, fact)),
    fc.tuple(inOrder(a, b, c)),
    fc.tuple(twins, inOrder(b, c)),
  );
}

/** Who brought somebody up, and since when. */
export const upbringing: fc.Arbitrary<Pairs> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 2 }))
  .chain(([generation, i]) => {
    const by = elders(generation);
    const child = fc.constant(generations[generation]?.ids[i] ?? "jun");
    const seats = {
      "adopted-by": by,
      "fostered-by": by,
      step: by,
      guardian: by,
      "raised-by": by,
      donor: by,
      "carried-by": by,
      "helped-by": by,
      without: by,
    };
    return fc
      .tuple(line({ child }, seats), during(2014), few(fact))
      .map(([own, time, rest]) => ({ ...own, ...time, ...rest }));
  });

/** Lines of `children`, now and then one for the loss. */
export const children: fc.Arbitrary<readonly Pairs[]> = fc
  .tuple(
    ...generations.slice(1).map((generation, i) => births(generation, elders(i + 1))),
    fc.array(upbringing, { maxLength: 3 }),
    fc.constantFrom<Pairs[]>([], [{ child: others.loss, of: "eva" }]),
  )
  .map((all) => all.flat());
