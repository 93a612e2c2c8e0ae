import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Keeper, keeperOf } from "../../src/cli/interview/keeper.ts";
import { takeLock } from "../../src/cli/interview/lock.ts";
import { nextQuestion } from "../../src/index.ts";
import { readFamily } from "../../src/input/read.ts";
import { Cut, failingDisk, type Fate } from "./failing-disk.ts";

const file = "family.genogram.yaml";
const runs = Number(process.env["INTERVIEWS"] ?? 25);

const answers = [
  "paul, born 1960",
  "unnamed, died in 1990 of cancer",
  "tom 34 and lucy 31",
  "none",
  "?",
  "-",
  "married in 1985, divorced when she was 5",
  "close to mum, fights with dad since 2019",
  "mum drank until 2001",
  "raised by her mother, helped by gran",
  "yes",
  "died in 1800",
  "born 1990, born 1850",
  "зло { [ : # \u0000",
  "+ role anna hero",
  "+ nonsense",
  "x".repeat(300),
];

type Step =
  | { readonly do: "answer"; readonly line: string }
  | { readonly do: "mark" | "pass" | "undo" | "edit" };

const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("answer" as const),
        line: fc.constantFrom(...answers),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("answer" as const),
        line: fc.string({ minLength: 1, maxLength: 30 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constantFrom("mark" as const, "pass" as const, "undo" as const, "edit" as const),
      }),
    },
  ),
  { minLength: 3, maxLength: 9 },
);
const fates = fc.array(
  fc.oneof(
    { weight: 14, arbitrary: fc.constant<Fate>("fine") },
    { weight: 1, arbitrary: fc.constantFrom<Fate>("full", "forbidden", "cut") },
  ),
  { maxLength: 100 },
);

interface Story {
  readonly keeper: () => Keeper;
  readonly open: () => Promise<void>;
  /** Marks that were kept and not taken back, each a word of its own. */
  readonly marks: Set<string>;
}

async function play(
  story: Story,
  step: Step,
  number: number,
  files: Map<string, string>,
): Promise<void> {
  const keeper = story.keeper();
  if (step.do === "edit") {
    const text = files.get(file);
    if (text !== undefined) files.set(file, `${text}# by hand ${number}\n`);
    return;
  }
  if (step.do === "undo") {
    const undone = await keeper.undo();
    if (undone !== null) story.marks.delete(undone.line);
    return;
  }
  const question = await nextQuestion(keeper.family(), keeper.course());
  if (question === null) return;
  if (step.do === "pass") return keeper.pass(question);
  const isMark = step.do === "mark" && question.wants.kind === "words";
  const said = step.do === "answer" ? step.line : "ruth";
  const line = isMark ? `mark-${number}-` : said;
  const outcome = await keeper.give(question, line);
  if (outcome.is === "kept" && isMark) story.marks.add(line);
}

describe("an interview on a disk that fails", () => {
  test("nothing that was kept is lost, and the file always makes sense", async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fates,
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        async (all, ill, half) => {
          const { disk, files, restart, isDead } = failingDisk(ill, half);
          const held = { keeper: await opened(disk) };
          const story: Story = {
            keeper: () => held.keeper,
            open: async () => {
              restart();
              held.keeper = await opened(disk);
            },
            marks: new Set(),
          };
          for (const [number, step] of [
            { do: "answer", line: "anna, woman" } as const,
            ...all,
          ].entries()) {
            await play(story, step, number, files).catch(unlessCut);
            if (number % 3 === 0 || isDead()) await held.keeper.settled();
            for (let attempt = 0; attempt < 50 && isDead(); attempt++)
              await story.open().catch(unlessCut);
            const text = files.get(file) ?? "";
            if (text !== "") expect(readFamily(text, file).family).not.toBeNull();
            for (const mark of story.marks) expect(held.keeper.text()).toContain(mark);
          }
          await finish(story, () => !files.has(`.${file}.journal`) && !isDead());
          for (const mark of story.marks) expect(files.get(file)).toContain(mark);
        },
      ),
      { numRuns: runs },
    );
  });
});

async function opened(disk: ReturnType<typeof failingDisk>["disk"]): Promise<Keeper> {
  const keeper = await keeperOf({ disk, file, full: true, today: "2026-01-05" });
  if (keeper === null) throw new Error("the file makes no sense");
  return keeper;
}

function unlessCut(error: unknown): void {
  if (!(error instanceof Cut)) throw error;
}

/** Ends, again and again, until the disk is well. */
async function finish({ keeper, open }: Story, isWell: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 45; attempt++) {
    await keeper().close().catch(unlessCut);
    if (isWell()) return;
    await open().catch(unlessCut);
  }
}

describe("the journal", () => {
  test("an answer cut before it reached the file is recovered, and the next question asked", async () => {
    // Two appends of two steps and a replacement of three, then one append; the next is not reached.
    const fate: readonly Fate[] = [...Array.from({ length: 9 }, (): Fate => "fine"), "cut"];
    const { disk, files, restart, isDead } = failingDisk(fate, [true]);
    const keeper = await opened(disk);
    const give = async (one: Keeper, line: string): Promise<void> => {
      const question = await nextQuestion(one.family(), one.course());
      if (question !== null) await one.give(question, line);
    };
    await give(keeper, "anna, woman, 34");
    await give(keeper, "quarrels at home");
    await keeper.settled();
    expect(isDead()).toBe(true);
    expect(files.get(file)).not.toContain("quarrels");
    restart();
    const again = await opened(disk);
    expect(again.news()).toEqual([{ is: "recovered", lines: ["quarrels at home"] }]);
    expect(files.get(file)).toContain("quarrels at home");
    const next = await nextQuestion(again.family(), again.course());
    expect(next?.key).toBe("since:anna");
  });

  test("a file that was changed by hand keeps both", async () => {
    const { disk, files } = failingDisk([], [false]);
    const keeper = await opened(disk);
    const first = await nextQuestion(keeper.family(), keeper.course());
    await keeper.give(first!, "anna");
    await keeper.settled();
    files.set(file, `${files.get(file) ?? ""}# mine\n`);
    const second = await nextQuestion(keeper.family(), keeper.course());
    await keeper.give(second!, "quarrels");
    await keeper.settled();
    expect(files.get(file)).toContain("# mine");
    expect(files.get(file)).toContain("quarrels");
    expect(keeper.news()).toContainEqual({ is: "changed" });
  });
});

describe("the lock", () => {
  const me = { pid: 1, host: "here", user: "ada", since: "today" };

  test("says who has the file open; one left behind is taken over", async () => {
    const { disk } = failingDisk([], [false]);
    expect((await takeLock(disk, file, { me, isRunning: () => true })).holder).toBeNull();
    const other = { ...me, pid: 2, user: "bo" };
    const held = await takeLock(disk, file, { me: other, isRunning: () => true });
    expect(held.holder).toMatchObject({ user: "ada" });
    const taken = await takeLock(disk, file, { me: other, isRunning: () => false });
    expect(taken.holder).toBeNull();
  });
});
