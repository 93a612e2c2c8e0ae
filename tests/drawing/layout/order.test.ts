import { expect, test } from "vitest";
import { familyOf } from "../../family.ts";
import { grow } from "../grown/grow.ts";
import { written } from "../grown/plain-family.ts";
import { foundOrder, leastCost } from "./order-cost.ts";

/** Less than any crossing. */
const tolerance = 0.9;

test.each(Array.from({ length: 10 }, (_, seed) => seed))(
  "family %d stands in an order as good as the best of all",
  async (seed) => {
    const { problem, cost } = await foundOrder(familyOf(written(grow(seed, 8 + seed)).yaml));
    const best = await leastCost(problem, 20);
    expect(best.proven).toBe(true);
    expect(cost).toBeLessThanOrEqual(best.cost + tolerance);
  },
);
