// RJSF's form for `window.schema`.
import Form from "@rjsf/core";
import { customizeValidator } from "@rjsf/validator-ajv8";
import Ajv2020 from "ajv/dist/2020.js";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const validator = customizeValidator({ AjvClass: Ajv2020 });
const element = createElement(Form, {
  schema: window.schema,
  validator,
  liveValidate: true,
  showErrorList: false,
  formData: window.data,
  onChange: ({ formData, errors }) => Object.assign(window, { data: formData, errors }),
});
createRoot(document.getElementById("form")).render(element);
