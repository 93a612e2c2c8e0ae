const roles = ["confidant", "enabler", "sibling-parent", "hero"];
const ties = ["conflict", "fused", "cutoff", "distant", "close"];
const kinds = ["alcohol", "depression", "diabetes", "opiates"];
const generations = 10;

/**
 * A family of so many people, as reading makes it: ten generations of couples with two children,
 * everybody dated, one in five with an illness, a role or a leaving home, one in three with a tie.
 */
export function familyInMemory(count) {
  const width = Math.max(4, Math.ceil(count / generations / 4) * 4);
  const ids = Array.from({ length: generations * width }, (_, number) => `p${number}`);
  const id = (generation, at) => ids[generation * width + ((at + width) % width)];
  const made = {
    people: new Map(),
    parentages: [],
    bonds: [],
    roles: [],
    conditions: [],
    events: [],
  };
  const days = new Map([["origin", 0]]);
  for (let generation = 0; generation < generations; generation++)
    for (let at = 0; at < width; at++) {
      const own = id(generation, at);
      const number = generation * width + at;
      const born = 365 * (-400 + 27 * generation) + ((number * 37) % 3000);
      const births = momentOf("birth", own);
      days.set(births, born);
      const dead = number % 2 === 0;
      const deaths = dead ? momentOf("death", own) : null;
      if (dead) days.set(deaths, born + 20_000 + ((number * 53) % 9000));
      made.people.set(own, person(own, number, [births, deaths]));
      if (generation > 0) {
        const couple = at - (at % 2) + 1;
        const pair = [couple, partnerOf(generation - 1, couple)];
        for (const parent of pair.map((one) => id(generation - 1, one)))
          made.parentages.push(
            told(fact(["children", made.parentages.length]), { child: own, parent, kind: "birth" }),
          );
        tell(made, days, { own, number, born, parent: id(generation - 1, couple) });
      }
      if (at % 2 === 1)
        couple(
          made,
          days,
          [own, id(generation, partnerOf(generation, at))],
          born + 7000 + ((number * 911) % 5000),
        );
    }
  return { ...empty(), ...made, index: [id(generations - 1, 0)], timeline: timelineOf(days) };
}

/** Brothers and sisters are 0 and 1, 2 and 3; couples join far families, further each generation. */
function partnerOf(generation, at) {
  return at + 1 + 2 * (3 * generation * generation + 2);
}

function couple(made, days, between, wedding) {
  const path = ["unions", made.bonds.length];
  const start = momentOf("start", path.join("/"));
  days.set(start, wedding);
  const phase = told(phaseOf([...path, "phases", 0], start), {
    union: wedding % 3 === 0 ? "divorced" : "married",
  });
  made.bonds.push(told(fact(path), { section: "unions", between, phases: [phase], howMany: null }));
}

function tell(made, days, { own, number, born, parent }) {
  if (number % 5 === 0) {
    const path = ["conditions", made.conditions.length];
    const start = momentOf("start", path.join("/"));
    days.set(start, born + 5000 + ((number * 631) % 15000));
    const phase = told(fact(path, start), { status: "present" });
    made.conditions.push(
      told(fact(path, start), {
        who: own,
        kind: kinds[(number / 5) % 4],
        phases: [phase],
      }),
    );
  }
  if (number % 5 === 1)
    made.roles.push(
      told(fact(["roles", made.roles.length]), {
        ...{ who: own, kinds: [roles[((number - 1) / 5) % 4]], toward: parent },
        ...{ against: none, inPlaceOf: null, shown: null, source: "roles" },
      }),
    );
  if (number % 3 === 0) {
    const path = ["ties", made.bonds.length];
    const phase = told(phaseOf(path), { tie: ties[(number / 3) % 5] });
    made.bonds.push(
      told(fact(path), {
        ...{ section: "ties", between: [own, parent], phases: [phase], howMany: null },
      }),
    );
  }
  if (number % 5 === 2) {
    const path = ["events", made.events.length];
    const start = momentOf("start", path.join("/"));
    days.set(start, born + 6000 + ((number * 277) % 3000));
    made.events.push(
      told(fact(path, start), {
        ...{ who: [own], kind: "left-home", with: none, toward: none, what: none, over: none },
        ...{ where: null, feels, turns: null, inAnswerTo: none },
      }),
    );
  }
}

function phaseOf(path, start) {
  const nothing = { tie: null, union: null, boundary: null, intensity: null };
  return told(fact(path, start), { ...nothing, feels, by: none, custody: none });
}

// prettier-ignore
function person(id, number, [births, deaths]) {
  return {
    id, kind: "person", being: "person", name: nameOf(number), names, namedAfter: none,
    gender: number % 2 === 0 ? "female" : "male", assigned: null, orientation: null,
    born: fact(["people", id, "born"], births),
    died: deaths === null ? null : fact(["people", id, "died"], deaths),
    dead: deaths !== null ? "yes" : "unknown",
    cause: null, manner: null, due: null, age: null, species: null, values: none,
    sort: null, of: null, where: null, partOf: null, howMany: null, members: none, work: null,
    note: null, words: null, tags: none, says: none, certainty: null, visibleTo: none, place: at,
  };
}

/** What most lines do not tell is held once: a family of this size is measured by what is told. */
const none = [];
const at = { file: "memory", line: 1, column: 1 };
const inTheYear = { when: "1900", from: null, until: null, lasting: null };
const feels = {};
const names = { birth: null, lived: null, alias: none, initials: null };
const untold = { ...inTheYear, when: null };

/** A moment is one string, wherever it is named. */
function momentOf(kind, of) {
  return [kind, of].join(":");
}

/** A statement of one kind, told in a fact: one object in memory, no copy. */
function told(of, parts) {
  return Object.assign(of, parts);
}

function fact(path, start) {
  const words = path.join("/");
  return {
    path,
    at,
    id: null,
    time: {
      start: start ?? `start:${words}`,
      end: start ?? `end:${words}`,
      ended: "unknown",
      written: start === undefined ? untold : inTheYear,
      names: none,
    },
    says: none,
    level: "stated",
    answer: "yes",
    certainty: null,
    because: null,
    becauseSays: none,
    sake: none,
    words: null,
    note: null,
    tags: none,
    visibleTo: none,
    own: none,
    versionOf: null,
  };
}

function timelineOf(days) {
  const between = (a, b) => {
    const [from, to] = [days.get(a), days.get(b)];
    if (a === b) return { least: 0, most: 0 };
    if (from === undefined || to === undefined) return { least: -Infinity, most: Infinity };
    return { least: to - from, most: to - from };
  };
  const before = (a, b) => {
    const { least, most } = between(a, b);
    return least > 0 ? "yes" : most <= 0 ? "no" : "unknown";
  };
  return { between, before };
}

function empty() {
  return {
    ...{
      title: null,
      says: [],
      twins: [],
      birthOrders: [],
      functioning: [],
      households: [],
      triangles: [],
    },
    ...{
      coalitions: [],
      asked: [],
      notes: [],
      questions: [],
      verdicts: [],
      ownPatterns: [],
      ownWords: [],
    },
    thresholds: new Map(),
    draw: {
      notation: null,
      show: [],
      when: null,
      audience: [],
      deathMark: null,
      genderHistory: false,
      leftToRight: [],
    },
  };
}

/** Of nearly a thousand names, so that a few of a line have one in common. */
function nameOf(number) {
  const letter = (part) => String.fromCharCode(97 + (part % 10));
  const part = (number * 7919) % 997;
  return `Na${letter(part)}${letter(part / 10)}${letter(part / 100)}o Berg`;
}
