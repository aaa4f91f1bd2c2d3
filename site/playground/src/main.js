// The playground: what is typed is validated, and everything else on the page follows from the report.
import { fix, payloads, validate } from "msgraph-profile";

import { createEditor } from "./editor.js";
import { createProblems } from "./problems.js";
import { createDocumentPanel, createRequestPanel } from "./panels.js";
import { element, fill, option, copyOnClick } from "./page.js";
import { linkWithBody, readLink } from "./link.js";
import { detect, example, start, usualPayload } from "./module.js";

// Typing is validated when it pauses this long, in milliseconds.
const PAUSE = 120;
// More payloads than these are only counted.
const MAX_NAMED = 3;

const choice = element("payload");
const editor = createEditor(element("editor"), () => later());
const problems = createProblems({
  show: (from, to) => editor.select(from, to),
  apply(edit) {
    editor.replace(edit);
    update();
  },
});
const request = createRequestPanel();
const documentPanel = createDocumentPanel();
// What the body was before: text that is being typed shows less.
let detected = null;
let timer = 0;

function later() {
  clearTimeout(timer);
  timer = setTimeout(update, PAUSE);
}

function payloadOf(text) {
  if (choice.value !== "") {
    fill("detected", "");
    return choice.value;
  }
  const found = detect(text);
  const { candidates } = found;
  if (found.payload !== null) {
    detected = found.payload;
    fill("detected", `Looks like ${found.text}.`);
  } else if (candidates.length > 0) {
    detected = [detected, usualPayload(), candidates[0]].find((payload) => candidates.includes(payload));
    fill("detected", `Could be ${several(candidates)}. Validated as ${detected}; choose the payload if that is wrong.`);
  } else {
    detected ??= usualPayload();
    fill("detected", `Looks like ${found.text}. Validated as ${detected}.`);
  }
  return detected;
}

function several(names) {
  const others = names.length - MAX_NAMED;
  return others > 1 ? `${names.slice(0, MAX_NAMED).join(", ")} or ${others} others` : names.join(" or ");
}

function update() {
  clearTimeout(timer);
  const text = editor.text();
  element("notice").hidden = true;
  try {
    const payload = payloadOf(text);
    const report = validate(payload, text);
    const shown = problems.render(report, text);
    editor.mark(shown);
    request.render(payload, text);
    documentPanel.render(payload);
  } catch (error) {
    notify(error.message);
  }
}

function notify(message) {
  const notice = element("notice");
  notice.textContent = message;
  notice.hidden = false;
}

function open({ payload, body }) {
  choice.value = payload ?? "";
  detected = null;
  editor.setText(body ?? start());
  update();
}

function openLink() {
  const { error, ...opened } = readLink(location.hash, payloads());
  open(opened);
  if (error !== undefined) {
    notify(error);
  }
}

function listPayloads() {
  const groups = new Map();
  for (const name of payloads()) {
    const group = name.includes("-") ? name.split("-")[0] : "response";
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  for (const [label, names] of groups) {
    const group = document.createElement("optgroup");
    group.label = label;
    group.append(...names.map((name) => option(name)));
    choice.append(group);
  }
}

choice.addEventListener("change", update);
element("example").addEventListener("click", () => {
  const text = choice.value === "" ? start() : example(choice.value);
  if (text === undefined) {
    notify(`There is no example of ${choice.value}.`);
    return;
  }
  editor.setText(text);
  update();
});
element("fix-all").addEventListener("click", () => {
  const fixed = fix(problems.payload(), editor.text());
  if (fixed !== null) {
    editor.setText(fixed.text);
    update();
  }
  element("problems-title").focus();
});
copyOnClick("copy-link", () => linkWithBody(location.href, choice.value, editor.text()));
copyOnClick("copy-request", () => element("request").textContent);
copyOnClick("copy-document", () => element("document").textContent);
addEventListener("hashchange", openLink);

listPayloads();
openLink();
