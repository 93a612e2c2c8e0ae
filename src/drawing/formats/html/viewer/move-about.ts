interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Moves and zooms by pointer, touch, wheel, buttons and keys. */
export function moveAbout(stage: SVGSVGElement): void {
  const { zoom, move, whole } = lens(stage);
  byPointer(stage, zoom, move);
  stage.addEventListener("wheel", (event) => {
    if (!isForStage(event, stage)) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 400), placeOf(stage, event));
  });
  stage.addEventListener("keydown", (event) => {
    const [right, down] = steps[event.key] ?? [0, 0];
    const { width, height } = stage.viewBox.baseVal;
    if (event.key === "+" || event.key === "=") zoom(1.25);
    else if (event.key === "-") zoom(0.8);
    else if (event.key === "0") whole();
    else if (event.target === stage && event.key in steps) move(right * width, down * height);
    else return;
    event.preventDefault();
  });
  const press = (id: string, act: () => void): void => {
    document.getElementById(id)?.addEventListener("click", act);
  };
  press("view-in", () => {
    zoom(1.25);
  });
  press("view-out", () => {
    zoom(0.8);
  });
  press("view-whole", whole);
}

/** On a page with more on it, the wheel goes on through the page until the drawing has the focus. */
function isForStage({ ctrlKey }: WheelEvent, stage: SVGSVGElement): boolean {
  return ctrlKey || stage.closest("figure") === null || stage.contains(document.activeElement);
}

/** What of the drawing is seen; lengths are points of the drawing. */
function lens(stage: SVGSVGElement): {
  readonly zoom: (by: number, at?: { x: number; y: number }) => void;
  readonly move: (right: number, down: number) => void;
  readonly whole: () => void;
} {
  const { x, y, width, height } = stage.viewBox.baseVal;
  const start: View = { x, y, width, height };
  let view = start;
  const show = (next: View): void => {
    view = next;
    stage.setAttribute("viewBox", `${next.x} ${next.y} ${next.width} ${next.height}`);
  };
  return {
    zoom: (by, at = { x: view.x + view.width / 2, y: view.y + view.height / 2 }) => {
      const wide = Math.min(start.width * 1.5, Math.max(start.width / 12, view.width / by));
      const scale = wide / view.width;
      const [left, up] = [at.x - (at.x - view.x) * scale, at.y - (at.y - view.y) * scale];
      show({ x: left, y: up, width: wide, height: view.height * scale });
    },
    move: (right, down) => {
      show({ ...view, x: view.x + right, y: view.y + down });
    },
    whole: () => {
      show(start);
    },
  };
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.1, 0],
  ArrowRight: [0.1, 0],
  ArrowUp: [0, -0.1],
  ArrowDown: [0, 0.1],
};

/** One pointer moves; two move apart or together. */
function byPointer(
  stage: SVGSVGElement,
  zoom: (by: number, at: { x: number; y: number }) => void,
  drag: (dx: number, dy: number) => void,
): void {
  const down = new Map<number, { x: number; y: number }>();
  const apart = (): number => {
    const [a, b] = [...down.values()];
    return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
  };
  stage.addEventListener("pointerdown", (event) => {
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  stage.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    stage.classList.add("moving");
    const was = apart();
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (down.size > 1 && was > 0) zoom(apart() / was, placeOf(stage, event));
    else if (down.size === 1) {
      const scale = stage.getScreenCTM()?.a ?? 1;
      drag((before.x - event.clientX) / scale, (before.y - event.clientY) / scale);
    }
  });
  for (const kind of ["pointerup", "pointercancel", "pointerleave"] as const)
    stage.addEventListener(kind, (event) => {
      down.delete(event.pointerId);
      if (down.size === 0) stage.classList.remove("moving");
    });
}

/** Where in the drawing a pointer is. */
function placeOf(stage: SVGSVGElement, { clientX, clientY }: MouseEvent): { x: number; y: number } {
  const matrix = stage.getScreenCTM();
  return matrix === null
    ? { x: 0, y: 0 }
    : new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
}
