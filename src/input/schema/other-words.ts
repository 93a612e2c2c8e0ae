/**
 * Words that people write for ours before a colon, in other programs or in plain speech; of several
 * the first that can stand there is meant.
 */
// prettier-ignore
const rows: Readonly<Record<string, readonly string[]>> = {
  // Sections.
  family: ["people"], persons: ["people"], person: ["who", "people", "between"], members: ["household", "triangle", "people"],
  individuals: ["people"], marriages: ["unions"], marriage: ["union", "unions"], couples: ["unions"],
  partnerships: ["unions"], relationships: ["ties"], relations: ["ties"], bonds: ["ties"], parentage: ["children"],
  siblings: ["children"], kids: ["child", "children"], illnesses: ["conditions"], diagnoses: ["conditions"],
  health: ["conditions"], timeline: ["events"], homes: ["households"], professionals: ["helpers"], friends: ["groups"],
  name: ["title"], author: ["says"], reporter: ["says"], source: ["says"], secret: ["visible-to"], private: ["visible-to"], proband: ["index"], client: ["index"],
  patient: ["index"], version: ["genogram"],
  // People.
  sex: ["gender"], b: ["born"], d: ["died"], birth: ["born"], birthday: ["born"], birthdate: ["born"], dob: ["born"], "date-of-birth": ["born"],
  "year-of-birth": ["born"], death: ["died"], dod: ["died"], "date-of-death": ["died"], dead: ["died"],
  deceased: ["died"], "cause-of-death": ["cause"], occupation: ["work"], job: ["work"],
  profession: ["work"], religion: ["faith"], ethnicity: ["culture"], school: ["education"], "how-old": ["age"],
  nickname: ["alias", "names"], surname: ["name"], "maiden-name": ["names"],
  // Lines.
  mother: ["of"], father: ["of"], parents: ["of"], parent: ["of"], mom: ["of"], dad: ["of"], son: ["child"],
  daughter: ["child"], children: ["child"], adopted: ["adopted-by"],
  "adoptive-parents": ["adopted-by"], fostered: ["fostered-by"], foster: ["fostered-by"], raised: ["raised-by"],
  stepfather: ["step"], stepmother: ["step"], stepparent: ["step"], "step-parent": ["step"], surrogate: ["carried-by"], twin: ["twins"],
  who: ["between", "child", "triangle", "household", "about"], toward: ["between"], with: ["between"],
  to: ["toward", "until", "between"], towards: ["toward", "between"], between: ["who", "triangle", "household"],
  husband: ["between"], wife: ["between"], spouse: ["between"], spouses: ["between"], partner: ["between"],
  partners: ["between"], couple: ["between"], people: ["between", "who", "household", "triangle"],
  relationship: ["tie"], relation: ["tie"], bond: ["tie"], state: ["union", "status"], kind: ["tie", "union", "event", "role", "condition"],
  type: ["tie", "union", "event", "role", "condition", "kind"], illness: ["condition"], disease: ["condition"],
  diagnosis: ["condition"], seat: ["role"], feeling: ["feels"], feelings: ["feels"], strength: ["strengths", "intensity"], strengths: ["strength"],
  history: ["phases"], stages: ["phases"], initiator: ["by"], "started-by": ["by"],
  question: ["ask"], ask: ["asked"], asked: ["ask"], text: ["note", "ask"], place: ["where"], location: ["where"],
  // Any line.
  date: ["when"], year: ["when"], time: ["when"], since: ["from"], start: ["from"], begin: ["from"], end: ["until"],
  till: ["until"], duration: ["lasting"], reason: ["because"], why: ["because"], comment: ["note"], comments: ["note"],
  notes: ["note", "notes"], description: ["note"], remark: ["note"], quote: ["words"], caption: ["title"],
  certain: ["certainty"], sure: ["certainty"], tag: ["tags"], "said-by": ["says"], "told-by": ["says"],
};

/**
 * The word of ours that was probably meant by another, if it can stand here.
 * @param wanted words that are missing here: of two that could be meant, such a one is
 */
export function otherWord(
  key: string,
  known: readonly string[],
  wanted: readonly string[],
): string | null {
  const plain = key
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const candidates = [plain, ...(Object.hasOwn(rows, plain) ? (rows[plain] ?? []) : [])];
  const isKnown = (word: string) => known.includes(word);
  return (
    candidates.find((word) => wanted.includes(word) && isKnown(word)) ??
    candidates.find(isKnown) ??
    null
  );
}
