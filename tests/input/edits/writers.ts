import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files as different people write them. */
export const writers: Readonly<Record<string, string>> = {
  windows:
    "\ufeff# by Notepad\r\ngenogram: 1\r\npeople:\r\n  ada: { name: Ada } # she\r\n  bo:\r\n\r\nties:\r\n  - { between: [ada, bo], tie: close } # since always\r\n",
  blocks: `genogram: 1
index:
  - ada
people:
    ada:
        name: Ada   # called Addie
        born: 1950
    # the brother
    bo:
        note: |
          A long story,
          with a second line.

        gender: male
    cy:
ties:
    -   between: [ada, bo]
        # what she says
        tie: close
        from: 1960 # or so
        id: bond

    -   between:
            - bo
            - cy
        phases:
            -   tie: close
                # until it was not
            -   tie: cutoff
                by: bo
                from: about a year later
            -   tie: repaired
                from: after end of bond
roles:
    -   who: [ada, cy]
        role: confidant
        toward: bo
`,
  flush: `# no indents, single quotes
genogram: '1'
title: 'What''s said'
people:
  ada: {name: 'Ada', died: when cy was 9}
  bo: {name: 'Bo'}
  cy: {note: 'the third, '}
children:
- {child: [ada, cy], of: bo}
ties:
- {between: [ada, bo], tie: close, note: 'a "b" c'}
- {between: [bo, cy], tie: cutoff, by: bo, feels: {bo: [anger, love], cy: fear}}
- [{ between: [ada, cy], tie: close }, { between: [cy, ada], tie: distant }]
notes: []
`,
  braces: `{ genogram: 1, people: { ada: { name: Ada }, bo: {} , cy: }, ties: [ { between: [ ada, bo ], tie: close }, {between: [bo, cy], phases: [tie: close, tie: cutoff]} ], roles: [{ who: ada, role: hero }] }`,
  broken: `genogram: 1
people: {
  ada: { name: Ada }, # first
  # second
  bo: { born: { is: when ada was 20, says: ada } },
  cy: {}
}
unions:
  - {
      # the pair
      between: [ada, bo], # both
      union: married,
      id: wedding
    }
events:
  - { who: [ada, bo, cy], event: moved-out, when: after end of wedding, what: wedding }
  - {
      who: cy,
      event: told,
      toward: ada,
      what: [wedding, "her secret"],
      when: between wedding and end of wedding,
    }
  # - { who: ada, event: fled }

# the end`,
};

/** The families that a user may look at. */
export const examples: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync("examples")
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [name, readFileSync(join("examples", name), "utf8")]),
);
