// The list of violations.
import { stringOffsets } from "msgraph-profile";
import { explain } from "msgraph-profile/documents";

import { element, fill, make } from "./page.js";

// A screen reader reads the counts when typing pauses this long, in milliseconds.
const PAUSE = 600;

export function createProblems(actions) {
  let report;
  let timer = 0;
  const opened = new Set();

  function render(next, text) {
    report = next;
    const problems = located(report.violations, text);
    element("problems").replaceChildren(...problems.map((problem, index) => item(problem, index)));
    const fixable = report.violations.filter(({ fix }) => fix?.applicability === "machine-applicable").length;
    element("fix-all").hidden = fixable === 0;
    fill("fix-all", fixable === 1 ? "Fix what is certain" : `Fix ${fixable} at once`);
    clearTimeout(timer);
    timer = setTimeout(() => fill("status", summary(report)), PAUSE);
    return problems;
  }

  function item(problem, index) {
    const { violation, edit } = problem;
    const row = make("li", { className: violation.level });
    const head = make("div", { className: "head" });
    head.append(
      make("span", { className: "level", textContent: violation.level === "deny" ? "error" : "warning" }),
      make("a", { href: `../rules/${violation.code}.html`, textContent: violation.code }),
      make("button", {
        type: "button",
        className: "jump",
        textContent: `line ${violation.line}, column ${violation.column}`,
        onclick: () => actions.show(problem.from, problem.to),
      }),
    );
    row.append(head, make("p", { className: "message", textContent: violation.message }));
    // Most messages have the values already.
    if (!violation.allowed_values.every((value) => violation.message.includes(value))) {
      row.append(make("p", { className: "allowed", textContent: `Allowed: ${violation.allowed_values.join(", ")}` }));
    }
    if (edit) {
      row.append(fixButton(edit, index));
    }
    row.append(explanation(violation));
    return row;
  }

  function fixButton(edit, index) {
    const label = edit.certain ? "Fix" : "Apply";
    return make("button", {
      type: "button",
      className: "fix",
      textContent: `${label}: ${edit.title}`,
      onclick() {
        actions.apply(edit);
        // The row is gone, so the focus moves to what takes its place.
        focusRow(index);
      },
    });
  }

  function explanation(violation) {
    const key = `${violation.code} ${violation.pointer}`;
    const details = make("details", { open: opened.has(key) });
    details.append(make("summary", { textContent: "Explanation" }));
    details.addEventListener("toggle", async () => {
      opened[details.open ? "add" : "delete"](key);
      if (details.open && details.childElementCount === 1) {
        const missing = ({ message }) => [make("p", { textContent: message })];
        details.append(...(await paragraphs(violation).catch(missing)));
      }
    });
    return details;
  }

  return { render, payload: () => report.payload };
}

// Violations with their spans and edits as offsets in the text, in one pass over it.
function located(violations, text) {
  const bytes = violations.flatMap(({ byte_start, byte_end, fix }) => [
    byte_start,
    byte_end,
    fix?.byte_start ?? byte_end,
    fix?.byte_end ?? byte_end,
  ]);
  const offsets = stringOffsets(text, bytes);
  return violations.map((violation, index) => {
    const [from, to, editFrom, editTo] = offsets.slice(index * 4, index * 4 + 4);
    const { fix } = violation;
    const edit = fix && {
      from: editFrom,
      to: editTo,
      insert: fix.replacement,
      title: fix.title,
      certain: fix.applicability === "machine-applicable",
    };
    return { from, to, violation, edit };
  });
}

async function paragraphs(violation) {
  const { reason, help } = await explain(violation.code);
  const page = make("a", { href: violation.docs, textContent: "Documentation of Microsoft", rel: "noreferrer" });
  const location = violation.pointer ? [make("p", {}, "Location: ", make("code", { textContent: violation.pointer }))] : [];
  return [
    ...location,
    make("p", { textContent: reason }),
    make("p", { textContent: help }),
    make("p", {}, page),
  ];
}

function focusRow(index) {
  const rows = element("problems").children;
  const row = rows[Math.min(index, rows.length - 1)];
  (row?.querySelector("button.fix") ?? row?.querySelector("button") ?? element("problems-title")).focus();
}

function summary({ valid, error_count, warning_count, truncated, violations, payload }) {
  const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
  const counts = `${count(error_count, "error")}, ${count(warning_count, "warning")}`;
  const verdict = `${valid ? "Valid" : "Invalid"} as ${payload}: ${counts}.`;
  return truncated ? `${verdict} The first ${violations.length} are listed.` : verdict;
}
