//! What is no CSDL, or wants to do harm: a clear error with its line, within bounds, and never a panic.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;

use std::io::{BufReader, Read};

use fixtures::{METADATA, TYPINGS, csdl_error, shown, tables, with};
use msgraph_profile_drift::{Cloud, Unreadable, compare, csdl, typings};
use proptest::prelude::*;

const HEAD: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">"#;

fn assert_error(text: impl AsRef<[u8]>, line: usize, message: &str) {
    let Unreadable { line: found, message: said } = csdl_error(text.as_ref());
    assert!(said.contains(message), "{said}");
    assert_eq!(found, Some(line), "{said}");
}

#[test]
fn what_is_no_csdl_is_said() {
    assert_error("", 1, "no XML element");
    assert_error("\n<!-- nothing -->\n", 3, "no XML element");
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
        "the encoding is latin-1",
    );
    let utf16: Vec<u8> = METADATA.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_error([b"\xFF\xFE".as_slice(), utf16.as_slice()].concat(), 1, "UTF-16");
    assert_error(utf16, 1, "UTF-16");
    let none = csdl_error(format!("{HEAD}</edmx:Edmx>").as_bytes());
    assert_eq!(none.line, None);
    assert!(none.message.contains("none of the types"), "{none}");
}

#[test]
fn what_is_not_well_formed_has_its_line() {
    assert_error(with(METADATA, "</EnumType>", "</EnumTyp>"), 12, "not well-formed");
    assert_error(format!("{METADATA}<x/>"), METADATA.lines().count() + 1, "second root");
    assert_error(format!("{METADATA}x"), METADATA.lines().count() + 1, "after the end of the root");
    assert_error(
        with(METADATA, "<Property Name=\"width\"", "<Property Name=\"a\" Name=\"width\""),
        18,
        "two attributes of one name",
    );
    assert_error(with(METADATA, "\"width\"", "\"&lol;\""), 18, "attribute value");
    assert_error(with(METADATA, "\"width\"", "\"&#xD800;\""), 18, "attribute value");
    let bytes = METADATA.replace("width", "\u{1}\u{2}").into_bytes();
    let bytes: Vec<u8> = bytes.into_iter().map(|byte| if byte == 1 { 0xFF } else { byte }).collect();
    assert_error(bytes, 18, "no UTF-8");
    assert_error(with(METADATA, "Name=\"width\"", "Nome=\"width\""), 18, "has no attribute Name");
    assert_error(with(METADATA, " OpenType=\"true\"", " OpenType=\"yes\""), 17, "neither true nor false");
    assert_error(with(METADATA, "Value=\"2\"", "Value=\"two\""), 11, "no whole number");
    assert_error(with(METADATA, "Name=\"units\"", "Name=\"width\""), 19, "two properties width");
    assert_error(with(METADATA, "Name=\"high\"", "Name=\"low\""), 11, "two members low");
    assert_error(
        with(METADATA, "EntityType Name=\"depot\"", "EntityType Name=\"root\""),
        32,
        "declared twice",
    );
}

#[test]
fn a_tag_of_several_lines_is_where_it_begins() {
    assert_error(
        with(METADATA, "<Member Name=\"high\" Value=\"2\"/>", "<Member\n  Name=\"high\"\n  Value=\"x\"/>"),
        11,
        "no whole number",
    );
}

#[test]
fn a_cut_file_is_never_taken_for_a_whole_one() {
    let tables = tables();
    let end = METADATA.rfind('>').expect("the end");
    for cut in 0..end {
        assert!(csdl::read(&METADATA.as_bytes()[..cut], &tables).is_err(), "{cut}");
    }
    assert_error(
        &METADATA[..METADATA.find("<Property Name=\"label\"").expect("a place")],
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

/// A document without an end that would fill memory, were it held.
struct Endless(&'static [u8]);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        buffer.iter_mut().zip(self.0.iter().cycle()).for_each(|(byte, next)| *byte = *next);
        Ok(buffer.len() / self.0.len() * self.0.len())
    }
}

#[test]
fn endless_documents_end_in_an_error() {
    let endless = |head: &str, body: &'static [u8]| {
        let input = BufReader::with_capacity(
            1 << 16,
            HEAD.as_bytes().chain(std::io::Cursor::new(head.to_owned())).chain(Endless(body)),
        );
        csdl::read(input, &tables()).expect_err("an endless document").message
    };
    assert!(endless("", b"<a>").contains("inside one another"));
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

/// A document with pieces put in, taken out and doubled.
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
    fn no_mutated_metadata_panics(bytes in mutated(METADATA, XML)) {
        let tables = tables();
        match csdl::read(bytes.as_slice(), &tables) {
            Ok(declared) => drop(shown(&compare(&tables, &declared, &Cloud::Global))),
            Err(error) => prop_assert!(!error.message.is_empty() && !error.message.contains('\n')),
        }
    }

    #[test]
    fn no_mutated_typings_panic(bytes in mutated(TYPINGS, TYPESCRIPT)) {
        let tables = tables();
        match typings::read(bytes.as_slice(), &tables) {
            Ok(declared) => drop(shown(&compare(&tables, &declared, &Cloud::Global))),
            Err(error) => prop_assert!(!error.message.is_empty() && !error.message.contains('\n')),
        }
    }

    #[test]
    fn the_size_of_reads_does_not_matter(size in 1_usize..200) {
        let tables = tables();
        let declared = csdl::read(BufReader::with_capacity(size, METADATA.as_bytes()), &tables).unwrap();
        prop_assert!(compare(&tables, &declared, &Cloud::Global).differences.is_empty());
    }
}
