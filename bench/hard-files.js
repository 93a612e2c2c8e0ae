/**
 * Files that are hard to read, each a function from a size in bytes to the bytes: what a slip, a
 * wrong file or a hostile hand can hand in. All stay under the limits of the language (2 MB, 100,000
 * lines, 60 levels) unless their name says otherwise.
 */

const head = "genogram: 1\n";
/** Lines that a file may have, less a few for its head. */
const lines = 99_000;

/** Chance that is the same every day (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `first`, and `each(i)` as often as `size` holds. */
function filled(first, size, each, last = "") {
  const parts = [first];
  let length = first.length + last.length;
  for (let i = 0; i < 5_000_000; i++) {
    const part = each(i);
    length += Buffer.byteLength(part);
    if (length > size) break;
    parts.push(part);
  }
  return parts.join("") + last;
}

/** As `filled`, where each part is a line. */
function lined(first, size, each) {
  return filled(first, size, (i) => (i < lines ? `${each(i)}\n` : " ".repeat(size)));
}

/** `count` people, as many as give their lines half of the file. */
function people(size, per = 40) {
  const count = Math.max(4, Math.min(45_000, Math.floor(size / 2 / per)));
  return {
    count,
    text: `${head}people:\n${Array.from({ length: count }, (_, i) => `  p${i}:\n`).join("")}`,
  };
}

/** A section of lines about many people; `each` gets the number of the line and how many people there are. */
function about(section, each) {
  return (size) => {
    const { count, text } = people(size);
    return lined(`${text}${section}:\n`, size, (i) =>
      i + count < lines - 10 ? `  - ${each(i, count)}` : " ".repeat(size),
    );
  };
}

function bytes(size, of) {
  const next = chance(7);
  return Buffer.from(Array.from({ length: size }, () => of(next())));
}

const garbage = "}{][:,\"'|>?!&*#%@`-\\ \nabc";
const nest = (open, close, levels) => open.repeat(levels) + close.repeat(levels);

