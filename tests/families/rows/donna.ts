import { expect } from "vitest";
import { among, anything, text, type Rows } from "./told.ts";

const caring = { time: { written: { when: "caring-years" } } };

export const donna: Rows = {
  "P1 Donna, the index: an only child; a career; in New York; how old is not known": (told) => {
    expect(told.family.index).toEqual(["donna"]);
    told.person("donna", { gender: "female", work: "successful career", born: null, age: null });
    told.person("donna", { note: text(/early in a decade/) });
    told.has("asked", { asked: "siblings", about: ["donna"], outcome: "none" });
    told.has("events", { kind: "moved-for-work", who: ["donna"], where: "new-york" });
    told.has("roles", {
      who: "donna",
      kinds: ["hero"],
      level: "implied",
      shown: text(/top marks/),
    });
    expect(told.kin.childrenOf("donna")).toEqual([]);
  },
  "P2 the mother: low and drinking after the divorce, alone, bitter; rehab done, how long not known":
    (told) => {
      told.person("mother", { name: null, note: text(/alone.*bitter about men/), dead: "unknown" });
      told.has("conditions", {
        who: "mother",
        kind: "depression",
        time: { written: { from: "after divorce" } },
      });
      told.has("conditions", {
        who: "mother",
        kind: "alcohol",
        phases: [
          expect.objectContaining({ status: "present" }),
          expect.objectContaining({ status: "recovery", note: text(/completed/) }),
        ],
      });
      told.has("events", { kind: "completed-treatment", who: ["mother"], where: "rehab" });
      expect(told.kin.parentsOf("mother")).toEqual([]);
    },
  "P3 the father: argued, left, married again; fell silent; found his daughter again": (told) => {
    told.person("father", { name: null, dead: "unknown" });
    expect(told.kin.childrenOf("father")).toEqual(["donna"]);
    told.has("events", { kind: "gave-up-contact", who: ["father"] });
  },
  "P4 T10 his second wife: no name, nothing told of them": (told) => {
    told.person("second-wife", { name: null });
    told.phases("father", "second-wife", { union: "married", tie: null });
    told.hasNot("bonds", { between: among(["donna", "second-wife"]) });
  },
  "P5 P6 P7 a first boyfriend, some months; most of the later ones, how many not known; the present one":
    (told) => {
      told.has("bonds", {
        between: ["donna", "first-boyfriend"],
        time: { written: { lasting: "a few months" } },
      });
      told.person("later-boyfriends", { kind: "group", of: "donna", howMany: "unknown" });
      told.has("bonds", { between: ["donna", "later-boyfriends"], howMany: "most" });
      told.has("bonds", { between: ["donna", "boyfriend"] });
      told.hasNot("bonds", { phases: [expect.objectContaining({ union: "engaged" })] });
    },
  "P8 P9 two boys at school, liked and declined; friends, whose invitations she turns down": (
    told,
  ) => {
    told.person("school-boys", { kind: "group", howMany: "about 2" });
    told.has("events", {
      kind: "declined",
      toward: ["school-boys"],
      sake: ["mother"],
      note: text(/liked each other/),
    });
    told.person("friends", { kind: "group", of: "donna", note: text(/school.*college/) });
  },
  "P10 P11 P12 a teacher, a counsellor, a therapist": (told) => {
    told.person("teacher", { kind: "helper", sort: "teacher" });
    told.person("counsellor", { kind: "helper", sort: "counsellor", where: "local-college" });
    told.person("therapist", { kind: "helper", sort: "psychotherapist" });
    expect(told.family.says).toEqual(["therapist"]);
  },
  "I the local college, those far away with a scholarship, the employer in New York, rehab": (
    told,
  ) => {
    told.person("local-college", { kind: "place" });
    told.person("far-colleges", { kind: "place", note: text(/scholarship/) });
    told.person("employer", { kind: "place", where: "new-york" });
    told.person("rehab", { kind: "place", sort: "clinic" });
  },
  "E1 E2 the parents argue; divorce when Donna is five": (told) => {
    told.has("bonds", { between: ["mother", "father"] });
    expect(told.years("birth:donna", "divorce")).toEqual([4, 6]);
  },
  "E3 E4 married again within a couple of years; she falls low and drinks; which first is not known":
    (told) => {
      expect(told.years("divorce", "remarriage")).toEqual([0, 4]);
      const [low, high] = told.years("birth:donna", "remarriage");
      expect(low).toBeGreaterThanOrEqual(4);
      expect(high).toBeLessThanOrEqual(9);
      told.orderUnknown("start:conditions/0", "remarriage");
      told.inOrder("divorce", "start:conditions/0");
    },
  "E5 mother and child change places, young; the mother praises": (told) => {
    told.has("roles", { who: "donna", shown: text(/change places/), ...caring });
    told.has("roles", {
      who: "mother",
      kinds: ["rewarder"],
      toward: "donna",
      shown: text(/best of daughters/),
    });
  },
  "E6 she lets his calls go, for her mother's sake; he stops": (told) => {
    told.phases(
      "father",
      "donna",
      { tie: "cutoff", by: ["donna"], sake: ["mother"], note: text(/unanswered/) },
      { tie: "reconciled", id: "making-up" },
    );
    told.has("events", { kind: "gave-up-contact", turns: anything });
  },
  "E7 E8 in her teens: guilt, invitations declined, no dating; the mother sullen and lonely": (
    told,
  ) => {
    told.has("events", { kind: "declined", what: ["dating at school"], note: text(/men awful/) });
    told.phases(
      "donna",
      "friends",
      {
        tie: "distant",
        by: ["donna"],
        sake: ["mother"],
        feels: { donna: ["longing"] },
        note: text(/invitations/),
      },
      { tie: "close" },
    );
  },
  "E9 she stays for the local college, for her mother, against better offers": (told) => {
    told.has("events", {
      kind: "chose",
      what: ["local-college"],
      over: ["far-colleges"],
      sake: ["mother"],
    });
    told.has("events", { kind: "advised", who: ["teacher"], what: ["to go away to college"] });
  },
  "E10 E11 second year: low and lonely, a counsellor; then friends and dating, to her mother's displeasure":
    (told) => {
      told.has("conditions", { who: "donna", kind: "low-mood", note: text(/second year/) });
      told.has("events", { id: "dating", note: text(/displeased/) });
      told.inTurn("college-choice", "counselling", "dating", "graduation");
    },
  "E12 graduated; a job in New York, with guilt; several calls a day, many weekends": (told) => {
    told.has("events", { id: "new-york-job", what: ["employer"], feels: { donna: ["guilt"] } });
    told.inOrder("graduation", "new-york-job");
  },
  "E13 a first love, told late, not heard; faults, arguing, over within months; come home": (
    told,
  ) => {
    told.phases(
      "donna",
      "first-boyfriend",
      { union: "couple", tie: "love" },
      { tie: "ambivalent", by: ["donna"] },
      { tie: "conflict", by: ["donna"], note: text(/fault/) },
      { union: "ended" },
    );
    told.has("events", { kind: "told", toward: ["mother"], note: "late" });
    told.has("events", { kind: "urged", who: ["mother"], what: ["to come home"] });
    told.inOrder("new-york-job", "first-parting");
  },
  "E14 the same course with most of the others": (told) => {
    told.phases(
      "donna",
      "later-boyfriends",
      { union: "couple", tie: "love" },
      { tie: "ambivalent" },
      { tie: "conflict" },
      { union: "ended" },
    );
    told.inOrder("first-parting", "present-love");
  },
  "E15 E16 the present love about a year before therapy": (told) => {
    const [low, high] = told.years("present-love", "therapy");
    expect([low, high]).toEqual([0, 2]);
    told.inOrder("new-york-job", "therapy");
  },
  "E17 E18 a limit: one call a week; a few weeks later her mother will not speak to her": (
    told,
  ) => {
    told.has("events", {
      id: "limit",
      kind: "set-limit",
      who: ["donna"],
      note: text(/one call a week/),
    });
    told.inTurn("therapy", "limit", "silence");
    expect(told.years("limit", "silence")).toEqual([0, 1]);
  },
  "E19 several months later: much better with him; reconciled with her father": (told) => {
    told.inOrder("silence", "making-up");
    told.phases(
      "donna",
      "boyfriend",
      { union: "couple", tie: "love", note: text(/both sides/) },
      { tie: "ambivalent", feels: { donna: ["love", "fear"] } },
      { tie: "repaired", note: text(/happier/) },
    );
  },
  "E20 E21 about a year later, from the one or from the other, her mother calls; a healthy bond": (
    told,
  ) => {
    told.has("bonds", { between: ["mother", "donna"] });
    const call = told.family.bonds
      .flatMap(({ phases }) => phases)
      .find(({ id }) => id === "mothers-call");
    expect(call?.time.written.from).toBe(
      "about a year after start of silence or about a year after start of making-up",
    );
    told.inTurn("silence", "mothers-call");
  },
  "T1 mother and father: married, argued, divorced, she bitter": (told) => {
    told.phases(
      "mother",
      "father",
      { union: "married", level: "implied" },
      { tie: "conflict" },
      { union: "divorced", feels: { mother: ["bitter"] } },
    );
  },
  "T2 mother and Donna: fused; guilt; the same from afar; no contact, by the mother; reconciled; healthy":
    (told) => {
      told.phases(
        "mother",
        "donna",
        { tie: "fused", boundary: "diffuse", words: "codependent, enmeshed" },
        { feels: { donna: ["guilt"], mother: ["lonely", "sullen"] } },
        { feels: { donna: ["guilt"] }, note: text(/from a distance/) },
        { tie: "cutoff", by: ["mother"] },
        { tie: "reconciled", by: ["mother"] },
        { tie: "healthy" },
      );
    },
  "T3 before five father and daughter are not told; he is found again while the mother is silent": (
    told,
  ) => {
    told.has("questions", { text: text(/before the divorce/) });
    told.inOrder("silence", "making-up");
  },
  "T7 the mother as if she had not heard of either; later asks to meet the second": (told) => {
    told.phases("mother", "first-boyfriend", { tie: "indifferent", by: ["mother"] });
    told.phases("mother", "boyfriend", { tie: "indifferent", by: ["mother"] });
    told.has("events", { kind: "asked-to-meet", who: ["mother"] });
  },
  "T9 teacher, counsellor and therapist supported her": (told) => {
    for (const helper of ["teacher", "counsellor", "therapist"])
      told.phases("donna", helper, { tie: "supportive" });
  },
  "R1 R2 R3 R4 R6 what she did for her mother, with the behaviour": (told) => {
    for (const [kinds, shown] of [
      [["role-reversal", "parentified-child"], /change places/],
      [["emotional-parentification"], /listens/],
      [["instrumental-parentification", "little-caretaker"], /bed/],
      [["entertainer"], /funny stories/],
      [["confidant"], /sorrows/],
    ] as const)
      told.has("roles", { who: "donna", kinds, toward: "mother", shown: text(shown), ...caring });
  },
  "R5 top marks; that she was the hero is nobody's word": (told) => {
    told.has("roles", { who: "donna", kinds: ["hero"], level: "implied" });
  },
  "R7 R8 codependent, one who enables, overidentified": (told) => {
    told.has("roles", { who: "donna", kinds: ["codependent", "enabler"], level: "stated" });
    told.has("roles", { who: "donna", kinds: ["overidentified"], level: "stated" });
  },
  "R9 R10 spoils it with partners, loyal to her mother against each of them": (told) => {
    for (const partner of ["first-boyfriend", "later-boyfriends", "boyfriend"])
      told.has("roles", { who: "donna", kinds: ["saboteur"], toward: partner });
    told.has("roles", {
      kinds: ["in-law-loyalist", "invisible-loyalty"],
      toward: "mother",
      against: ["first-boyfriend", "later-boyfriends", "boyfriend"],
    });
  },
  "R11 the mother leans, praises, drinks; martyr is only a thought": (told) => {
    told.has("roles", { who: "mother", kinds: ["dependent-parent"], toward: "donna" });
    told.has("roles", { who: "mother", kinds: ["substance-dependent"] });
    told.has("roles", { who: "mother", kinds: ["martyr"], level: "hypothesis" });
  },
  "R12 the father absent after the divorce, and why": (told) => {
    told.has("roles", {
      who: "father",
      kinds: ["absent-parent"],
      toward: "donna",
      because: text(/divorce.*unanswered/),
      time: { written: { from: "divorce" } },
    });
  },
  "R13 all this ends in the course of therapy": (told) => {
    told.has("events", { id: "caring-years", time: { written: { until: "during therapy" } } });
    for (const role of told.family.roles.filter(
      ({ who, source }) => who === "donna" && source === "roles",
    ))
      expect([role.kinds, role.time.written.when ?? role.time.written.until]).toEqual([
        role.kinds,
        text(/caring-years|during therapy/),
      ]);
  },
};
