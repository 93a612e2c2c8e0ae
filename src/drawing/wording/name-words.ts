export { called as calledInText, label as labelWords } from "../../family/called.ts";
