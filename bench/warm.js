import { modules } from "./modules.js";

/**
 * How still a drawing stays when a family grows or shrinks: 36 edits, each drawn in the order that the
 * drawing before it had, six on each of six families: a child, a partner and parents added, a single
 * person taken away. Counts pairs of one row that stand the other way round than before, and what the
 * order costs beside that of a drawing without an earlier one.
 */
const { arrangedRows, couplesOf, familyOf, fixedNumbers, grow, skeletonOf, totalCostOf, written } =
  await modules({
    arrangedRows: "src/drawing/layout/order/arranged-rows.ts",
    couplesOf: "src/drawing/layout/kin.ts",
    familyOf: "tests/family.ts",
    fixedNumbers: "src/drawing/layout/order/chance.ts",
    grow: "tests/drawing/grown/grow.ts",
    skeletonOf: "src/drawing/layout/skeleton.ts",
    totalCostOf: "tests/drawing/layout/order-cost.ts",
    written: "tests/drawing/grown/plain-family.ts",
  });

const most = 0.6;
/** Seeds and sizes of the families. */
const families = [
  [25, 25],
  [40, 40],
  [63, 63],
  [80, 80],
  [100, 100],
  [140, 140],
];
const edits = [addChild, addPartner, addParents, remove, addChild, addParents];

const total = { pairs: 0, turned: 0, edits: 0, disturbed: 0, cost: 0, fresh: 0, cold: 0 };
for (const [seed, size] of families) {
  const numbers = fixedNumbers(seed);
  const before = grow(seed, size);
  const first = await drawn(before);
  for (const [i, edit] of edits.entries()) {
    const after = edit(structuredClone(before), numbers, `new${i}`);
    const warm = await drawn(after, placesOf(first.rows));
    const cold = await drawn(after);
    const { pairs, turned } = compared(first.rows, warm.rows);
    total.edits++;
    total.pairs += pairs;
    total.turned += turned;
    total.disturbed += turned > 0 ? 1 : 0;
    total.cost += warm.cost;
    total.fresh += cold.cost;
    total.cold += compared(first.rows, cold.rows).turned;
  }
}
const share = (100 * total.turned) / total.pairs;
const dearer = total.cost / total.fresh;
process.stdout.write(
  `${total.edits} edits: ${share.toFixed(2)} % of the pairs of a row change sides (at most ${most} %), ` +
    `in ${total.disturbed} of the drawings; ${((100 * total.cold) / total.pairs).toFixed(2)} % without the earlier order; ` +
    `the order costs ${dearer.toFixed(2)} of a fresh one: ${share <= most ? "ok" : "NOT REACHED"}\n`,
);
if (share > most) process.exitCode = 1;

/** The rows of a family, by names, and what their order costs. */
async function drawn(plain, earlier) {
  const family = familyOf(written(plain).yaml);
  const people = [...family.people.keys()];
  const skeleton = skeletonOf(people, couplesOf(family, new Set(people)));
  const seats = await arrangedRows(family, skeleton, () => 60, earlier);
  const rows = seats.map((row) => row.flatMap((seat) => skeleton.seats[seat].person ?? []));
  return { rows, cost: totalCostOf(family, skeleton, seats) };
}

function placesOf(rows) {
  return new Map(rows.flatMap((row) => row.map((id, at) => [id, 60 * at])));
}

/** Pairs that share a row before and after, and how many of them have changed sides. */
function compared(before, after) {
  const at = new Map(after.flatMap((row, y) => row.map((id, x) => [id, { x, y }])));
  let [pairs, turned] = [0, 0];
  for (const row of before)
    for (const [i, left] of row.entries())
      for (const right of row.slice(i + 1)) {
        const [a, b] = [at.get(left), at.get(right)];
        if (a === undefined || b === undefined || a.y !== b.y) continue;
        pairs++;
        if (a.x > b.x) turned++;
      }
  return { pairs, turned };
}

function one(list, numbers) {
  return list[numbers(list.length)];
}

/** The youngest of a couple's children. */
function addChild(family, numbers, id) {
  const union = one(family.unions, numbers);
  const born = Math.max(
    ...union.partners.map((partner) => bornOf(family, partner) + 24),
    ...union.children.map((child) => bornOf(family, child.id) + 2),
  );
  family.people.push({ id, sex: one(["M", "F"], numbers), born });
  union.children.push({ id, link: "bio" });
  return family;
}

/** Somebody without a partner finds one, with a child. */
function addPartner(family, numbers, id) {
  const single = family.people.filter(
    (person) => !family.unions.some(({ partners }) => partners.includes(person.id)),
  );
  const { id: who, sex, born } = one(single, numbers);
  family.people.push({ id, sex: sex === "M" ? "F" : "M", born });
  family.people.push({ id: `${id}c`, sex: "F", born: born + 25 });
  const partners = sex === "M" ? [who, id] : [id, who];
  const children = [{ id: `${id}c`, link: "bio" }];
  family.unions.push({ partners, kind: "married", label: `${born + 22}`, children });
  return family;
}

/** Somebody of whom no parents are told gets two. */
function addParents(family, numbers, id) {
  const without = family.people.filter(
    (person) =>
      !family.unions.some(({ children }) => children.some((child) => child.id === person.id)),
  );
  const child = one(without, numbers);
  family.people.push({ id: `${id}f`, sex: "M", born: child.born - 27 });
  family.people.push({ id: `${id}m`, sex: "F", born: child.born - 25 });
  const partners = [`${id}f`, `${id}m`];
  const children = [{ id: child.id, link: "bio" }];
  family.unions.push({ partners, kind: "married", label: `${child.born - 3}`, children });
  return family;
}

/** Somebody without partner and children is taken out. */
function remove(family, numbers) {
  const free = family.people.filter(
    (person) => !family.unions.some(({ partners }) => partners.includes(person.id)),
  );
  const { id } = one(free, numbers);
  const without = ({ children, ...union }) => ({
    ...union,
    children: children.filter((child) => child.id !== id),
  });
  return {
    ...family,
    people: family.people.filter((person) => person.id !== id),
    unions: family.unions.map(without),
  };
}

function bornOf({ people }, id) {
  return people.find((person) => person.id === id)?.born ?? 0;
}
