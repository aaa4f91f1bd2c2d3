// The instructions in json-schema/README.md work as written. A block that begins with a file name in a comment is saved,
// `sh` is run, `text` is the output of the `sh` block before it, and `json` is VS Code's settings.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

import { Checks } from "../../lib/checks.js";
import { Editor } from "../../lib/editor.js";
import { binary, documentsFolder, here, root, work } from "../../lib/paths.js";
import { blocks } from "../../lib/readme.js";

const README = "json-schema/README.md";
const checks = new Checks();
// A folder like the root of the repository, in which the commands can write.
const folder = path.join(work, "usage");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(documentsFolder, path.join(folder, "json-schema"), { recursive: true });
cpSync(path.join(root, "examples"), path.join(folder, "examples"), { recursive: true });
symlinkSync(path.join(here, "node_modules"), path.join(folder, "node_modules"));

const pinned = {
  npm: Object.keys(JSON.parse(readFileSync(path.join(here, "package.json"), "utf8")).devDependencies),
  pip: readFileSync(path.join(here, "requirements.in"), "utf8")
    .split("\n")
    .map((line) => line.split("==")[0]),
};

/** Removes `npm install` and `pip install`: this suite has installed the packages, and must pin those that they name. */
function withoutInstalling(place, text) {
  return text.replace(/^(npm|pip) install (.*)\n/gm, (_, client, packages) => {
    for (const name of packages.split(" ")) {
      checks.that(pinned[client].includes(name), client, place, `${name} is pinned in tests/interop`);
    }
    return "";
  });
}

function run(place, text) {
  const commands = withoutInstalling(place, text);
  if (commands === "") return undefined;
  const paths = [
    path.join(here, ".venv/bin"),
    path.dirname(binary),
    path.join(folder, "node_modules/.bin"),
    process.env.PATH,
  ];
  const env = {
    ...process.env,
    PATH: paths.join(path.delimiter),
    PYTHONPATH: "",
    PYTHONSAFEPATH: "",
    npm_config_offline: "true",
  };
  const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", commands], {
    cwd: folder,
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== "")),
    encoding: "utf8",
  });
  checks.that(
    status === 0,
    "sh",
    place,
    commands.trim().split("\n")[0],
    `exit status ${status}\n${stdout}${stderr}`,
  );
  return stdout;
}

async function settings(place, text) {
  for (const { fileMatch, url } of JSON.parse(text)["json.schemas"]) {
    const file = path.join(folder, url);
    checks.that(existsSync(file), "json.schemas", place, `${url} is there`);
    const editor = new Editor(JSON.parse(readFileSync(file, "utf8")), fileMatch);
    const example = "create-personInterest.mistakes.json";
    const found = await editor.diagnostics(
      readFileSync(path.join(root, "examples", example), "utf8"),
      example,
    );
    checks.that(found.length > 0, "json.schemas", place, `underlines what is wrong in ${example}`);
    const elsewhere = await editor.diagnostics('{ "id": 1 }', "package.json");
    checks.that(elsewhere.length === 0, "json.schemas", place, "leaves other files alone");
  }
}

let printed;
for (const { section, language, text, line } of blocks(readFileSync(path.join(root, README), "utf8"))) {
  const place = `${README}:${line} (${section})`;
  const name = /^(?:\/\/|#) ([\w.-]+\.\w+)\n/.exec(text)?.[1];
  if (name !== undefined) writeFileSync(path.join(folder, name), text);
  else if (language === "sh") printed = run(place, text);
  else if (language === "text") checks.that(text === printed, "sh", place, "prints what is shown", printed);
  else if (language === "json") await settings(place, text);
  else checks.that(false, "README", place, `says what a block of ${language} is for`);
}
checks.done();
