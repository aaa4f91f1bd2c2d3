mod agreement;
mod mutation;
mod twins;

use serde::de::IgnoredAny;
use serde_json::Value;

use super::{Expected, Scanner, Stop, SyntaxError};

fn scan(bytes: &[u8]) -> Result<(), SyntaxError> {
    let mut scanner = Scanner::new(bytes);
    let result = scanner.skip_value(usize::MAX, &mut None).and_then(|()| scanner.end());
    result.map_err(|Stop| scanner.error())
}

/// `IgnoredAny` checks neither UTF-8 nor surrogates nor the range of numbers.
fn serde_json_accepts(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok()
        && serde_json::from_slice::<IgnoredAny>(bytes).is_ok()
        && serde_json::from_slice::<Value>(bytes).is_ok()
}

/// The verdict is that of `serde_json`, and the text before an error is not invalid, only cut off.
fn check(bytes: &[u8]) {
    let scanned = scan(bytes);
    let text = String::from_utf8_lossy(bytes);
    assert_eq!(scanned.is_ok(), serde_json_accepts(bytes), "{text:?}: {scanned:?}");
    if let Err(SyntaxError { offset, .. }) = scanned {
        assert!(offset <= bytes.len(), "{text:?}");
        if let Err(error) = scan(&bytes[..offset]) {
            assert_eq!(error.offset, offset, "{text:?}: there is an earlier error");
        }
    }
}

const DOCUMENTS: [&str; 8] = [
    r##"{"@odata.type":"#microsoft.graph.personInterest","allowedAudiences":"me","categories":["Sports"]}"##,
    "{\r\n\t\"description\" : \"World's greatest \\\"football\\\" club, na\u{ef}vely said\" ,\n    \"webUrl\" : null }",
    r#"[0,-1.5,6.02e23,1E-7,-0.0e+00,12345678901234567890,[true,false,null],[],{},[[{"":[{}]}]]]"#,
    r#""\"\\\/\b\f\n\r\t\u0041\u00e9\uD83D\uDE00 and 31 bytes after""#,
    "\"\u{442}\u{435}\u{43a}\u{441}\u{442} \u{4e2d}\u{6587}\u{5b57}\u{7b26} \u{1f600} \u{7f}\u{80}\u{7ff}\u{800}\u{ffff}\u{10000}\u{10ffff}\"",
    "  [ \"thirty-one bytes between quotes..\" , \"thirty-two bytes between quotes...\" , 1 ]\n\n        ",
    r#"{"a":{"b":{"c":[1e308,-1e-400,0e999999999999,{"d":"\u2028\ud800\udc00"}]}},"a":1}"#,
    "true",
];

#[test]
fn errors_have_offset_and_expectation() {
    let quoted_escape = |rest: &str| format!("[\"abc\\{rest}");
    let cases: &[(&[u8], usize, &str)] = &[
        (b"", 0, "a value"),
        (b" \n", 2, "a value"),
        (b"\0", 0, "a value"),
        (b"1\0", 1, "the end of the input"),
        (b"1 2", 2, "the end of the input"),
        (b"\xEF\xBB\xBF{}", 0, "a value"),
        (b" \xEF\xBB\xBF{}", 1, "a value"),
        (b"[", 1, "a value or `]`"),
        (b"[ }", 2, "a value or `]`"),
        (b"[1,]", 3, "a value"),
        (b"[1}", 2, "`,` or `]`"),
        (b"[1:", 2, "`,` or `]`"),
        (b"{", 1, "a property name or `}`"),
        (b"{1", 1, "a property name or `}`"),
        (b"{\"a\":1,}", 7, "a property name"),
        (b"{\"a\" 1}", 5, "`:`"),
        (b"{\"a\":}", 5, "a value"),
        (b"{\"a\":1]", 6, "`,` or `}`"),
        (b"[truE]", 4, "`true`"),
        (b"fals", 4, "`false`"),
        (b"nul]", 3, "`null`"),
        (b"[-]", 2, "a digit"),
        (b"1.x", 2, "a digit"),
        (b"1e+", 3, "a digit"),
        (b"[-01]", 3, "no digit after a leading zero"),
        (b"[1, -1e999]", 4, "a number within the range of a double"),
        (b"\"abc", 4, "a closing quotation mark"),
        (b"\"a\xC3", 3, "a closing quotation mark"),
        (b"\"\xC3\xA9\\n", 5, "a closing quotation mark"),
        (b"[\"ab\ncd\"]", 4, "an escaped control character"),
        (b"[\"ab\xFFcd\n\"]", 4, "valid UTF-8"),
        (b"[  \"\xC3\xA9\",\"\xFF\"            ]", 9, "valid UTF-8"),
        (b"[\"\xC3\xA9\xE4\xB8\"]", 4, "valid UTF-8"),
        (b"\"\xED\xA0\x80\"", 1, "valid UTF-8"),
        (b"\"\\u00g0\"", 5, "four hexadecimal digits"),
        (b"\"\\u12\"", 5, "four hexadecimal digits"),
        (b"\"a\\uDC00\"", 2, "a pair of surrogates"),
        (b"\"a\\uDC00", 2, "a pair of surrogates"),
        (b"\"a\\uD800x\"", 2, "a pair of surrogates"),
        (b"\"a\\uD800\\u0041\"", 2, "a pair of surrogates"),
        (b"\"a\\uD800\\", 9, "a pair of surrogates"),
    ];
    for &(text, offset, expected) in cases {
        let found = scan(text).map_err(|error| (error.offset, error.expected.as_str()));
        assert_eq!(found, Err((offset, expected)), "{:?}", String::from_utf8_lossy(text));
    }
    let error = scan(quoted_escape("x\"]").as_bytes()).unwrap_err();
    assert_eq!(error.offset, 6);
    assert!(error.expected == Expected::Escape);
}

