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
import { kindSays } from "./kind-says.ts";
import { kindOf } from "./spelling.ts";

/** What can be asked after, beside every kind of the catalogue. */
const questions = {
  mother: { label: "the mother" },
  father: { label: "the father" },
  parents: { label: "mother and father" },
  siblings: { label: "brothers and sisters" },
  "half-siblings": { label: "brothers and sisters with one parent in common" },
  children: { label: "children" },
  partners: { label: "partners" },
  losses: { label: "pregnancies that were lost" },
  everything: { label: "all at once, as where nothing at all is known of somebody" },
};

const { plain } = kindSays;

/** The words of the catalogue, as schemas. Of those that are open a family may have words of its own. */
export const kinds = {
  being: kindOf(beings, { id: "being", says: plain }),
  gender: kindOf(genders, { id: "gender", says: plain }),
  assigned: kindOf(assignedGenders, { id: "assigned", says: plain }),
  orientation: kindOf(orientations, { id: "orientation", says: plain }),
  manner: kindOf(manners, { id: "manner", says: plain }),
  twins: kindOf(zygosities, { id: "twins", says: plain }),
  dynamic: kindOf(triangleDynamics, { id: "dynamic", says: plain }),
  intensity: kindOf(intensities, { id: "intensity", says: plain }),
  status: kindOf(statuses, { id: "status", says: plain }),
  tie: kindOf(ties, { id: "tie", says: kindSays.tie, open: true }),
  union: kindOf(unions, { id: "union", says: kindSays.union, open: true }),
  role: kindOf(roles, { id: "role", says: kindSays.role, open: true }),
  condition: kindOf(conditions, { id: "condition", says: kindSays.condition, open: true }),
  event: kindOf(events, { id: "event", says: kindSays.event, open: true }),
  feeling: kindOf(feelings, { id: "feeling", says: kindSays.feeling, open: true }),
  asked: kindOf(
    { ...questions, ...areas, ...events, ...roles, ...unions, ...ties, ...conditions },
    {
      id: "asked",
      says: (kind) => {
        if (isIn(questions, kind)) return plain(kind, { means: questions[kind].label });
        return isIn(areas, kind) ? plain(kind, areas[kind]) : null;
      },
      also: ["condition", "event", "role", "tie", "union"],
    },
  ),
};

function isIn<Key extends string>(rows: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(rows, key);
}
