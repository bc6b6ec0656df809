import { runnerImport } from "vite";

const {
  module: { COLORS, mixOf },
} = await runnerImport("./src/colors.ts");

/** Gives the custom properties that are colours the defaults that they have in the style sheet. */
const colors = {
  name: "colors",
  packageLinkPhase({ customElementsManifest }) {
    for (const { cssProperties = [] } of customElementsManifest.modules.flatMap(
      ({ declarations }) => declarations,
    ))
      for (const property of cssProperties) {
        const color = property.name.replace("--tool-", "");
        if (Object.hasOwn(COLORS, color)) property.default = mixOf(color);
      }
  },
};

/** Lists what the package serves, and of each class only what a page may use. */
const publicOnly = {
  name: "public-only",
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const shipped = (path) => path.replace(/^src\/(.*)\.ts$/, "dist/$1.js");
      module.path = shipped(module.path);
      for (const { declaration } of module.exports ?? [])
        declaration.module = shipped(declaration.module);
      module.declarations = module.declarations.filter(
        ({ kind }) => kind === "class",
      );
      module.exports = module.exports.filter(({ name }) => /^[A-Z]/.test(name));
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          // What has no description is no member: the analyzer lists assignments to other objects too.
          ({ privacy, description }) => !privacy && description,
        );
        // What the analyzer reads off `new CustomEvent(type)`; the docs name each event.
        declaration.events = declaration.events?.filter(
          ({ name }) => name !== "type",
        );
        if (declaration.tagName)
          module.exports.push({
            kind: "custom-element-definition",
            name: declaration.tagName,
            declaration: { name: declaration.name, module: module.path },
          });
      }
    }
  },
};

export default {
  globs: ["src/elements/*.ts"],
  outdir: ".",
  litelement: false,
  packagejson: false,
  plugins: [colors, publicOnly],
};
