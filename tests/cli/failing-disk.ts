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

/** A disk in memory on which writing, syncing and renaming fail as they are told to. */
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
  const end = (fate: Fate): void => {
    if (fate === "cut") throw new Cut("killed");
    if (fate !== "fine")
      throw Object.assign(new Error(fate), { code: fate === "full" ? "ENOSPC" : "EACCES" });
  };
  const disk: Disk = {
    read: (file) => {
      const text = files.get(file);
      return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text));
    },
    append: async (file, text) => {
      const { fate, half: partly } = fateOf();
      const there = files.get(file) ?? "";
      // Of what fails nothing, a part, or (if only the sync failed) all may be on the disk.
      const length = fate === "fine" ? text.length : partly ? Math.floor(text.length / 2) : 0;
      files.set(file, there + text.slice(0, length));
      end(fate);
      return Promise.resolve();
    },
    replace: async (file, text, before) => {
      const { fate, half: renamed } = fateOf();
      const there = files.get(file);
      const held = before === null ? undefined : new TextDecoder().decode(before);
      if (there !== held) return Promise.resolve(false);
      if (fate === "fine" || renamed) files.set(file, text);
      end(fate);
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
