//! Invalid and hostile documents: a clear error with its line, limited memory, and no panic.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;

use std::io::{BufReader, Read};
use std::time::{Duration, Instant};

use fixtures::{METADATA, TYPINGS, csdl_error, schema, shown, with};
use msgraph_profile_drift::{GLOBAL_CLOUD, compare, csdl, typings};
use proptest::prelude::*;

const HEAD: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">"#;

fn assert_error(text: impl AsRef<[u8]>, line: usize, message: &str) {
    let error = csdl_error(text.as_ref());
    assert!(error.message.contains(message), "{error}");
    assert_eq!(error.line, Some(line), "{error}");
}

#[test]
fn documents_other_than_csdl_are_refused() {
    assert_error("", 1, "has no XML element");
    assert_error("\n<!-- nothing -->\n", 3, "has no XML element");
    assert_error("{\"error\": {}}", 1, "JSON");
    assert_error("Not found", 1, "text before any element");
    assert_error("<html>\n</html>", 1, "the root element is <html>");
    assert_error("\n<Edmx/>", 2, "the root element is <Edmx>, not <edmx:Edmx> of http://docs.oasis-open.org");
    assert_error(
        METADATA.replace("docs.oasis-open.org/odata/ns/edmx", "schemas.microsoft.com/ado/2007/06/edmx"),
        2,
        "not CSDL of OData 4",
    );
    assert_error(
        METADATA.replace("encoding=\"utf-8\"", "encoding=\"latin-1\""),
        1,
        "unsupported encoding latin-1",
    );
    let utf16: Vec<u8> = METADATA.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_error([b"\xFF\xFE".as_slice(), utf16.as_slice()].concat(), 1, "UTF-16");
    assert_error(utf16, 1, "UTF-16");
    let none = csdl_error(format!("{HEAD}</edmx:Edmx>").as_bytes());
    assert_eq!(none.line, None);
    assert!(none.message.contains("none of the compared types"), "{none}");
}

#[test]
fn malformed_documents_are_refused_with_the_line() {
    assert_error(with(METADATA, "</EnumType>", "</EnumTyp>"), 12, "not well-formed");
    assert_error(format!("{METADATA}<x/>"), METADATA.lines().count() + 1, "second root");
    assert_error(format!("{METADATA}x"), METADATA.lines().count() + 1, "after the end of the root");
    assert_error(
        with(METADATA, "<Property Name=\"width\"", "<Property Name=\"a\" Name=\"width\""),
        18,
        "the same attribute twice",
    );
    assert_error(with(METADATA, "\"width\"", "\"&lol;\""), 18, "attribute value");
    assert_error(with(METADATA, "\"width\"", "\"&#xD800;\""), 18, "attribute value");
    let bytes = METADATA.replace("width", "\u{1}\u{2}").into_bytes();
    let bytes: Vec<u8> = bytes.into_iter().map(|byte| if byte == 1 { 0xFF } else { byte }).collect();
    assert_error(bytes, 18, "invalid UTF-8");
    assert_error(with(METADATA, "Name=\"width\"", "Nome=\"width\""), 18, "has no Name attribute");
    assert_error(
        with(METADATA, " OpenType=\"true\"", " OpenType=\"yes\""),
        17,
        "must be true or false, not yes",
    );
    assert_error(with(METADATA, "Value=\"2\"", "Value=\"two\""), 11, "must be an integer");
    assert_error(with(METADATA, "Name=\"units\"", "Name=\"width\""), 19, "duplicate property width");
    assert_error(with(METADATA, "Name=\"high\"", "Name=\"low\""), 11, "duplicate member low");
    assert_error(
        with(METADATA, "EntityType Name=\"depot\"", "EntityType Name=\"root\""),
        32,
        "declared twice",
    );
}

#[test]
fn the_line_of_a_tag_is_its_first() {
    assert_error(
        with(METADATA, "<Member Name=\"high\" Value=\"2\"/>", "<Member\n  Name=\"high\"\n  Value=\"x\"/>"),
        11,
        "must be an integer",
    );
}

#[test]
fn truncated_documents_are_refused() {
    let schema = schema();
    let end = METADATA.rfind('>').expect("the end");
    for cut in 0..end {
        assert!(csdl::read(&METADATA.as_bytes()[..cut], &schema).is_err(), "{cut}");
    }
    assert_error(
        &METADATA[..METADATA.find("<Property Name=\"label\"").expect("the property")],
        23,
        "the file ends inside <EntityType>, which begins on line 22",
    );
}

#[test]
fn entities_and_document_types_are_refused() {
    let laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>\n<a>&lol2;</a>";
    assert_error(laughs, 2, "document type");
    assert_error("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", 1, "document type");
}

/// A document without an end, which would fill the memory of a reader that keeps it.
struct Endless(&'static [u8]);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        buffer.iter_mut().zip(self.0.iter().cycle()).for_each(|(byte, next)| *byte = *next);
        Ok(buffer.len() / self.0.len() * self.0.len())
    }
}

#[test]
fn endless_documents_are_refused() {
    let endless = |head: &str, body: &'static [u8]| {
        let input = BufReader::with_capacity(
            1 << 16,
            HEAD.as_bytes().chain(std::io::Cursor::new(head.to_owned())).chain(Endless(body)),
        );
        csdl::read(input, &schema()).expect_err("an endless document").message
    };
    assert!(endless("", b"<a>").contains("nested more than"));
    assert!(endless("<a ", b"x").contains("bytes"));
    assert!(endless("<a b='", b"x").contains("bytes"));
    assert!(endless("<!--", b"x").contains("bytes"));
    assert!(endless("", b"x").contains("bytes"));
    assert!(endless("<![CDATA[", b"x").contains("bytes"));
    let many: String =
        (0..100_000).flat_map(|count| [" a".to_owned(), count.to_string(), "=''".to_owned()]).collect();
    assert_error(format!("{HEAD}<a{many}/></edmx:Edmx>"), 1, "attributes");
    let bound: String =
        (0..1000).flat_map(|count| [" xmlns:a".to_owned(), count.to_string(), "='x'".to_owned()]).collect();
    csdl_error(format!("{HEAD}<a{bound}/></edmx:Edmx>").as_bytes());
}

