import { expect, test } from "vitest";
import { madeWhenRead } from "../../src/patterns/made-when-read.ts";

function listOf(words: readonly string[]) {
  const made: string[] = [];
  const list = madeWhenRead(
    words.map((word) => () => {
      made.push(word);
      return { word };
    }),
  );
  return { list, made };
}

test("a member is made when it is first read, and only then", () => {
  const { list, made } = listOf(["one", "two", "three"]);
  expect(list).toHaveLength(3);
  expect(made).toEqual([]);
  const second = list[1];
  expect(second).toEqual({ word: "two" });
  expect(list.at(1)).toBe(second);
  expect(made).toEqual(["two"]);
  expect(list[3]).toBeUndefined();
});

test("it reads like any other list", () => {
  const { list, made } = listOf(["one", "two", "three"]);
  const plain = ["one", "two", "three"].map((word) => ({ word }));
  expect(list).toEqual(plain);
  expect([...list]).toEqual(plain);
  expect(list.filter(({ word }) => word !== "two").map(({ word }) => word)).toEqual([
    "one",
    "three",
  ]);
  expect(list.findIndex(({ word }) => word === "three")).toBe(2);
  expect([list, list].flat()).toHaveLength(6);
  expect(Object.keys(list)).toEqual(["0", "1", "2"]);
  expect(JSON.stringify(list)).toBe(JSON.stringify(plain));
  expect(made).toEqual(["one", "two", "three"]);
});