// prettier-ignore
export const hardFiles = {
  // Form: what is no YAML, or only just.
  "nests 50 deep":            (size) => filled(`${head}x-a:\n`, size, () => `  - ${nest("[", "]", 50)}\n`),
  "braces 50 deep":           (size) => filled(`${head}x-a:\n`, size, () => `  - ${"{a: ".repeat(50)}b${"}".repeat(50)}\n`),
  "too deep: brackets":       (size) => "[".repeat(size),
  "too deep: braces":         (size) => "{a: ".repeat(size / 4),
  "too deep: hyphens":        (size) => "- ".repeat(size / 2),
  "too deep: indents":        (size) => lined(head, Math.min(size, 500_000), (i) => `${" ".repeat(i)}a:`),
  "closing brackets":         (size) => "]".repeat(size),
  "alias bomb":               (size) => filled(`${head}x-a: &a [x, x]\n`, size, (i) => `x-${i}: &b${i} [${"*a,".repeat(9)}]\n`),
  "aliases":                  (size) => filled("a: &a [1]\nb: [", size, () => "*a,", "]"),
  "anchors":                  (size) => lined("", size, (i) => `a${i}: &b${i} c`),
  "tags":                     (size) => lined("", size, (i) => `a${i}: !t${i} c`),
  "one endless line of words": (size) => filled(head, size, () => "word "),
  "one endless line of signs": (size) => filled("", size, (i) => garbage[(i * 7) % 17]),
  "one endless line of people": (size) => filled(`${head}people: {`, size, (i) => `p${i}: {}, `, "}\n"),
  "one endless line of mistakes": (size) => filled(`${head}people: {`, size, (i) => `p${i}: {gendr: x}, `, "}\n"),
  "one endless line, unclosed": (size) => filled(`${head}people: {`, size, (i) => `p${i}: {}, `),
  "one endless key":          (size) => `${head}${"k".repeat(size - 20)}: 1\n`,
  "an endless question mark": (size) => filled("", size, () => "? "),
  "distinct keys":            (size) => lined(head, Math.min(size, 400_000), (i) => `k${i}: 1`),
  "distinct keys in a person": (size) => lined(`${head}people:\n  anna:\n`, Math.min(size, 400_000), (i) => `    k${i}: 1`),
  "the same key":             (size) => lined(head, size, () => "title: a"),
  "bare keys":                (size) => filled(`${head}people: { anna: { note: a`, size, (i) => `, b${i}`, " } }\n"),
  "garbage":                  (size) => { const next = chance(1); return filled("", size, () => garbage[Math.floor(next() * garbage.length)]); },
  "garbage in braces":        (size) => filled("", size, () => "}{][:,\"'"),
  "bytes by chance":          (size) => bytes(size, (x) => Math.floor(x * 256)),
  "letters by chance":        (size) => bytes(size, (x) => 32 + Math.floor(x * 95)),
  "invalid UTF-8":            (size) => Buffer.alloc(size, 0xc3),
  "NUL bytes":                (size) => Buffer.alloc(size, 0),
  "a NUL at the end":         (size) => Buffer.concat([Buffer.from(filled(head, size - 1, () => "# word\n".repeat(20)).slice(0, 900_000)), Buffer.from([0])]),
  "UTF-16":                   (size) => Buffer.from(filled(head, size / 2, () => "abc "), "utf16le"),
  "blank lines":              () => "\n".repeat(lines),
  "lines of blanks":          (size) => lined(head, size, () => " ".repeat(Math.floor(size / lines))),
  "one line of blanks":       (size) => `${head}${" ".repeat(size - 20)}\n`,
  "comments":                 (size) => lined(head, size, () => "# word"),
  "one endless comment":      (size) => filled(`${head}# `, size, () => "word "),
  "short lines":              (size) => lined("", size, () => "a"),
  "short items":              (size) => lined("", size, () => "- a"),
  "short keys":               (size) => lined("", size, (i) => `a${i}:`),
  "carriage returns":         (size) => filled(head, size, () => "\r"),
  "tabs":                     (size) => lined(head, size, () => "\ta: b"),
  "one line of tabs":         (size) => `${head}${"\t".repeat(size - 20)}\n`,
  "documents":                (size) => lined("", size, () => "---"),
  "directives":               (size) => lined("", size, () => "%YAML 1.2"),
  "stairs":                   (size) => lined(head, size, (i) => `${" ".repeat(i % 40)}a: b`),
  "lost spaces":              (size) => lined(`${head}people:\n`, size, (i) => `  p${i}:{}`),
  "second colons":            (size) => lined(`${head}notes:\n`, size, () => `  - note: he said: no`),
  "quotes that end too soon": (size) => lined(`${head}notes:\n`, size, () => `  - note: "a" b`),
  "an opened quote":          (size) => filled(`${head}title: "`, size, () => "word word\n".repeat(3)).slice(0, 1_000_000),
  "opened quotes":            (size) => lined(head, size, (i) => `a${i}: "b`),
  "opened braces":            (size) => lined(`${head}people:\n`, size, (i) => `  a${i}: { b: c`),

  // One value of the whole size.
  "one plain text":           (size) => `${head}title: ${"a".repeat(size - 30)}\n`,
  "one plain text of words":  (size) => filled(`${head}title: `, size, () => "word "),
  "one plain text over lines": (size) => lined(`${head}title:\n`, size, () => "  word and word"),
  "one text in quotes":       (size) => `${head}title: "${"a".repeat(size - 30)}"\n`,
  "one text of escapes":      (size) => filled(`${head}title: "`, size, () => "\\u0041", "\"\n"),
  "one text of quotes":       (size) => filled(`${head}title: '`, size, () => "''", "'\n"),
  "one text in quotes over lines": (size) => filled(`${head}title: "`, size, (i) => i < lines ? "word and word\n  " : " ".repeat(size), "\"\n"),
  "one block of text":        (size) => lined(`${head}title: |\n`, size, () => "  word"),
  "one folded text":          (size) => lined(`${head}title: >\n`, size, () => "  word"),
  "one text of wide letters": (size) => filled(`${head}title: "`, size, () => "👪", "\"\n"),
  "one text of joined marks": (size) => filled(`${head}title: "a`, size, (i) => "\u0301\u0323"[i % 2], "\"\n"),
  "one id":                   (size) => `${head}people:\n  ${"a".repeat(size - 30)}: {}\n`,
  "one time":                 (size) => filled(`${head}people: { a: { born: 1950`, size, () => " or 1950", " } }\n"),
  "one time of strange words": (size) => filled(`${head}people: { a: { born: abuot`, size, () => " abuot", " } }\n"),
  "one time of garbage":      (size) => filled(`${head}people: { a: { born: about`, size, () => " about", " } }\n"),
  "one list of people":       (size) => filled(`${head}people: { a: {}, b: {} }\nevents: [ { event: period, who: [a`, size, () => ", b", "] } ]\n"),

  // Mistakes in every line.
  "unknown sections":         (size) => lined(head, size, (i) => `secton${i}:`),
  "unknown keys":             (size) => lined(`${head}people:\n`, size, (i) => `  p${i}: { gendr: female, nme: A }`),
  "unknown words":            (size) => lined(`${head}people:\n`, size, (i) => `  p${i}: { gender: femal }`),
  "unknown people":           about("ties", (i, n) => `{ between: [p${i % n}, q${i}], tie: close }`),
  "unknown people everywhere": (size) => lined(`${head}ties:\n`, size, (i) => `  - { between: [q${i}, r${i}], tie: close }`),
  "unknown names in times":   about("events", (i, n) => `{ who: p${i % n}, event: period, when: after q${i} }`),
  "unknown times":            (size) => lined(`${head}people:\n`, size, (i) => `  p${i}: { born: abuot 19${i % 90} }`),
  "unknown times of many words": (size) => lined(`${head}people:\n`, size, (i) => `  p${i}: { born: when the moon was in the house of ${i} }`),
  "bad ids":                  (size) => lined(`${head}people:\n`, size, (i) => `  P_${i}: {}`),
  "the same id":              about("events", (i, n) => `{ id: party, who: p${i % n}, event: period }`),
  "missing keys":             (size) => lined(`${head}ties:\n`, size, () => `  - {}`),
  "wrong shapes":             (size) => lined(`${head}ties:\n`, size, () => `  - [[[a]]]`),
  "ties between three":       about("ties", (i, n) => `{ between: [p0, p${i % n}, p1], tie: close }`),
  "phases that are not lists": about("ties", (i, n) => `{ between: [p0, p${i % n}], phases: { tie: close } }`),
  "births told twice":        about("children", (i, n) => `{ child: p${i % n}, of: p${(i + 1) % n}, born: 1950 }`),
  "own ancestors":            about("children", (i, n) => `{ child: p${i % n}, of: p${(i + 1) % n} }`),
  "own parents":              about("children", (i, n) => `{ child: p${i % n}, of: p${i % n} }`),
  "ancestors in pairs":       about("children", (i, n) => `{ child: p${i % n}, of: p${(i % n) ^ 1} }`),
  "died before birth":        (size) => lined(`${head}people:\n`, size, (i) => `  p${i}: { born: 1950, died: 1940 }`),
  "times in a circle":        about("events", (i, n) => `{ id: e${i}, who: p${i % n}, event: period, when: after e${i ^ 1} }`),
  "one long circle of times": (size) => lined(`${head}people: { a: , b: }\nevents:\n`, size, (i) => `  - { id: e${i}, who: a, event: period, when: after end of e${i === 0 ? Math.floor(size / 61) : i - 1} }`),
  "whose ages":               (size) => lined(`${head}people: { a: , b: }\nevents:\n`, size, () => `  - { event: period, who: [a, b], when: age 5 }`),
  "asked against facts":      (size) => lined(`${head}people: { a: , b: }\nchildren:\n  - { child: a, of: b }\nasked:\n`, size, () => `  - { asked: children, about: b, answer: none }`),
  "asked of everyone":        about("asked", (i, n) => `{ asked: siblings, about: p${i % n}, answer: none }`),
  "ties without by":          about("ties", (i, n) => `{ between: [p0, p${i % n}], tie: neglect }`),
  "seats told twice":         about("roles", (i, n) => `{ who: p${i % n}, role: confidant, toward: p${(i + 1) % n} }`),
  "unlikely parents":         (size) => { const { count, text } = people(size, 90); return lined(text.replaceAll(":\n  p", ": { born: 1950 }\n  p") + "children:\n", size, (i) => i < count ? `  - { child: p${i}, of: p${(i + 1) % count}, born: 1961 }` : " ".repeat(size)); },

  // Large and right.
  "one parent of all":        about("children", (i, n) => `{ child: p${1 + (i % (n - 1))}, of: p0 }`),
  "a chain of parents":       about("children", (i, n) => i < n - 1 ? `{ child: p${i}, of: p${i + 1} }` : `{ child: p${i % n}, adopted-by: p${n - 1} }`),
  "one couple's long history": (size) => lined(`${head}people: { a: , b: }\nties:\n  - between: [a, b]\n    phases:\n`, size, (i) => `      - { tie: ${i % 2 === 0 ? "close" : "distant"} }`),
  "a chain of times":         (size) => lined(`${head}people: { a: , b: }\nevents:\n  - { id: e0, who: a, event: period, when: 1950 }\n`, size, (i) => `  - { id: e${i + 1}, who: a, event: period, when: a day after e${i} }`),
  "ages of one person":       (size) => lined(`${head}people: { a: { born: 1950 } }\nevents:\n`, size, (i) => `  - { who: a, event: period, when: a was ${i % 90} }`),
  "ties of all with one":     about("ties", (i, n) => `{ between: [p0, p${1 + (i % (n - 1))}], tie: close, from: 1950 }`),
  "one large triangle list":  about("triangles", (i, n) => `{ triangle: [p${i % n}, p${(i + 1) % n}, p${(i + 2) % n}] }`),
  "one household":            (size) => { const { count, text } = people(size, 20); return `${text}households:\n  - { household: [${Array.from({ length: count }, (_, i) => `p${i}`).join(", ")}], when: 1950 }\n`; },
};
