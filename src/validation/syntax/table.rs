//! The kinds of broken JSON, one row each, with all that is said about a kind. `message` and `label` may hold the
//! placeholders `{found}` and `{expected}`.

use super::kind::kinds;

kinds! {
    Empty {
        name: "empty",
        message: "the body is empty",
        label: "nothing here",
        help: "Write a JSON object.",
        example: b"",
    }
    ByteOrderMark {
        name: "byte-order-mark",
        message: "the text begins with a byte order mark (U+FEFF)",
        label: "byte order mark",
        help: "Save the text as UTF-8 without a byte order mark.",
        example: b"\xEF\xBB\xBF{}",
    }
    Utf16 {
        name: "utf-16",
        message: "the text is UTF-16, not UTF-8",
        label: "UTF-16",
        help: "Save the text as UTF-8. Windows PowerShell writes UTF-16 with `>`; PowerShell 7 writes UTF-8.",
        example: b"\xFF\xFE{\0}\0",
    }
    Utf32 {
        name: "utf-32",
        message: "the text is UTF-32, not UTF-8",
        label: "UTF-32",
        help: "Save the text as UTF-8.",
        example: b"\xFF\xFE\0\0{\0\0\0}\0\0\0",
    }
    Windows1252 {
        name: "windows-1252",
        message: "the text is not UTF-8; it looks like Windows-1252",
        label: "{found} in Windows-1252",
        help: "Save the text as UTF-8.",
        example: b"{ \"@a\": \"caf\xE9\" }",
    }
    InvalidUtf8 {
        name: "invalid-utf-8",
        message: "{found} is not valid UTF-8",
        label: "not UTF-8",
        help: "Save the text as UTF-8.",
        example: b"{ \"@a\": \"\xC3\xA9\xFF\" }",
    }
    Compressed {
        name: "compressed",
        message: "the data is compressed ({found})",
        label: "compressed data",
        help: "Decompress the data first.",
        example: b"\x1F\x8B\x08\0",
    }
    HttpMessage {
        name: "http-message",
        message: "an HTTP message, not only its body",
        label: "HTTP headers",
        help: "Keep only what follows the first empty line. `curl` prints headers if it has `-i`.",
        example: b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{}",
    }
    Html {
        name: "html",
        message: "an HTML page, not JSON",
        label: "HTML",
        help: "Read the page: it is often the sign-in or error page of a proxy.",
        example: b"<!DOCTYPE html><html></html>",
    }
    Xml {
        name: "xml",
        message: "XML, not JSON",
        label: "XML",
        help: "Ask for JSON with the header `Accept: application/json`.",
        example: b"<?xml version=\"1.0\"?><a/>",
    }
    PowershellHashtable {
        name: "powershell-hashtable",
        message: "a PowerShell hashtable, not JSON",
        label: "PowerShell",
        help: "Convert the hashtable with `ConvertTo-Json -Depth 10`.",
        example: b"@{ a = 1 }",
    }
    PythonDict {
        name: "python-dict",
        message: "a Python dict, not JSON",
        label: "single quote",
        help: "Print the dict with `json.dumps`.",
        example: b"{'@a': True}",
    }
    Yaml {
        name: "yaml",
        message: "YAML, not JSON",
        label: "name without quotes",
        help: "Convert it to JSON, with braces around the object, and double quotes around names and text.",
        example: b"a: text\nb: 1\n",
    }
    Base64 {
        name: "base64",
        message: "JSON in base64",
        label: "base64",
        help: "Decode the text first.",
        example: b"eyAiQGEiOiAxIH0gICAg",
    }
    EscapedJson {
        name: "escaped-json",
        message: "escaped quotation marks outside a string",
        label: "escaped quote",
        help: r#"Write `"` instead of `\"`: this is the inside of a JSON string, as programs log it."#,
        example: br#"{\"@a\": 1}"#,
    }
    MissingBraces {
        name: "missing-braces",
        message: "a name and a value outside an object",
        label: "not in an object",
        help: "Write `{` before the first name and `}` after the last value.",
        example: br#""@a": 1"#,
    }
    NotJson {
        name: "not-json",
        message: "text that is not JSON",
        label: "not JSON",
        help: "Write a JSON object, which begins with `{`.",
        example: b"const a = 1;",
    }
    NewlineDelimited {
        name: "newline-delimited",
        message: "several JSON values, one on each line",
        label: "second value",
        help: "Validate each line separately: this is newline-delimited JSON (NDJSON).",
        example: b"{}\n{}\n",
    }
    SecondValue {
        name: "second-value",
        message: "a second JSON value after the body",
        label: "second value",
        help: "Write one JSON object, and validate the other one separately.",
        example: b"{} {}",
    }
    TextAfterBody {
        name: "text-after-body",
        message: "text after the end of the body",
        label: "after the body",
        help: "Remove the text after the body.",
        example: b"{} end",
    }
    TrailingComma {
        name: "trailing-comma",
        message: "trailing comma",
        label: "no value follows",
        help: "Remove the comma.",
        example: br#"{ "@a": 1, }"#,
    }
    ExtraComma {
        name: "extra-comma",
        message: "a comma without a value before it",
        label: "no value before it",
        help: "Remove the comma, or write the value that is missing.",
        example: br#"{ "@a": [1,, 2] }"#,
    }
    MissingComma {
        name: "missing-comma",
        message: "missing comma after this value",
        label: "expected `,` here",
        help: "Write a comma after the value.",
        example: b"{ \"@a\": 1\n \"@b\": 2 }",
    }
    MissingColon {
        name: "missing-colon",
        message: "missing colon after this name",
        label: "expected `:` here",
        help: "Write a colon between a name and its value.",
        example: br#"{ "@a" 1 }"#,
    }
    WrongSeparator {
        name: "wrong-separator",
        message: "{found} is not a separator in JSON",
        label: "expected {expected}",
        help: "Write `:` between a name and its value, and `,` between values.",
        example: br#"{ "@a" = 1 }"#,
    }
    MissingValue {
        name: "missing-value",
        message: "a name without a value",
        label: "the value is missing",
        help: "Write the value, or remove the name.",
        example: br#"{ "@a": }"#,
    }
    Comment {
        name: "comment",
        message: "comments are not allowed in JSON",
        label: "comment",
        help: "Remove the comment.",
        example: b"{ // note\n \"@a\": 1 }",
    }
    UnclosedBracket {
        name: "unclosed-bracket",
        message: "{found} is not closed",
        label: "the text ends here",
        help: "Write the missing `}` or `]`.",
        example: br#"{ "@a": [1, 2"#,
    }
    WrongBracket {
        name: "wrong-bracket",
        message: "{found} does not close the open bracket",
        label: "wrong bracket",
        help: "Close `{` with `}`, and `[` with `]`.",
        example: br#"{ "@a": [1, 2} }"#,
    }
    NameInArray {
        name: "name-in-array",
        message: "a name and a value inside an array",
        label: "not in an object",
        help: "Write `]` before the name if the array ends there, or braces around the name and its value.",
        example: br#"{ "@a": [1, "@b": 2 }"#,
    }
    ExtraBracket {
        name: "extra-bracket",
        message: "{found} closes nothing",
        label: "nothing is open",
        help: "Remove the bracket.",
        example: b"{}}",
    }
    UnquotedName {
        name: "unquoted-name",
        message: "a name without quotation marks",
        label: "no quotation marks",
        help: r#"Write `"` before and after the name."#,
        example: b"{ a: 1 }",
    }
    UnquotedText {
        name: "unquoted-text",
        message: "text without quotation marks",
        label: "no quotation marks",
        help: r#"Write `"` before and after the text."#,
        example: br#"{ "@a": text }"#,
    }
    SingleQuotes {
        name: "single-quotes",
        message: "single quotes are not allowed in JSON",
        label: "single quotes",
        help: r#"Write `"` instead of `'`."#,
        example: b"{ '@a': 1 }",
    }
    TypographicQuotes {
        name: "typographic-quotes",
        message: "typographic quotation mark {found}",
        label: "typographic quotes",
        help: r#"Write `"` instead. Word processors and chat programs replace it as you type."#,
        example: "{ “@a”: 1 }".as_bytes(),
    }
    Backquotes {
        name: "backquotes",
        message: "backquotes are not allowed in JSON",
        label: "backquotes",
        help: r#"Write `"` instead: JSON has no template strings."#,
        example: b"{ \"@a\": `text` }",
    }
    UnescapedQuote {
        name: "unescaped-quote",
        message: "a quotation mark inside a string",
        label: "ends the string",
        help: r#"Write `\"` for a quotation mark inside a string."#,
        example: br#"{ "@a": "the "best" club" }"#,
    }
    UnclosedString {
        name: "unclosed-string",
        message: "this string is not closed",
        label: "not closed",
        help: r#"Write `"` at the end of the string."#,
        example: b"{ \"@a\": \"text\n}",
    }
    OtherLiteral {
        name: "other-literal",
        message: "{found} is not a JSON value",
        label: "not JSON",
        help: "Write `true`, `false` or `null`, in lower case.",
        example: br#"{ "@a": True }"#,
    }
    Undefined {
        name: "undefined",
        message: "`undefined` is not a JSON value",
        label: "JavaScript",
        help: "Write `null`, or remove the name.",
        example: br#"{ "@a": undefined }"#,
    }
    NonFiniteNumber {
        name: "non-finite-number",
        message: "{found} is not a JSON number",
        label: "not a number in JSON",
        help: r#"Write "INF", "-INF" or "NaN", with quotation marks: Edm.Double accepts these as text."#,
        example: br#"{ "@a": NaN }"#,
    }
    LeadingPlus {
        name: "leading-plus",
        message: "a number with a plus sign",
        label: "plus sign",
        help: "Remove the plus sign.",
        example: br#"{ "@a": +1 }"#,
    }
    LeadingZero {
        name: "leading-zero",
        message: "a number with a leading zero",
        label: "leading zero",
        help: "Remove the zero; if the digits are a code and not a number, write them in quotation marks.",
        example: br#"{ "@a": 01 }"#,
    }
    MissingDigit {
        name: "missing-digit",
        message: "an incomplete number",
        label: "a digit is missing",
        help: "Write a digit on both sides of the decimal point, and after `-` and `e`.",
        example: br#"{ "@a": .5 }"#,
    }
    DecimalComma {
        name: "decimal-comma",
        message: "a comma inside a number",
        label: "decimal comma",
        help: "Write a decimal point, and nothing between thousands.",
        example: br#"{ "@a": 1,5 }"#,
    }
    DigitSeparator {
        name: "digit-separator",
        message: "a number with a separator between its digits",
        label: "digit separator",
        help: "Remove the separator.",
        example: br#"{ "@a": 1_000 }"#,
    }
    NumberBase {
        name: "number-base",
        message: "a number that is not decimal",
        label: "not decimal",
        help: "Write the number with decimal digits.",
        example: br#"{ "@a": 0x1F }"#,
    }
    NumberTooLarge {
        name: "number-too-large",
        message: "a number beyond the range of a double",
        label: "too large",
        help: "Use a number between -1.8e308 and 1.8e308.",
        example: br#"{ "@a": 1e999 }"#,
    }
    LineBreak {
        name: "line-break",
        message: "a line break inside a string",
        label: "line break",
        help: r"Write `\n` instead.",
        example: b"{ \"@a\": \"two\nlines\" }",
    }
    ControlCharacter {
        name: "control-character",
        message: "{found} inside a string",
        label: "control character",
        help: r"Write an escape instead: `\t` for a tab, and `\u001b` for U+001B.",
        example: b"{ \"@a\": \"a\ttab\" }",
    }
    InvalidEscape {
        name: "invalid-escape",
        message: "{found} is not an escape in JSON",
        label: "invalid escape",
        help: r#"Write `\\` for a backslash. JSON has `\"`, `\\`, `\/`, `\b`, `\f`, `\n`, `\r`, `\t` and `\u00e9`."#,
        example: br#"{ "@a": "it\'s" }"#,
    }
    WindowsPath {
        name: "windows-path",
        message: "a path whose backslashes are not escaped",
        label: "invalid escape",
        help: r"Write each backslash twice, as in `C:\\Users`, or write `/`.",
        example: br#"{ "@a": "C:\Users" }"#,
    }
    UnicodeEscape {
        name: "unicode-escape",
        message: r"`\u` without four hexadecimal digits",
        label: "incomplete escape",
        help: r"Write four digits after `\u`, as in `\u00e9`.",
        example: br#"{ "@a": "\u00g9" }"#,
    }
    LoneSurrogate {
        name: "lone-surrogate",
        message: "half of a surrogate pair",
        label: "the other half is missing",
        help: r"Write both halves, as in `\ud83d\ude00`, or remove this one: text was cut inside a character.",
        example: br#"{ "@a": "\ud83d" }"#,
    }
    UnusualSpace {
        name: "unusual-space",
        message: "{found} outside a string",
        label: "not a space in JSON",
        help: "Write an ordinary space (U+0020).",
        example: "{ \"@a\":\u{A0}1 }".as_bytes(),
    }
    UnexpectedCharacter {
        name: "unexpected-character",
        message: "expected {expected}, found {found}",
        label: "unexpected",
        help: "Write what is expected, or remove the character.",
        example: br#"{ "@a": ?1 }"#,
    }
}
