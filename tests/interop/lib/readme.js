// The fenced blocks of a Markdown file.

/** Each block of a section: its `section`, `language`, `text` and `line`. */
export function blocks(markdown) {
  const found = [];
  let section = "";
  let block;
  for (const [index, line] of markdown.split("\n").entries()) {
    if (block !== undefined) {
      if (line === "```") {
        found.push(block);
        block = undefined;
      } else {
        block.text += `${line}\n`;
      }
    } else if (line.startsWith("```")) {
      block = { section, language: line.slice(3), text: "", line: index + 1 };
    } else if (line.startsWith("#")) {
      section = line.replace(/^#+ /, "");
    }
  }
  return found;
}
