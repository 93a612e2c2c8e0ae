import { themes } from "../../themes/index.ts";
import { paintsOf } from "./paints.ts";

/** The paints of a page, by the theme that its root names. */
export const themed = `:root { ${paintsOf(themes.colour)} }
:root[data-theme="book"] { ${paintsOf(themes.book)} }
:root[data-theme="grey"] { ${paintsOf(themes.grey)} }
@media (prefers-contrast: more) { :root { ${paintsOf(themes.book)} } }`;
