import { expect } from "vitest";
import { among, text, type Rows } from "./told.ts";

export const clarissa: Rows = {
  "P1 Clarissa, the index: an only child, late teens implied, no more known": (told) => {
    expect(told.family.index).toEqual(["clarissa"]);
    told.person("clarissa", { name: "Clarissa", gender: "female", died: null });
    told.person("clarissa", {
      age: { words: "late teens at joint-session", fact: { level: "implied" } },
    });
    told.has("asked", { asked: "siblings", about: ["clarissa"], outcome: "none" });
    expect(told.kin.childrenOf("clarissa")).toEqual([]);
    told.hasNot("bonds", { section: "unions", between: among(["clarissa"]) });
  },
  "P2 Clara: raises alone; low at times, which is no diagnosis; does not believe in therapy": (
    told,
  ) => {
    told.person("clara", { name: "Clara", work: null, age: null });
    told.has("roles", { who: "clara", kinds: ["single-parent"], toward: "clarissa" });
    told.has("conditions", {
      who: "clara",
      kind: "low-mood",
      note: text(/no diagnosis/),
      phases: [expect.objectContaining({ status: "at times" })],
    });
    told.hasNot("conditions", { kind: "depression" });
    told.has("events", {
      who: ["clara"],
      kind: "declined",
      because: text(/not believe in therapy/),
    });
    expect(told.kin.siblingsOf("clara")).toEqual([]);
    told.hasNot("asked", { asked: "siblings", about: ["clara"] });
  },
  "P3 the grandmother: no name; dead, the year before the joint session": (told) => {
    told.person("grandmother", { name: null, dead: "yes", cause: null });
    expect(told.family.people.get("grandmother")?.died?.time.written.when).toBe(
      "the year before joint-session",
    );
    told.inOrder("death:grandmother", "joint-session");
    expect(told.kin.childrenOf("grandmother")).toEqual(["clara"]);
  },
  "P4 the great-grandmother: helped to raise Clara; whether she lives is not known": (told) => {
    told.person("great-grandmother", { name: null, dead: "unknown", born: null });
    told.has("roles", {
      who: "great-grandmother",
      kinds: ["helping-grandparent"],
      toward: "clara",
    });
    told.hasNot("bonds", { between: among(["great-grandmother"]) });
  },
  "P5 Clarissa's father: took no part; no reason, no name": (told) => {
    told.person("clarissas-father", { name: null, dead: "unknown", gender: "male" });
    told.has("roles", {
      who: "clarissas-father",
      kinds: ["absent-parent"],
      toward: "clarissa",
      because: null,
    });
  },
  "P6 Clara's father: the same": (told) => {
    told.person("claras-father", { name: null, dead: "unknown", gender: "male" });
    told.has("roles", {
      who: "claras-father",
      kinds: ["absent-parent"],
      toward: "clara",
      because: null,
    });
  },
  "P7 the therapist: alone with her, once with both; advised Clara": (told) => {
    told.person("therapist", { kind: "helper", sort: "psychotherapist" });
    told.has("events", { kind: "began-therapy", who: ["clarissa"], with: ["therapist"] });
    told.has("events", { kind: "session", who: ["clarissa", "clara"], with: ["therapist"] });
    told.has("events", { kind: "advised", who: ["therapist"], toward: ["clara"] });
  },
  "P8 a second therapist, at the college, goes on with the work": (told) => {
    told.person("college-therapist", { kind: "helper", where: "college" });
    told.has("events", { kind: "therapy", who: ["clarissa"], with: ["college-therapist"] });
  },
  "P9 Clara's friends from church, as a group": (told) => {
    told.person("church-friends", { kind: "group", of: "clara", where: "church", members: [] });
  },
  "I1-4 colleges far away, several, one of them chosen; a local one; the home town; the church": (
    told,
  ) => {
    told.person("far-colleges", { kind: "place", howMany: "several" });
    told.person("college", { kind: "place", partOf: "far-colleges" });
    told.person("local-college", { kind: "place", sort: "college" });
    told.person("home-town", { kind: "place", note: text(/generations/) });
    told.person("church", { kind: "place", sort: "church" });
  },
  "fathers: a conception, no marriage; nobody above them": (told) => {
    told.phases("clara", "clarissas-father", { union: "conception-only", tie: null });
    told.phases("grandmother", "claras-father", { union: "conception-only", tie: null });
    expect(told.kin.parentsOf("claras-father")).toEqual([]);
    expect(told.kin.parentsOf("grandmother")).toEqual(["great-grandmother"]);
  },
  "E1 Clara born when her mother was in her mid-teens, raised with help and without a father": (
    told,
  ) => {
    expect(told.years("birth:grandmother", "birth:clara")).toEqual([13, 17]);
    told.has("parentages", { child: "clara", parent: "claras-father", kind: "birth" });
  },
  "E2 Clara grows up as best friend and confidant": (told) => {
    told.phases("grandmother", "clara", { tie: "best-friends", note: text(/everything together/) });
  },
  "E3 Clarissa born, the same; Clara wishes for the same bond from then on": (told) => {
    expect(told.years("birth:clara", "birth:clarissa")).toEqual([13, 17]);
    told.has("events", {
      who: ["clara"],
      kind: "wished",
      what: ["claras-bond"],
      time: { written: { from: "birth of clarissa" } },
    });
    told.inOrder("birth:clara", "birth:clarissa");
  },
  "E4 as a child she listens and lifts her mother's mood": (told) => {
    told.has("roles", { who: "clarissa", toward: "clara", shown: text(/listens.*lift/) });
    told.inOrder("birth:clarissa", "leaning-years");
  },
  "E5 she tells that she wants to go; betrayal; arguments; before therapy or about its start": (
    told,
  ) => {
    told.has("events", {
      id: "wish-told",
      kind: "told",
      time: { written: { when: "before start-of-therapy or about start-of-therapy" } },
    });
    told.has("bonds", { id: "clarissas-bond" });
    told.orderUnknown("wish-told", "start-of-therapy");
  },
  "E6 E7 applications, and soon after them therapy": (told) => {
    told.has("events", { id: "applications", what: ["far-colleges"], over: ["local-college"] });
    told.inOrder("applications", "start-of-therapy");
    expect(told.years("applications", "start-of-therapy")[1]).toBe(1);
  },
  "E8 the grandmother's death against the wish, the applications and the therapy: not known": (
    told,
  ) => {
    for (const id of ["wish-told", "applications", "start-of-therapy"])
      told.orderUnknown("death:grandmother", id);
  },
  "E9 she sees that the two bonds are alike": (told) => {
    told.has("events", {
      id: "insight",
      kind: "understood",
      what: ["claras-bond", "clarissas-bond"],
    });
    told.inOrder("start-of-therapy", "insight");
  },
  "E10 the joint session: tears, settled, afraid to be alone; advice, brushed off": (told) => {
    told.has("events", { id: "joint-session", note: text(/weeps.*settled.*alone/) });
    told.has("events", { who: ["clara"], kind: "declined", what: ["a therapy of her own"] });
    told.inOrder("insight", "joint-session");
  },
  "E11 the next one: surer, still guilty": (told) => {
    told.has("events", { id: "next-session", note: text(/surer.*guilty/) });
    told.inOrder("joint-session", "next-session");
  },
  "E12 she leaves for college": (told) => {
    told.has("events", {
      id: "leaving",
      kind: "left-home",
      what: ["college"],
      over: ["local-college"],
    });
    told.inOrder("next-session", "leaving");
  },
  "E13 E14 E15 it stays fraught; Clara finds friends meanwhile; it is repaired": (told) => {
    told.inOrder("leaving", "church-life", "repair");
    told.has("events", { id: "church-life", kind: "made-friends", with: ["church-friends"] });
  },
  "T1 grandmother and Clara: best friends all life": (told) => {
    told.has("bonds", { id: "claras-bond", time: { written: { lasting: "all life" } } });
    expect(told.family.timeline.before("end:ties/0", "death:grandmother")).not.toBe("yes");
  },
  "T2 Clara and Clarissa: four phases; firm outside, guilty inside; hurt": (told) => {
    told.phases(
      "clara",
      "clarissa",
      { tie: "best-friends" },
      {
        tie: "conflict",
        feels: {
          clarissa: ["firm", "guilt", "compassion", "wish-to-leave"],
          clara: ["hurt", "betrayed"],
        },
      },
      { tie: "fraught" },
      { tie: "repaired" },
    );
  },
  "T3 T4 T5 Clarissa and her therapist; Clara wary of her; friends, late": (told) => {
    told.phases("clarissa", "therapist", { tie: "supportive" });
    told.phases("clara", "therapist", { tie: "wary", by: ["clara"] });
    told.phases("clara", "church-friends", { tie: "supportive" });
  },
  "T6 no tie with a father is told": (told) => {
    told.hasNot("bonds", {
      section: "ties",
      between: among(["clarissas-father"]),
    });
    told.hasNot("bonds", { section: "ties", between: among(["claras-father"]) });
    told.phases("clarissa", "clarissas-father");
  },
  "R1 R2 R3 best friend and caregiver of her mother, until she leaves or later": (told) => {
    told.has("roles", {
      who: "clarissa",
      kinds: ["best-friend-child"],
      toward: "clara",
      level: "stated",
    });
    told.has("roles", {
      who: "clarissa",
      kinds: ["emotional-caregiver", "emotional-parentification"],
    });
    told.has("events", {
      id: "leaning-years",
      time: { written: { until: "between leaving and repair" } },
    });
  },
  "R4 R5 R8 Clara: friend and confidant, who idealizes; parentified only in general": (told) => {
    told.has("roles", {
      who: "clara",
      kinds: ["best-friend-child", "confidant"],
      toward: "grandmother",
    });
    told.has("roles", { who: "clara", kinds: ["idealizing-child"], toward: "grandmother" });
    told.has("roles", { who: "clara", kinds: ["parentified-child"], level: "general" });
    told.hasNot("roles", { who: "clara", kinds: ["parentified-child"], level: "stated" });
  },
  "R6 R7 Clara leans on her child, and would have the old bond again": (told) => {
    told.has("roles", {
      who: "clara",
      kinds: ["friend-parent", "dependent-parent"],
      toward: "clarissa",
    });
    told.has("events", { kind: "wished", toward: ["clarissa"], what: ["claras-bond"] });
  },
  "R9 R10 R11 R12 help, alone, absent, young: each in two generations": (told) => {
    for (const [child, parent, helper, father] of [
      ["clarissa", "clara", "grandmother", "clarissas-father"],
      ["clara", "grandmother", "great-grandmother", "claras-father"],
    ]) {
      told.has("roles", { who: helper, kinds: ["helping-grandparent"], toward: child });
      told.has("roles", { who: parent, kinds: ["single-parent"], toward: child });
      told.has("roles", { who: father, kinds: ["absent-parent"], toward: child });
      told.has("roles", { who: parent, kinds: ["young-parent"] });
    }
  },
  "R13 the grandmother as a friend more than a mother: asked, not said": (told) => {
    told.hasNot("roles", { who: "grandmother", kinds: ["friend-parent"] });
    told.has("questions", { text: text(/more a friend than a mother/) });
  },
};
