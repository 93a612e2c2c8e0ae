import type { Gender } from "../../catalogue/people.ts";

/** Names that stand for others, by script and gender; none is chosen for what it means. */
const given: Readonly<Record<Script, Readonly<Record<"female" | "male" | "any", string>>>> = {
  latin: {
    female:
      "Adele Brigit Celia Doris Edna Flora Gwen Hilda Irma Judith Linnea Mabel Nora Olive Paula Rhea Selma Thea Ursula Vera Wilma Agnes Beryl Cora Delia Elsie Freda Greta Hazel Ivy",
    male: "Albin Bruno Cyril Dirk Edgar Felix Gunnar Hugo Igor Jasper Kurt Leon Magnus Norbert Oscar Piers Rolf Sven Titus Urban Victor Walter Anton Basil Conrad Denis Emil Floyd Gerald Homer",
    any: "Alex Blake Casey Drew Ellis Flynn Gale Harper Indigo Jules Kerry Lane Marlow Noel Ollie Perry Quinn Robin Sage Toby",
  },
  hebrew: {
    female: "אורה ברכה גאולה דליה הדר זהבה חווה טובה",
    male: "אלון ברק גיל דרור הלל זאב חיים טל",
    any: "עדי שחר רוני גל",
  },
  arabic: {
    female: "أمل بدور جميلة دلال رباب زينب سعاد هناء",
    male: "أنور باسم جمال داود رامي زياد سامي هاني",
    any: "نور صباح إحسان رجاء",
  },
  cyrillic: {
    female: "Алла Вера Галина Дарья Жанна Зоя Лидия Нина",
    male: "Антон Борис Вадим Глеб Демид Захар Илья Лев",
    any: "Саша Женя Валя Слава",
  },
  devanagari: {
    female: "आशा उषा कमला गीता जया दीपा मीना रेखा",
    male: "अजय उदय कमल गोपाल जगत दीपक मोहन रवि",
    any: "किरण ज्योति सुमन शशि",
  },
  greek: {
    female: "Αγνή Βέρα Δάφνη Ζωή Θάλεια Ίρις Λήδα Ξένη",
    male: "Άγις Βίκτωρ Δίων Ζήνων Θάνος Ίων Λέων Ξένος",
    any: "Άλεξ Φως Μάρι Νίκη",
  },
};

/** Names of families, where a script has some of its own. */
const surnames: Readonly<Partial<Record<Script, string>>> = {
  latin:
    "Ashby Birch Calder Denholm Elwood Fairley Garland Hallam Ingram Jarvis Kendall Lister Marwood Norland Ogden Pryor Radley Selby Thorne Upton Varley Wendell Yardley",
};

type Script = "latin" | "hebrew" | "arabic" | "cyrillic" | "devanagari" | "greek";

const scripts: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Hebrew}/u, "hebrew"],
  [/\p{Script=Arabic}/u, "arabic"],
  [/\p{Script=Cyrillic}/u, "cyrillic"],
  [/\p{Script=Devanagari}/u, "devanagari"],
  [/\p{Script=Greek}/u, "greek"],
];

/**
 * Other names for words of names: the same word always gets the same, of its gender and script, and
 * none that stands in the file.
 * @param used words of the file, in small letters
 */
export function pseudonymsFor(
  used: ReadonlySet<string>,
): (word: string, as: Gender | "surname") => string {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  return (word, as) => {
    const key = word.toLowerCase();
    const before = known.get(key);
    if (before !== undefined) return before;
    const list = listFor(word, as);
    const isFree = (name: string): boolean => !taken.has(name) && !used.has(name.toLowerCase());
    const free = numbered(list).find(isFree);
    if (free === undefined) throw new Error("pseudonyms: no name is left");
    taken.add(free);
    known.set(key, free);
    return free;
  };
}

function listFor(word: string, as: Gender | "surname"): readonly string[] {
  const script = scripts.find(([sign]) => sign.test(word))?.[1] ?? "latin";
  if (as === "surname") return (surnames[script] ?? given[script].any).split(" ");
  return given[script][as === "female" || as === "male" ? as : "any"].split(" ");
}

/** Each name alone, then each with a letter: no family uses them up. */
function numbered(list: readonly string[]): readonly string[] {
  const letters = Array.from("BCDEFGHIJKLMNOPQRSTUVWXYZ");
  const pairs = letters.flatMap((a) => letters.map((b) => a + b.toLowerCase()));
  return [
    ...list,
    ...[...letters, ...pairs].flatMap((letter) => list.map((name) => name + letter)),
  ];
}