#[test]
fn skips_a_million_brackets() {
    const DEPTH: usize = 1_000_000;
    let open = "[".repeat(DEPTH);
    assert_eq!(scan(open.as_bytes()).unwrap_err().offset, DEPTH);
    assert_eq!(scan(format!("{open}{}", "]".repeat(DEPTH)).as_bytes()), Ok(()));
    // The kind of every bracket is remembered.
    let mixed = "[{\"\":".repeat(DEPTH / 2);
    assert_eq!(scan(format!("{mixed}0{}", "}]".repeat(DEPTH / 2)).as_bytes()), Ok(()));
    assert_eq!(
        scan(format!("{mixed}0{}]]", "}]".repeat(DEPTH / 2 - 1)).as_bytes()).unwrap_err().expected.as_str(),
        "`,` or `}`"
    );
}

#[test]
fn remembers_brackets_beyond_a_word() {
    for levels in 1..=200 {
        let (open, close) = ("[".repeat(levels), "]".repeat(levels));
        let text = format!("{{\"a\":{open}{close},\"b\":[{open}1{close},{open}{close}],\"c\":0}}");
        assert_eq!(scan(text.as_bytes()), Ok(()));
        assert!(scan(format!("{open}{close}]").as_bytes()).is_err());
    }
}

#[test]
fn finds_the_first_bracket_that_is_too_deep() {
    let too_deep = |text: &str, budget| {
        let (mut scanner, mut too_deep) = (Scanner::new(text.as_bytes()), None);
        let skipped = scanner.skip_value(budget, &mut too_deep).is_ok();
        (too_deep, skipped && scanner.position == text.len())
    };
    assert_eq!(too_deep("1", 0), (None, true));
    assert_eq!(too_deep(" []", 0), (Some(1), true));
    assert_eq!(too_deep("[[1],{\"a\":[]}]", 1), (Some(1), true));
    assert_eq!(too_deep("[[1],{\"a\":[]},[[]]]", 2), (Some(10), true));
    assert_eq!(too_deep("[[1],{\"a\":[]}]", 3), (None, true));
    assert_eq!(too_deep("[[1],{\"a\":]}]", 1), (Some(1), false));
    assert_eq!(too_deep(&format!("{}{}", "[".repeat(500), "]".repeat(500)), 127), (Some(127), true));
}

#[test]
fn matches_names_in_place() {
    let scanner = Scanner::new(b"{\"webUrl\":1}");
    assert_eq!(scanner.eight_bytes_at(2), u64::from_le_bytes(*b"webUrl\":"));
    assert_eq!(scanner.eight_bytes_at(4), u64::from_le_bytes(*b"bUrl\":1}"));
    for position in [5, 12, 13, usize::MAX] {
        assert_eq!(scanner.eight_bytes_at(position), 0);
        assert!(!scanner.starts_with_at(position, b"webUrl\""));
    }
    assert!(scanner.starts_with_at(2, b"webUrl\""));
    assert!(scanner.starts_with_at(11, b"}"));
}
