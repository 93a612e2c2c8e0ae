import { signsOf, signsPicture } from "../signs.ts";
import { blocks } from "../blocks.ts";
import type { Part } from "../told.ts";

/** Of the whole drawing: each sign that stands in it, and no other. */
export const legend: Part = {
  id: "legend",
  title: "Legend",
  build: async ({ drawn }) => {
    const signs = signsOf(await drawn());
    if (signs.length === 0) return [];
    return [
      blocks.aside(
        "The signs in the drawing. Form carries the meaning and colour repeats it: a copy in black says the same.",
      ),
      signsPicture(signs, "Legend"),
    ];
  },
};
