import tseslint from "typescript-eslint";

/** What each room of `src` may import. Everything not named here is a wall. */
export const rooms = {
  diagnostic: [],
  catalogue: [],
  family: ["diagnostic", "catalogue"],
  input: ["diagnostic", "catalogue", "family"],
  patterns: ["catalogue", "family"],
  drawing: ["catalogue", "family"],
  report: ["catalogue", "family", "patterns", "drawing"],
  cli: [],
};

const names = Object.keys(rooms);

function wall(room) {
  const closed = names.filter((name) => name !== room && !rooms[room].includes(name));
  const allowed = rooms[room].length > 0 ? rooms[room].join(", ") : "nothing";
  const message =
    room === "cli" ? "cli may import only src/index.ts." : `${room} may import ${allowed}.`;
  const patterns = [{ regex: `^(\\.\\./)+(${closed.join("|")})(/|$)`, message }];
  patterns.push({ regex: "^(\\.\\./)+formats\\.ts$", message });
  if (room !== "cli") patterns.push({ regex: "^(\\.\\./)+index\\.ts$", message });
  return {
    files: [`src/${room}/**/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

/** Counts exported values; types come free, since they cost a reader nothing at run time. */
const fewExports = {
  create: (context) => ({
    Program(program) {
      const values = program.body.filter(
        (node) =>
          node.type === "ExportNamedDeclaration" &&
          node.exportKind !== "type" &&
          (node.declaration?.type === "FunctionDeclaration" ||
            node.declaration?.type === "VariableDeclaration"),
      );
      if (values.length > 2)
        context.report({ node: values[2], message: "a module exports one or two things" });
    },
  }),
};

const noModuleState = {
  selector:
    "Program > VariableDeclaration[kind='let'], Program > ExportNamedDeclaration > VariableDeclaration[kind='let']",
  message: "module state makes results depend on what ran before",
};
const noClass = {
  selector: "ClassDeclaration:not([superClass.name='Error'])",
  message: "plain data and functions; classes only for errors",
};
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "the same file must give the same bytes on any day",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "the same file must give the same bytes on any day",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "the same file must give the same bytes every time",
  },
];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { house: { rules: { "few-exports": fewExports } } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "house/few-exports": "error",
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", 40],
      "max-params": ["error", 4],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "no-restricted-syntax": ["error", noModuleState, noClass, ...noClock],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: { "no-console": "error", "no-restricted-globals": ["error", "process"] },
  },
  {
    files: ["src/index.ts", "src/edtf.ts", "src/formats.ts"],
    rules: { "house/few-exports": "off" },
  },
  ...names.map(wall),
  {
    files: ["vitest.config.ts", "tests/**/*.ts", "bench/**/*.ts", "scripts/**/*.ts"],
    rules: { "no-restricted-exports": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
