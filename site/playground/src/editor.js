// The editor, with marks at the violations.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

const keys = [
  { key: "F8", run: nextDiagnostic, shift: previousDiagnostic },
  ...defaultKeymap,
  ...historyKeymap,
];

// Colours are variables of the style sheet.
const theme = EditorView.theme({
  "&": { color: "var(--text)", backgroundColor: "var(--surface)" },
  ".cm-gutters": { color: "var(--muted)", backgroundColor: "var(--surface)", borderColor: "var(--border)" },
  ".cm-activeLine": { backgroundColor: "var(--line)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { background: "var(--selection) !important" },
  ".cm-cursor": { borderColor: "var(--text)" },
  ".cm-tooltip": { color: "var(--text)", backgroundColor: "var(--raised)", borderColor: "var(--border)" },
});

export function createEditor(parent, changed) {
  const view = new EditorView({
    parent,
    extensions: [
      EditorView.cspNonce.of("editor"),
      EditorView.contentAttributes.of({ "aria-labelledby": "body-title", "aria-describedby": "keys" }),
      EditorView.lineWrapping,
      EditorView.updateListener.of((update) => update.docChanged && changed()),
      EditorState.tabSize.of(4),
      lineNumbers(),
      highlightSpecialChars(),
      highlightActiveLine(),
      drawSelection(),
      history(),
      bracketMatching(),
      json(),
      syntaxHighlighting(classHighlighter),
      lintGutter(),
      keymap.of(keys),
      theme,
    ],
  });
  return {
    text: () => view.state.doc.toString(),
    setText(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    replace({ from, to, insert }) {
      view.dispatch({ changes: { from, to, insert }, scrollIntoView: true });
    },
    select(from, to) {
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
    mark(problems) {
      view.dispatch(setDiagnostics(view.state, problems.map(diagnostic)));
    },
  };
}

function diagnostic({ from, to, violation, edit }) {
  const action = edit && {
    name: edit.title,
    apply: (view) => view.dispatch({ changes: { from: edit.from, to: edit.to, insert: edit.insert } }),
  };
  return {
    from,
    to,
    severity: violation.level === "deny" ? "error" : "warning",
    source: violation.code,
    message: violation.message,
    actions: action ? [action] : [],
  };
}
