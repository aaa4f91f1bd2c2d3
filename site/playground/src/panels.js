// The request and the JSON Schema document of what is in the editor. Each is written when its panel is open.
import { schema } from "msgraph-profile/documents";

import { isRequest, needsId, requestText } from "./module.js";
import { element, fill } from "./page.js";

export function createRequestPanel() {
  const panel = element("request-panel");
  let current;

  function update() {
    if (!panel.open || current === undefined) {
      return;
    }
    const { payload, text } = current;
    element("id-field").hidden = !needsId(payload);
    let [written, note] = ["", ""];
    if (!isRequest(payload)) {
      note = `${payload} is what Graph returns, so no request has it.`;
    } else {
      try {
        const id = needsId(payload) ? element("id").value || undefined : undefined;
        written = requestText(payload, text, element("format").value, element("user").value || undefined, id) ?? "";
        note = written === "" ? "The request is shown when the body has no errors." : "";
      } catch (error) {
        note = error.message;
      }
    }
    fill("request", written);
    fill("request-note", note);
    element("request").hidden = written === "";
    element("copy-request").disabled = written === "";
  }

  panel.addEventListener("toggle", update);
  for (const id of ["format", "user", "id"]) {
    element(id).addEventListener("input", update);
  }
  return {
    render(payload, text) {
      current = { payload, text };
      update();
    },
  };
}

export function createDocumentPanel() {
  const panel = element("document-panel");
  let current;
  let shown;

  async function update() {
    const wanted = `${current} ${element("dialect").value}`;
    if (!panel.open || wanted === shown) {
      return;
    }
    shown = wanted;
    const text = await schema(current, element("dialect").value).then(
      (document) => JSON.stringify(document, null, 2),
      ({ message }) => message,
    );
    if (shown === wanted) {
      fill("document", text);
    }
  }

  panel.addEventListener("toggle", update);
  element("dialect").addEventListener("input", update);
  return {
    render(payload) {
      current = payload;
      update();
    },
  };
}
