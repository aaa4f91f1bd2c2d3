// Elements of the page.

export function element(id) {
  return document.getElementById(id);
}

// Text that has not changed is left alone, so that it is not read aloud again.
export function fill(id, text) {
  if (element(id).textContent !== text) {
    element(id).textContent = text;
  }
}

export function option(name) {
  const made = document.createElement("option");
  made.textContent = name;
  return made;
}

export function make(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export function copyOnClick(id, text) {
  const button = element(id);
  const label = button.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = "Copied";
    } catch (error) {
      button.textContent = error instanceof RangeError ? error.message : "The browser does not allow copying";
    }
    setTimeout(() => (button.textContent = label), 2000);
  });
}
