import { areas } from "../../catalogue/areas.ts";
import { assignedGenders } from "../../catalogue/assigned.ts";
import { beings } from "../../catalogue/beings.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { feelings } from "../../catalogue/feelings.ts";
import { intensities } from "../../catalogue/intensities.ts";
import { manners } from "../../catalogue/manners.ts";
import { orientations } from "../../catalogue/orientations.ts";
import { genders } from "../../catalogue/people.ts";
import { roles } from "../../catalogue/roles.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import { triangleDynamics } from "../../catalogue/triangle-dynamics.ts";
import { unions } from "../../catalogue/unions.ts";
import { zygosities } from "../../catalogue/zygosities.ts";
import { kindOf } from "./spelling.ts";

/** What can be asked after, beside every kind of the catalogue. */
const questions = {
  siblings: { label: "siblings" },
  "half-siblings": { label: "half-siblings" },
  children: { label: "children" },
  partners: { label: "partners" },
  losses: { label: "pregnancies that were lost" },
  everything: { label: "everything" },
};

/** The words of the catalogue, as schemas. */
export const kinds = {
  being: kindOf(beings, { id: "being", description: "`person` if left out." }),
  gender: kindOf(genders, { id: "gender", description: "The gender lived." }),
  assigned: kindOf(assignedGenders, {
    id: "assigned",
    description: "The gender assigned at birth.",
  }),
  orientation: kindOf(orientations, { id: "orientation", description: "Whom somebody loves." }),
  manner: kindOf(manners, { id: "manner", description: "In what manner somebody died." }),
  twins: kindOf(zygosities, { id: "twins", description: "How those of one birth are alike." }),
  dynamic: kindOf(triangleDynamics, { id: "dynamic", description: "What goes on in it." }),
  intensity: kindOf(intensities, { id: "intensity", description: "How strong it is." }),
  tie: kindOf(ties, { id: "tie", description: "What lies between the two." }),
  union: kindOf(unions, { id: "union", description: "A state of the couple." }),
  role: kindOf(roles, { id: "role", description: "A word for the seat." }),
  condition: kindOf(conditions, { id: "condition", description: "What it is." }),
  status: kindOf(statuses, { id: "status", description: "`present` if left out." }),
  event: kindOf(events, { id: "event", description: "What happened." }),
  feeling: kindOf(feelings, { id: "feeling", description: "A feeling." }),
  asked: kindOf(
    { ...areas, ...events, ...roles, ...unions, ...ties, ...conditions, ...questions },
    { id: "asked", description: "What was asked after." },
  ),
};
