// Ways of telling time that the file does not read, and how to write them instead.

type Correction = readonly [
  written: RegExp,
  instead: string | ((match: readonly string[]) => string),
];

const decades = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");

// prettier-ignore
/** In order; each works on what the ones before it left, whatever the size of letters. */
const corrections: readonly Correction[] = [
  [/[,;!]+/, ""],
  [/^\?+$/, "unknown"],
  [/^(?:not known|don't know|not sure)$/, "unknown"],
  [/^(?:for ?ever|always|lifelong|(?:her|his|their) (?:whole|entire) life|all (?:her|his|their) life)$/, "all life"],
  [/^(?:today|still|ongoing|the present|present)$/, "now"],
  [/^(?:around|circa|roughly|approximately|approx\.|approx|perhaps|maybe|about|ca\.?|c\.|~) ?(.*\d)[?~%]+$/, "about $1"],
  [/^(.*\b[12]\d{3}(?:s\b)?)[?~%]+$/, "about $1"],
  [/^c(?=[12]\d{3}$)/, "about "],
  [/^([12]\d{3})[/.-](\d{1,2})[/.-](\d{1,2})$/, ([, year = "", month = "", day = ""]) => [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-")],
  [/^([12]\d{3})[/.](\d\d)$/, "$1-$2"],
  [/^([12]\d\d)[x?_]$/, "$10s"],
  [/^'?(\d)0'?s$/, "19$10s"],
  [/0's\b/, "0s"],
  [new RegExp(`^(?:in )?(?:the )?((?:early|mid|late) )?(${decades.join("|")})$`), ([, part = "", decade = ""]) => `${part === "undefined" ? "" : part}19${decades.indexOf(decade.toLowerCase()) + 2}0s`],
  [/^'?([3-9]\d)$/, "19$1"],
  [/\bearly ([12]\d{3})$/, "between $1-01 and $1-04"],
  [/\bmid ([12]\d{3})$/, "between $1-05 and $1-08"],
  [/\b(?:the )?(?:start|beginning) of ([12]\d{3})$/, "between $1-01 and $1-04"],
  [/\b(?:the )?(?:middle of|mid-) ?([12]\d{3})$/, "between $1-05 and $1-08"],
  [/\b(?:the )?end of ([12]\d{3})$/, "between $1-09 and $1-12"],
  [/\b(?:at )?(?:christmas) (?:of )?([12]\d{3})$/, "December $1"],
  [/\blate ([12]\d{3})$/, "between $1-09 and $1-12"],
  [/^([12]\d{3}) ?(?:-|–|\/|to|until) ?([12]\d{3})$/, "between $1 and $2"],
  [/^([12]\d)(\d\d) ?[-–/] ?(\d\d)$/, sameCentury],
  [/\b(?:around|circa|roughly|approximately|approx\.|approx|perhaps|maybe|ca\.?|c\.) |~ ?/, "about "],
  [/^(?:some ?time|somewhere) (in|about|after|before|during) /, "$1 "],
  [/\babout(?=\d)/, "about "],
  [/(\d)(?:st|nd|rd|th)\b/, "$1"],
  [/^(?:on )?([a-z]+) (\d{1,2}) ([12]\d{3})$/, "$2 $1 $3"],
  [/ of (?=[12]\d{3}$)/, " "],
  [/^(?:in|on) (?=about |spring |summer |autumn |fall |winter |the |early |mid |late |\d|[a-z]{3,9} \d)/, ""],
  [/^(?:at )?(?:aged?|the age of|age of) (?=\w)/, "age "],
  [/^at age /, "age "],
  [/^(\S+) was (\d+) (days?|weeks?|months?) old$/, "$2 $3 after birth of $1"],
  [/ (?:years?|yrs) old\b/, ""],
  [/^age (\d{1,2}) (?:years?|yrs)$/, "age $1"],
  [/^(?:at )?(\d{1,2})$/, "age $1"],
  [/ ago$/, " before now"],
  [/^((?:when )?\S+) (?:is|turned|were) /, "$1 was "],
  [/\bhalf a year\b/, "6 months"],
  [/\ba year and a half\b/, "18 months"],
  [/\bprior to\b/, "before"],
  [/\bfollowing\b/, "after"],
  [/\b(?:just|right|not long|straight) (after)\b/, "soon $1"],
  [/\b(?:just|right|not long) (before)\b/, "shortly $1"],
  [/\b(?:afterwards?|after that|thereafter)$/, "later"],
  [/\b(?:more than|over|min\.)(?= \w+ (?:days?|weeks?|months?|years?)\b)/, "at least"],
  [/\b(?:less than|under|max\.)(?= \w+ (?:days?|weeks?|months?|years?)\b)/, "at most"],
  [/\b(?:a )?couple (?:of )?(?=(?:day|week|month|year)s?\b)/, "a couple of "],
  [/\bthe last (day|week|month|year) before\b/, "the $1 before"],
  [/\b(\w+)'s (birth|death)\b/, "$2 of $1"],
  [/\bbeginning of\b/, "start of"],
  [/^(?:at|from|on) (?=(?:the )?(?:start|end|birth|death) of )/, ""],
  [new RegExp(`\\b(${numbers.join("|")})\\b`), ([word = ""]) => String(numbers.indexOf(word.toLowerCase()) + 1)],
];

/** What was probably meant, step by step; the last is the most changed. */
export function correctionsOf(words: string): readonly string[] {
  let now = words.trim().replace(/\s+/g, " ");
  const steps: string[] = [];
  for (const [written, instead] of corrections) {
    const next = corrected(now, written, instead);
    if (next !== now) steps.push(next);
    now = next;
  }
  return steps;
}

function corrected(words: string, written: RegExp, instead: Correction[1]): string {
  const next =
    typeof instead === "string"
      ? words.replace(new RegExp(written, "giu"), instead)
      : words.replace(new RegExp(written, "iu"), (...match) => instead(match.map(String)));
  return next.replace(/\s+/g, " ").trim();
}

/** `1978-80`: the second year is of the same century, and after the first. */
function sameCentury([whole = "", century = "", first = "", last = ""]: readonly string[]): string {
  return last > first ? `between ${century}${first} and ${century}${last}` : whole;
}
