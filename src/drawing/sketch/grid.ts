import width from "fast-string-width";

/** Letters in rows and columns, on which lines join where they meet. */
export interface Grid {
  readonly put: (x: number, y: number, text: string) => void;
  readonly down: (x: number, from: number, to: number) => void;
  readonly across: (y: number, from: number, to: number) => void;
  readonly at: (x: number, y: number) => string;
  readonly rows: () => readonly string[];
}

// Arms of a box character: up 1, right 2, down 4, left 8.
const arms = " ╵╶└╷│┌├╴┘─┴┐┤┬┼";

export function gridOf(): Grid {
  const cells = new Map<string, string>();
  const at = (x: number, y: number): string => cells.get(key(x, y)) ?? " ";
  const arm = (x: number, y: number, more: number): void => {
    const there = arms.indexOf(at(x, y));
    if (at(x, y) === "═") cells.set(key(x, y), more === 1 ? "╧" : "╤");
    if (there >= 0) cells.set(key(x, y), arms[there | more] ?? " ");
  };
  const extent = { x: 0, y: 0 };
  const reach = (x: number, y: number): void => void Object.assign(extent, larger(extent, x, y));
  const put = (x: number, y: number, text: string): void => {
    let column = x;
    for (const letter of text) {
      cells.set(key(column, y), letter);
      const wide = width(letter);
      if (wide === 2) cells.set(key(column + 1, y), "");
      column += Math.max(1, wide);
    }
    reach(column, y);
  };
  return {
    put,
    down: (x, from, to) => {
      for (let y = from; y < to; y++) {
        arm(x, y, 4);
        arm(x, y + 1, 1);
      }
      reach(x, to);
    },
    across: (y, from, to) => {
      for (let x = Math.min(from, to); x < Math.max(from, to); x++) {
        arm(x, y, 2);
        arm(x + 1, y, 8);
      }
      reach(Math.max(from, to), y);
    },
    at,
    rows: () => Array.from({ length: extent.y + 1 }, (_, y) => rowOf(y, extent.x, at)),
  };
}

function larger(extent: { readonly x: number; readonly y: number }, x: number, y: number) {
  return { x: Math.max(extent.x, x), y: Math.max(extent.y, y) };
}

function key(x: number, y: number): string {
  return `${x},${y}`;
}

function rowOf(y: number, last: number, at: (x: number, y: number) => string): string {
  const letters = Array.from({ length: last + 1 }, (_, x) => at(x, y));
  return letters.join("").trimEnd();
}
