import type { SeatWord } from "../catalogue/seats.ts";
import { seats } from "../catalogue/seats.ts";
import type { Seats } from "../family/conversation.ts";

const isSeat = (word: string): word is SeatWord => Object.hasOwn(seats, word);

/** Every word for a seat, and the seat it stands for. */
export const seatWords: ReadonlyMap<string, SeatWord> = new Map(
  Object.keys(seats)
    .filter(isSeat)
    .flatMap((word) => [word, ...seats[word].words].map((each) => [each, word] as const)),
);

/** `eldest toward sibling`, `daughter`: who toward whom; `null` where it cannot be read. */
export function seatsIn(written: string): Seats | null {
  const [first = "", second, ...more] = written.trim().split(/\s+toward\s+/u);
  const who = seatWords.get(first);
  const toward = second === undefined ? null : seatWords.get(second);
  if (who === undefined || toward === undefined || more.length > 0) return null;
  return { who, toward };
}
