// The form of JSON Forms for `window.schema`.
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import Ajv2020 from "ajv/dist/2020.js";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const element = createElement(JsonForms, {
  schema: window.schema,
  data: window.data,
  renderers: vanillaRenderers,
  cells: vanillaCells,
  ajv: new Ajv2020({ allErrors: true, verbose: true, strict: false }),
  onChange: ({ data, errors }) => Object.assign(window, { data, errors }),
});
createRoot(document.getElementById("form")).render(element);
