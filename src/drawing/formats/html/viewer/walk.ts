const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrow keys go from one person to the next: up to a parent, down to a child, aside to a partner. */
export function walk(stage: SVGSVGElement): void {
  const people = [...stage.querySelectorAll<SVGGElement>(`g[data-part="symbol"][tabindex]`)];
  stage.addEventListener("keydown", (event) => {
    const way = ways[event.key];
    const from = people.find((one) => one === event.target);
    if (way === undefined || from === undefined) return;
    event.preventDefault();
    nextTo(from, people, way)?.focus();
  });
}

/** The nearest in a direction; what lies aside of it counts as farther. */
function nextTo(
  from: SVGGElement,
  people: readonly SVGGElement[],
  [right, down]: readonly [number, number],
): SVGGElement | undefined {
  const start = middleOf(from);
  const far = (one: SVGGElement): number => {
    const { x, y } = middleOf(one);
    const [along, aside] =
      right === 0 ? [(y - start.y) * down, x - start.x] : [(x - start.x) * right, y - start.y];
    return along > 4 ? along + 2 * Math.abs(aside) : Infinity;
  };
  return people
    .filter((one) => one !== from && Number.isFinite(far(one)))
    .sort((a, b) => far(a) - far(b))[0];
}

function middleOf(one: SVGGElement): { x: number; y: number } {
  const { x, y, width, height } = one.getBBox();
  return { x: x + width / 2, y: y + height / 2 };
}
