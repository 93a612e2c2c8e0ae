import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { feelings } from "../../catalogue/feelings.ts";
import { genders } from "../../catalogue/people.ts";
import { roles } from "../../catalogue/roles.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import { kindOf } from "./spelling.ts";

/** What can be asked after, beside conditions. */
const questions = {
  siblings: { label: "siblings" },
  "half-siblings": { label: "half-siblings" },
  children: { label: "children" },
  partners: { label: "partners" },
  everything: { label: "everything" },
};

/** The words of the catalogue, as schemas. */
export const kinds = {
  gender: kindOf(genders, { id: "gender", description: "The gender lived." }),
  tie: kindOf(ties, { id: "tie", description: "What lies between the two." }),
  union: kindOf(unions, { id: "union", description: "A state of the couple." }),
  role: kindOf(roles, { id: "role", description: "A word for the seat." }),
  condition: kindOf(conditions, { id: "condition", description: "What it is." }),
  status: kindOf(statuses, { id: "status", description: "`present` if left out." }),
  event: kindOf(events, { id: "event", description: "What happened." }),
  feeling: kindOf(feelings, { id: "feeling", description: "A feeling." }),
  asked: kindOf(
    { ...questions, ...conditions },
    { id: "asked", description: "What was asked after." },
  ),
};
