// EDTF for those who use the program as a library: in and out, and in words where it cannot be.
import { parseTime } from "../time/parse.ts";
import { readEdtf } from "./read-edtf.ts";
import { whyNotRead } from "./why-not-read.ts";
import { writeEdtf } from "./write-edtf.ts";

/** Why there is no answer, as a sentence. */
export interface Refused {
  readonly refused: string;
}

/** A time of EDTF, levels 0 to 2, in the words of the family file. */
export function fromEdtf(edtf: string): { readonly words: string } | Refused {
  const words = readEdtf(edtf);
  return words === null ? { refused: `"${edtf}" ${whyNotRead(edtf)}` } : { words };
}

/** A time in the words of the family file as EDTF, if it needs nothing but the calendar. */
export function toEdtf(words: string): { readonly edtf: string } | Refused {
  const edtf = writeEdtf(words);
  if (edtf !== null) return { edtf };
  const phrase = parseTime(words);
  if ("mistake" in phrase) return { refused: phrase.message };
  if (phrase.kind === "blank") return { refused: `"${words}" is no time of the calendar` };
  return { refused: `"${words}" is told by something else than the calendar` };
}
