// Counts the checks of one program in checks/, and prints the failures.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { work } from "./paths.js";

/** The maximum number of failures that are printed for one program. */
const SHOWN = 20;

export class Checks {
  #program = path.parse(process.argv[1]).name;
  #passed = 0;
  #failed = 0;

  /** One check. A failure names the tool, the document and the case. */
  that(holds, tool, document, what, found = "") {
    if (holds) {
      this.#passed += 1;
      return;
    }
    this.#failed += 1;
    if (this.#failed <= SHOWN) {
      console.log(`FAIL ${tool}: ${document}: ${what}${found === "" ? "" : `\n     ${indented(found)}`}`);
    }
  }

  /** One check: `action` does not throw. Returns its result, or undefined. */
  async runs(action, tool, document, what) {
    try {
      const result = await action();
      this.that(true, tool, document, what);
      return result;
    } catch (error) {
      this.that(false, tool, document, what, error.stack ?? String(error));
      return undefined;
    }
  }

  /** Writes the count for `run`, which treats a program without a count as broken. */
  done(reasonForNothing = "") {
    if (this.#failed > SHOWN) console.log(`… and ${this.#failed - SHOWN} more`);
    const checked = this.#passed + this.#failed;
    if (checked === 0 && reasonForNothing === "") {
      this.#failed += 1;
      console.log(`FAIL ${this.#program}: checked nothing`);
    }
    console.log(
      `${this.#program}: ${checked === 0 ? `nothing to check: ${reasonForNothing}` : `${checked} checks`}`,
    );
    mkdirSync(path.join(work, "counts"), { recursive: true });
    writeFileSync(path.join(work, "counts", this.#program), `${this.#passed} ${this.#failed}\n`);
    process.exitCode = this.#failed === 0 ? 0 : 1;
  }
}

function indented(text) {
  return text.trimEnd().replaceAll("\n", "\n     ");
}
