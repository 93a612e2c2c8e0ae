import { blocks } from "../blocks.ts";
import { cropped } from "../cropped.ts";
import type { Part } from "../told.ts";

/** Of the whole drawing: each sign that stands in it, and no other. */
export const legend: Part = {
  id: "legend",
  title: "Legend",
  build: async ({ drawn }) => {
    const scene = cropped(await drawn(), (part) => part === "legend");
    const signs = [...new Set(scene.shapes.map(({ of }) => of))].filter((of) => of !== "");
    return [
      blocks.aside(
        "The signs in the drawing. Form carries the meaning and colour repeats it: a copy in black says the same.",
      ),
      {
        kind: "picture",
        fills: "column",
        scene: {
          ...scene,
          title: "Legend",
          description: `Signs in the drawing: ${signs.join("; ")}.`,
        },
      },
    ];
  },
};
