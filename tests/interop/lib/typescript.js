// The TypeScript compiler: its diagnostics of generated modules, and their types as it understands them.
import ts from "typescript";

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** Compiles files as `tsc --strict` would: `diagnostics(file)` is the text of the errors, `types(file)` reads its types. */
export function compiled(files) {
  const program = ts.createProgram(files, OPTIONS);
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => "\n",
  };
  return {
    general: ts.formatDiagnostics(
      [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()],
      host,
    ),
    diagnostics(file) {
      const source = program.getSourceFile(file);
      return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program, source), host);
    },
    types: (file) => new Types(program.getTypeChecker(), program.getSourceFile(file)),
  };
}

/** The types of one module as the compiler understands them: written in full, so that names and nesting do not matter. */
class Types {
  #checker;
  #source;

  constructor(checker, source) {
    this.#checker = checker;
    this.#source = source;
  }

  /** The exported type of a name, or undefined. */
  exported(name) {
    const module = this.#checker.getSymbolAtLocation(this.#source);
    const symbol = this.#checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
    return symbol && this.#checker.getDeclaredTypeOfSymbol(symbol);
  }

  /** The type at a path of property names from a type. */
  at(type, ...names) {
    return names.reduce((outer, name) => {
      const property = this.#checker.getPropertyOfType(this.#checker.getNonNullableType(outer), name);
      if (property === undefined) throw new Error(`no property ${name}`);
      return this.#checker.getTypeOfSymbol(property);
    }, type);
  }

  /** One line for each property, and for those of objects inside it; a line in brackets for any other name. */
  written(type, prefix = "") {
    const properties = this.#checker.getPropertiesOfType(type).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const lines = properties.flatMap((property) => {
      const optional = property.flags & ts.SymbolFlags.Optional ? "?" : "";
      const place = `${prefix}${JSON.stringify(property.name).slice(1, -1)}`;
      const inner = this.#checker.getTypeOfSymbol(property);
      return [`${place}${optional}: ${this.#form(inner)}`, ...this.#inside(inner, place)];
    });
    const others = this.#checker
      .getIndexInfosOfType(type)
      .map(
        (info) =>
          `${prefix}[${this.#checker.typeToString(info.keyType)}]: ${this.#checker.typeToString(info.type)}`,
      );
    return [...lines, ...others];
  }

  #inside(type, place) {
    return this.#parts(type).flatMap((part) => {
      if (this.#checker.isArrayType(part))
        return this.#inside(this.#checker.getTypeArguments(part)[0], `${place}[]`);
      return part.flags & ts.TypeFlags.Object || part.isIntersection() ? this.written(part, `${place}.`) : [];
    });
  }

  #form(type) {
    // The question mark means `undefined`.
    const forms = this.#parts(type).map((part) => {
      if (this.#checker.isArrayType(part))
        return `(${this.#form(this.#checker.getTypeArguments(part)[0])})[]`;
      if (part.flags & ts.TypeFlags.Object || part.isIntersection()) return "object";
      return this.#checker.typeToString(part);
    });
    return (
      forms.includes("false")
        ? [...forms.filter((form) => form !== "true" && form !== "false"), "boolean"]
        : forms
    )
      .toSorted()
      .join(" | ");
  }

  #parts(type) {
    const parts = type.isUnion() ? type.types : [type];
    return parts.filter((part) => !(part.flags & ts.TypeFlags.Undefined));
  }
}

/** The positions of `any` in a module. */
export function anys(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      found.push(source.getLineAndCharacterOfPosition(node.pos).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((line) => `line ${line}: ${text.split("\n")[line - 1].trim()}`).join("\n");
}
