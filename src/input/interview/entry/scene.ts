import type { Cast } from "./cast.ts";
import { withSaid } from "./cast.ts";
import type { Tie } from "./relate.ts";
import type { Said } from "./said.ts";

/** Where a line of talk has got to. */
export interface Scene {
  readonly cast: Cast;
  /** Whom the talk is about: who answers "her", if nobody else in the line does. */
  readonly about: string;
  /** Of whom the line speaks just now; `null`: of somebody who was not understood. */
  readonly subject: readonly string[] | null;
  readonly said: readonly Said[];
  /** Whether the subject had a clause of its own: "her brother tom, …". What follows may be his. */
  readonly introduced: boolean;
  /** Whether the line has to say first of whom it speaks: an answer to "who". */
  readonly mute: boolean;
  /** Whether what is said of the subject can only be said of grown people. */
  readonly grown: boolean;
  /** What the question asks for, of whom; `null` if it asked for anything. */
  readonly asked: Tie | null;
  /** Between whom the question asks how it is: "not speaking since 2015" is said of these two. */
  readonly pair: readonly [string, string] | null;
  /** Whether something that is told already is being put right. */
  readonly corrects: boolean;
  /** Those who may have been meant, and may not: one grandmother of whom only one is recorded. */
  readonly doubted: readonly string[];
  /** Somebody announced who is still to be named: "two brothers, …". */
  readonly awaited: Awaited | null;
}

export interface Awaited {
  readonly left: number;
  /** Adds one of those announced; with no name if none was told. */
  readonly meet: (scene: Scene, name: string | null) => Met | null;
  readonly met: readonly string[];
  /** Those of them who were recorded before. */
  readonly there: readonly string[];
  /** Whether something came between that was not understood: no name after it is taken for one of them. */
  readonly isOver: boolean;
  /** Whether what follows is plainly not said of them: "two kids, works as a nurse"; "one brother, drinks" may be. */
  readonly isClear: boolean;
}

/** Who was meant by some words, and what had to be said for that. */
export interface Met {
  readonly ids: readonly string[];
  readonly scene: Scene;
}

export function saying(scene: Scene, ...all: readonly Said[]): Scene {
  return { ...scene, said: [...scene.said, ...all], cast: all.reduce(withSaid, scene.cast) };
}
