//! A new entity type needs schema files only, and no Rust.
//!
//! Makes a copy of this crate whose `schemas/` also has the made-up files of `new_entity_type/schemas/`, and runs
//! `new_entity_type/made_up.rs` as a test of that copy. A type and an enum that are as large as the generator allows are
//! added as well.

#![cfg(test)]

#[path = "scratch/copy.rs"]
mod copy;

use std::path::Path;

use copy::Copy;

#[test]
fn a_new_entity_type_needs_schema_files_only() {
    let made_up = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/new_entity_type");
    // The feature of the type, in the manifest.
    let edit = |path: &str, text: &str| {
        (path == "Cargo.toml").then(|| text.replace("\n[features]\n", "\n[features]\npersonGadget = []\n"))
    };
    let copy = Copy::new("new_entity_type", edit);
    copy.add(&made_up.join("schemas"), "schemas", &edit);
    for (path, text) in largest() {
        copy.write(&format!("schemas/{path}"), text.as_bytes());
    }
    copy.add(&made_up.join("made_up.rs"), "tests/made_up.rs", &edit);
    copy.test("made_up", &["--features", "http,personGadget"]);
}

/// The schema files of a type with 63 properties and of an enum with 64 members, which are the most that a type and an
/// enum can have.
fn largest() -> [(&'static str, String); 2] {
    let provenance = |name: &str| {
        let page = format!("https://example.com/{}", name.to_lowercase());
        format!("[provenance]\npage = \"{page}\"\ntranscribed = 2026-11-23\nrevision = \"made up\"\n")
    };
    let property = |name: &str, ty: &str| {
        format!("[[property]]\nname = \"{name}\"\ntype = \"{ty}\"\ndescription = \"A part of a panel.\"\n")
    };
    let member =
        |name: &str| format!("[[member]]\nname = \"{name}\"\ndescription = \"A light of a panel.\"\n");
    let knobs: String = (0..62).map(|knob| property(&format!("knob{knob}"), "Edm.String")).collect();
    let lights = property("lights", "Collection(microsoft.graph.gadgetLight)");
    let panel = provenance("gadgetPanel") + &knobs + &lights;
    let members: String = (0..64).map(|light| member(&format!("light{light}"))).collect();
    let light = provenance("gadgetLight") + &members;
    [
        (
            "complex/gadgetPanel.toml",
            format!("kind = \"complexType\"\ndescription = \"A control panel.\"\n{panel}"),
        ),
        ("enums/gadgetLight.toml", format!("description = \"The lights of a control panel.\"\n{light}")),
    ]
}
