import type { Statement } from "./statement.ts";

interface Matched {
  /** In both, told otherwise: as it was, and as it is. */
  readonly changed: readonly (readonly [Statement, Statement])[];
  readonly added: readonly Statement[];
  readonly gone: readonly Statement[];
}

/**
 * Which statement of one version is which of the other: those that say the same first, then those of
 * one id, then those about the same in the order of the file.
 */
export function matched(old: readonly Statement[], now: readonly Statement[]): Matched {
  const [before, after] = [new Set(old), new Set(now)];
  const changed: (readonly [Statement, Statement])[] = [];
  const pair = (isSame: (a: Statement, b: Statement) => boolean, isChange: boolean): void => {
    for (const one of before) {
      const other = [...after].find((each) => isSame(one, each));
      if (other === undefined) continue;
      before.delete(one);
      after.delete(other);
      if (isChange) changed.push([one, other]);
    }
  };
  // Whoever has another id is called otherwise, wherever they are written of.
  const isNamed = (a: Statement, b: Statement): boolean => kindOf(a) !== "person" || a.id === b.id;
  pair((a, b) => a.key === b.key && a.content === b.content && isNamed(a, b), false);
  pair((a, b) => a.id !== null && a.id === b.id && kindOf(a) === kindOf(b), true);
  pair((a, b) => a.key === b.key, true);
  const order = new Map(now.map((one, at) => [one, at]));
  return {
    changed: changed.toSorted(([, a], [, b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    added: [...after],
    gone: [...before],
  };
}

function kindOf({ key }: Statement): string {
  return key.split(" ")[0] ?? "";
}
