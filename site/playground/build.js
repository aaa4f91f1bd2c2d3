// Bundles the playground: `node build.js FOLDER`. The npm package and the playground's own module are already in it.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const [folder] = process.argv.slice(2);
const { exports } = JSON.parse(readFileSync(join(here, "../../bindings/wasm/package.json"), "utf8"));

// Modules that find their WebAssembly beside themselves, so they are not bundled.
const unbundled = {
  name: "unbundled",
  setup(builds) {
    builds.onResolve({ filter: /^msgraph-profile/ }, ({ path }) => ({
      path: exports[path.replace("msgraph-profile", ".")].default.replace("./pkg", "./npm"),
      external: true,
    }));
    builds.onResolve({ filter: /^playground-module$/ }, () => ({ path: "./module/module.js", external: true }));
  },
};

const { metafile } = await build({
  entryPoints: [join(here, "src/main.js")],
  outfile: join(folder, "main.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  metafile: true,
  plugins: [unbundled],
});
for (const file of ["index.html", "style.css"]) {
  cpSync(join(here, file), join(folder, file));
}

// The licences of what is bundled ask for their text.
const packages = Object.keys(metafile.inputs).map((input) => input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1]);
const licences = [...new Set(packages.filter(Boolean))].sort().map((path) => {
  const { name, version } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  return `${name} ${version}\n\n${readFileSync(join(path, "LICENSE"), "utf8")}`;
});
writeFileSync(join(folder, "licences.txt"), licences.join("\n"));
