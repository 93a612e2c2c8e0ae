import { isTimeless, ofEach, type Predicate } from "./predicate.ts";

const trades: ReadonlySet<string> = new Set(
  `accountant actor actress artist baker banker bookkeeper bricklayer builder butcher carer carpenter
  cashier caterer chef chemist cleaner clerk clergyman cook dentist docker doctor dressmaker driver
  electrician engineer farmer farmworker firefighter fisherman florist gardener hairdresser housekeeper
  housewife homemaker janitor joiner journalist judge labourer lawyer lecturer librarian lorry-driver
  manager mason mechanic merchant midwife miner minister musician nurse nun optician painter pharmacist
  photographer pilot plasterer plumber policeman policewoman postman priest printer professor programmer
  publican receptionist sailor salesman saleswoman seamstress secretary shopkeeper shop-assistant
  social-worker soldier solicitor student surgeon tailor teacher technician trucker typist vet vicar
  waiter waitress weaver welder writer unemployed retired`
    .split(/\s+/u)
    .filter((word) => word !== "" && word !== "retired"),
);

/** What somebody does: "works as a nurse", "plumber". */
export const work: Predicate = (scene, core, time) => {
  const text = core.trim();
  const [, told = ""] =
    /^(?:works? as|worked as|work:|job:|occupation:|profession:|by profession) (?:an? |the )?(.+)$/iu.exec(
      text,
    ) ?? [];
  const bare = text.toLowerCase().replace(/^(?:is |was )?(?:an? )?/u, "");
  const is = told !== "" ? told : trades.has(bare.replaceAll(" ", "-")) ? bare : null;
  if (is === null) return null;
  const value = isTimeless(time) ? is : { is, ...time };
  return ofEach(scene, (id) => ({ say: "somebody", id, section: "people", keys: { work: value } }));
};
