import type { Disk } from "../../src/cli/interview/disk.ts";

/** What befalls an operation: nothing, an error of the machine, or the end of the program. */
export type Fate = "fine" | "full" | "forbidden" | "cut";

/** Thrown once the program is no more. */
export class Cut extends Error {}

export interface FailingDisk {
  readonly disk: Disk;
  readonly files: Map<string, string>;
  readonly isDead: () => boolean;
  /** A new program on the same disk. */
  readonly restart: () => void;
}

/**
 * A disk in memory on which each write, each sync and each rename fails as it is told to: with an error, or
 * because the program is stopped there.
 * @param half where several things may be left behind, which of them
 */
export function failingDisk(fates: readonly Fate[], half: readonly boolean[]): FailingDisk {
  const files = new Map<string, string>();
  const now = { step: 0, dead: false };
  const fateOf = (): { fate: Fate; half: boolean } => {
    if (now.dead) throw new Cut("the program is no more");
    const step = now.step++;
    const fate = fates[step] ?? "fine";
    if (fate === "cut") now.dead = true;
    return { fate, half: half[step % half.length] ?? false };
  };
  const end = (fate: Fate, point = ""): void => {
    if (fate === "cut") throw new Cut("killed");
    if (fate !== "fine")
      throw Object.assign(new Error(`${fate} ${point}`), {
        code: fate === "full" ? "ENOSPC" : "EACCES",
      });
  };
  const disk: Disk = {
    read: (file) => {
      const text = files.get(file);
      return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text));
    },
    append: async (file, text) => {
      const there = files.get(file) ?? "";
      const writing = fateOf();
      if (writing.fate !== "fine") {
        const length = writing.half ? Math.floor(text.length / 2) : 0;
        files.set(file, there + text.slice(0, length));
        end(writing.fate);
      }
      // What is written and not synced is there all the same, unless the power went.
      const syncing = fateOf();
      files.set(file, syncing.fate === "cut" && syncing.half ? there : there + text);
      end(syncing.fate);
      return Promise.resolve();
    },
    replace: async (file, text, before) => {
      for (const point of ["write", "sync"]) {
        const { fate } = fateOf();
        if (fate !== "fine") end(fate, point);
      }
      const there = files.get(file);
      const held = before === null ? undefined : new TextDecoder().decode(before);
      if (there !== held) return Promise.resolve(false);
      const renaming = fateOf();
      // A program may be killed right after the rename, too.
      if (renaming.fate === "fine" || (renaming.fate === "cut" && renaming.half))
        files.set(file, text);
      end(renaming.fate);
      return Promise.resolve(true);
    },
    create: (file, text) => {
      if (files.has(file)) return Promise.resolve(false);
      files.set(file, text);
      return Promise.resolve(true);
    },
    remove: (file) => {
      files.delete(file);
      return Promise.resolve();
    },
  };
  return {
    disk,
    files,
    isDead: () => now.dead,
    restart: () => {
      now.dead = false;
    },
  };
}
