import type { Path } from "../../family/fact.ts";

/** Places of a file that go, with all that stands in them. */
export interface Gone {
  readonly has: (path: Path) => boolean;
  readonly add: (path: Path) => void;
  readonly size: () => number;
}

export function goneWith(first: readonly Path[]): Gone {
  const paths = new Set(first.map((path) => JSON.stringify(path)));
  return {
    has: (path) => path.some((_, i) => paths.has(JSON.stringify(path.slice(0, i + 1)))),
    add: (path) => void paths.add(JSON.stringify(path)),
    size: () => paths.size,
  };
}
