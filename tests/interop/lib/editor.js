// The JSON language service of VS Code, with one document.
import languageService from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = languageService;

export class Editor {
  #service = getLanguageService({});

  /** The document is the schema of the files that match the patterns. */
  constructor(schema, fileMatch = ["*"]) {
    const schemas = [{ uri: schema.$id ?? "memory:///schema.json", fileMatch, schema }];
    this.#service.configure({ validate: true, allowComments: false, schemas });
  }

  /** What is underlined: the message, and its start in characters from 1, as in our reports. */
  async diagnostics(text, file) {
    const { document, parsed } = this.#opened(text, file);
    const found = await this.#service.doValidation(document, parsed);
    return found.map(({ message, range: { start } }) => {
      const lineStart = document.offsetAt({ line: start.line, character: 0 });
      // The service counts UTF-16 units; a string's iterator gives characters.
      const before = text.slice(lineStart, lineStart + start.character);
      return { message, line: start.line + 1, column: [...before].length + 1 };
    });
  }

  /** The completions at the `|` in a text: `label`, and `documentation` if there is any. */
  async completions(marked) {
    const offset = marked.indexOf("|");
    const { document, parsed } = this.#opened(marked.replace("|", ""));
    const list = await this.#service.doComplete(document, document.positionAt(offset), parsed);
    return list.items;
  }

  #opened(text, file = "body.json") {
    const document = TextDocument.create(`file:///${file}`, "json", 1, text);
    return { document, parsed: this.#service.parseJSONDocument(document) };
  }
}