/// Compared pair by pair, the names alone would take minutes.
#[test]
fn many_properties_and_members_take_linear_time() {
    let numbered = |count: usize, write: fn(usize) -> String| (0..count).map(write).collect::<String>();
    let properties = numbered(60_000, |number| format!("<Property Name=\"p{number}\" Type=\"Edm.String\"/>"));
    let members = numbered(60_000, |number| format!("<Member Name=\"m{number}\"/>"));
    let many = with(METADATA, "<Property Name=\"width\"", &format!("{properties}<Property Name=\"width\""));
    let many = with(&many, "<Member Name=\"high\"", &format!("{members}<Member Name=\"high\""));
    let (schema, started) = (schema(), Instant::now());
    let declared = csdl::read(many.as_bytes(), &schema).unwrap();
    let differences = compare(&schema, &declared, GLOBAL_CLOUD).differences;
    assert!(differences.len() >= 120_000, "{}", differences.len());
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}

#[test]
fn what_is_kept_is_limited() {
    let long = "x".repeat(1_000);
    let kept = |piece: String| {
        csdl_error(
            with(METADATA, "<EntityType Name=\"depot\"", &format!("{piece}<EntityType Name=\"depot\""))
                .as_bytes(),
        )
    };
    let annotation = format!("<Annotation Term=\"Core.Permissions\" EnumMember=\"{long}\"/>");
    let annotations =
        format!("<Annotations Target=\"graph.parcel/label\">{}</Annotations>", annotation.repeat(17_000));
    for error in [
        kept(annotations),
        csdl_error(
            with(METADATA, "<Property Name=\"width\"", &{
                let properties = (0..9_000)
                    .map(|number| format!("<Property Name=\"{long}{number}\" Type=\"Edm.String\"/>"));
                properties.collect::<String>() + "<Property Name=\"width\""
            })
            .as_bytes(),
        ),
    ] {
        assert!(error.message.contains("the compared types take more than 16777216 bytes"), "{error}");
    }
    let name = format!("<EntityType Name=\"{}\"/>", "x".repeat(1_025));
    assert!(kept(name).message.contains("Name of <EntityType> is longer than 1024 bytes"));
}

/// A document with pieces inserted and replaced.
fn mutated(base: &'static str, pieces: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let edit = (any::<prop::sample::Index>(), 0..24_usize, prop::sample::select(pieces), any::<bool>());
    prop::collection::vec(edit, 1..6).prop_map(move |edits| {
        let mut bytes = base.as_bytes().to_vec();
        for (at, length, piece, keep) in edits {
            let at = at.index(bytes.len().max(1)).min(bytes.len());
            let end = if keep { at } else { (at + length).min(bytes.len()) };
            bytes.splice(at..end, piece.bytes());
        }
        bytes
    })
}

const XML: &[&str] = &[
    "",
    "<",
    ">",
    "/>",
    "</",
    "\"",
    "'",
    "&",
    "&lt;",
    "&#0;",
    "\u{0}",
    "\n",
    "é",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?",
    "?>",
    "<Property Name=\"a\" Type=\"Collection(\"/>",
    "<EntityType Name=\"parcel\">",
    "graph.",
    "Collection(",
    ")",
    "xmlns=\"\"",
    "<Annotations Target=\"graph.parcel/label\">",
    "<Annotation Term=\"Core.Computed\"/>",
    " Name=\"\"",
    "<Bool>",
    "99999999999999999999",
];
const TYPESCRIPT: &[&str] = &[
    "",
    "{",
    "}",
    ";",
    ":",
    "?",
    "\"",
    "'",
    "`",
    "//",
    "/*",
    "*/",
    "<",
    ">",
    "[]",
    "|",
    "\n",
    "é",
    "\u{0}",
    "interface ",
    "type ",
    "export ",
    "namespace X {",
    "NullableOption<",
    " extends ",
    "Parcel",
    "=",
    "\\",
];

proptest! {
    #[test]
    fn mutated_metadata_never_panics(bytes in mutated(METADATA, XML)) {
        let schema = schema();
        match csdl::read(bytes.as_slice(), &schema) {
            Ok(declared) => drop(shown(&compare(&schema, &declared, GLOBAL_CLOUD))),
            Err(error) => prop_assert!(!error.message.is_empty() && !error.message.contains('\n')),
        }
    }

    #[test]
    fn mutated_typings_never_panic(bytes in mutated(TYPINGS, TYPESCRIPT)) {
        let schema = schema();
        match typings::read(bytes.as_slice(), &schema) {
            Ok(declared) => drop(shown(&compare(&schema, &declared, GLOBAL_CLOUD))),
            Err(error) => prop_assert!(!error.message.is_empty() && !error.message.contains('\n')),
        }
    }

    #[test]
    fn the_buffer_size_does_not_matter(size in 1_usize..200) {
        let schema = schema();
        let declared = csdl::read(BufReader::with_capacity(size, METADATA.as_bytes()), &schema).unwrap();
        prop_assert!(compare(&schema, &declared, GLOBAL_CLOUD).differences.is_empty());
    }
}
