type Row = readonly [written: RegExp, meant: string];

// prettier-ignore
/** Shorthand that can mean one thing only, and what it means. A year of two figures, "sep" or "dep" stay as they are. */
const rows: readonly Row[] = [
  [/\b(do|does|did|is|was|are|were|has|have|had|would)nt\b/giu, "$1n't"],
  [/\bwont\b/giu, "won't"],
  [/\balot\b/giu, "a lot"],
  [/\bw\/o /giu, "without "],
  [/ w\/ ?| w /giu, " with "],
  [/ n | & /giu, " and "],
  [/^(?:nc|n\/c) (?=with\b)|\b(?:nc|n\/c) (?=with\b)/giu, "no contact "],
  [/\bclose 2 /giu, "close to "],
  [/\bv\.? (?=close|tense|distant)/giu, "very "],
  [/\b'?till?\b(?! death)/giu, "until"],
  [/\b(\d{1,3}) ?(?:y\.o\.|yo|y\/o)(?=[ ,;)]|$)/giu, "$1,"],
  [/(^|[ (,])b\.? ?(?=(?:(?:ca?\.|about|around|approx\.|~) ?)?\d{4}\b)/giu, "$1born "],
  [/(\bm(?:'d|\.|arr\.?|arried)? ?\d{4}),? d\.? ?(?=\d{2})/giu, "$1, d? "],
  [/(^|[ (])d\.? ?(?=(?:(?:ca?\.|about|around|approx\.|~) ?)?\d{4}\b)/giu, "$1died "],
  [/(^|[ (,])(?:m'd|m\.?|marr\.?) ?(?=\d{4}\b)/giu, "$1married "],
  [/\b(since|after|before|until) (?:the )?div(?:'d|\.)?(?=[ ,;]|$)/giu, "$1 the divorce"],
  [/\bdiv(?:'d|d|\.)?(?= \d|[,;]|$)/giu, "divorced"],
  [/\bsep'd\b/giu, "separated"],
  [/\b((?:re-?)?married|engaged) ((?:in|about|around) \d{4}) to (\p{Lu}[\p{L}'-]*)(?=[,;.)]|$)/gu, "$1 to $3 $2"],
  [/(\b\d{4}) (?=(?:divorced|separated|remarried|died)\b)/giu, "$1, "],
  [/\b(?:mat(?:ernal)?\.? )gm\b|\bmgm\b/giu, "maternal grandmother"],
  [/\b(?:mat(?:ernal)?\.? )gf\b|\bmgf\b/giu, "maternal grandfather"],
  [/\b(?:pat(?:ernal)?\.? )gm\b|\bpgm\b/giu, "paternal grandmother"],
  [/\b(?:pat(?:ernal)?\.? )gf\b|\bpgf\b/giu, "paternal grandfather"],
  [/\bgma?\b/giu, "grandmother"],
  [/\b(?:ww|world war )(?:2|ii)\b/giu, "the second world war"],
  [/\b(?:ww|world war )(?:1|i)\b/giu, "the first world war"],
  [/\bsibs\b/giu, "siblings"],
];

/** A line with its shorthand written out. */
export function writtenOut(line: string): string {
  return rows.reduce((text, [written, meant]) => text.replace(written, meant), line);
}
