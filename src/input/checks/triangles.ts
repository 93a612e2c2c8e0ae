import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

const seats = ["in-the-middle", "outside", "united-against", "focused-on"] as const;

/** A triangle has three different corners, and its seats are among them. */
export const triangles: Check = (document) =>
  document.triangles.flatMap(({ path, keys }) => {
    const corners = new Set(keys.triangle);
    if (keys.triangle.length !== 3 || corners.size !== 3)
      return [
        error(
          "triangle-not-three",
          `a triangle takes three different people, and here it has ${corners.size}`,
          document.locate([...path, "triangle"]),
          "write three ids: [anna, berta, carl]",
        ),
      ];
    return seats.flatMap((seat) => {
      const id = keys[seat];
      if (id === undefined || corners.has(id) || !document.ids.has(id)) return [];
      return [
        error(
          "not-on-this-line",
          `"${id}" is none of the three on this line`,
          document.locate([...path, seat]),
          `write one of the three: ${keys.triangle.join(", ")}`,
        ),
      ];
    });
  });
