//! How the time of `generate` grows with the schema. It should grow linearly, so the time per type stays the same.
//!
//! `cargo bench --package msgraph-profile-codegen --bench scale` prints a table; benches/README.md keeps one.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a program for developers, with its own input"
)]

use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use msgraph_profile_codegen::{Source, generate};

/// The numbers of entity types; each has its own complex type, enum and two operations.
const SIZES: [u32; 3] = [125, 250, 500];
/// How often each size is generated; the fastest time counts.
const ROUNDS: usize = 3;

const PROVENANCE: &str =
    "[provenance]\npage = \"https://example.com/page\"\ntranscribed = 2026-11-23\nrevision = \"made up\"\n";

fn main() {
    let inputs = SIZES.map(|size| (size, schema(size)));
    let mut fastest = SIZES.map(|_| Duration::MAX);
    let mut bytes = SIZES.map(|_| 0);
    for _ in 0..ROUNDS {
        for (((_, sources), fastest), bytes) in inputs.iter().zip(&mut fastest).zip(&mut bytes) {
            let start = Instant::now();
            let files = generate(black_box(sources)).expect("a schema without mistakes");
            *fastest = start.elapsed().min(*fastest);
            *bytes = files.iter().map(|file| file.text.len()).sum();
        }
    }
    println!("{:>6} {:>10} {:>12} {:>16} {:>12}", "types", "time", "for each", "to the smallest", "output");
    let per_type = |time: Duration, size: u32| time.as_secs_f64() * 1e3 / f64::from(size);
    let [smallest, ..] = fastest;
    for ((size, time), bytes) in SIZES.into_iter().zip(fastest).zip(bytes) {
        let each = per_type(time, size);
        println!(
            "{size:>6} {:>7.2} s {each:>9.2} ms {:>16.2} {:>9} kB",
            time.as_secs_f64(),
            each / per_type(smallest, SIZES[0]),
            bytes / 1000,
        );
    }
}

/// The files of a number of entity types, each similar to those of the profile.
fn schema(size: u32) -> Vec<Source> {
    let mut sources = vec![
        Source::new(
            "clouds.toml",
            format!(
                "version = \"beta\"\n{PROVENANCE}[[cloud]]\nname = \"global\"\ntitle = \"Global service\"\n\
                 root = \"https://example.com\"\nsign_in = \"https://example.com\"\n"
            ),
        ),
        Source::new("types/facet.toml", entity("", "abstract = true\nrust_trait = \"Common\"\n", BASE)),
    ];
    for number in 0..size {
        let own = OWN.replace('#', &number.to_string());
        sources.extend([
            Source::new(format!("types/thing{number}.toml"), entity("facet", "", &own)),
            Source::new(format!("types/part{number}.toml"), complex()),
            Source::new(format!("enums/level{number}.toml"), levels()),
            Source::new(
                format!("operations/create-thing{number}.toml"),
                operation(number, "create", "POST", 201),
            ),
            Source::new(
                format!("operations/update-thing{number}.toml"),
                operation(number, "update", "PATCH", 200),
            ),
        ]);
    }
    sources
}

const BASE: &str =
    "id Edm.String\ncreatedDateTime Edm.DateTimeOffset\nisSearchable Edm.Boolean\nscore Edm.Double";
const OWN: &str = "categories Collection(Edm.String)\ndescription Edm.String\ndisplayName Edm.String\n\
                   level microsoft.graph.level#\nparts Collection(microsoft.graph.part#)\nwebUrl Edm.String";

fn entity(base: &str, keys: &str, properties: &str) -> String {
    let base = if base.is_empty() { String::new() } else { format!("base = \"{base}\"\n") };
    let head = format!("kind = \"entityType\"\ndescription = \"A thing.\"\n{base}{keys}{PROVENANCE}");
    head + &rows(properties)
}

fn complex() -> String {
    let head = format!("kind = \"complexType\"\ndescription = \"A part.\"\n{PROVENANCE}");
    head + &rows("content Edm.String\nweight Edm.Double")
}

fn rows(properties: &str) -> String {
    let mut text = String::new();
    for (name, ty) in properties.lines().filter_map(|line| line.split_once(' ')) {
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "[[property]]\nname = \"{name}\"\ntype = \"{ty}\"\ndescription = \"What it holds.\"\n"
        );
    }
    text
}

fn levels() -> String {
    let members = ["low", "middle", "high", "unknownFutureValue"];
    let rows = members.map(|name| format!("[[member]]\nname = \"{name}\"\ndescription = \"A level.\"\n"));
    format!("description = \"Levels.\"\nsentinel = \"unknownFutureValue\"\n{PROVENANCE}{}", rows.concat())
}

fn operation(number: u32, kind: &str, method: &str, success: u16) -> String {
    let object = if kind == "update" { "/{id}" } else { "" };
    format!(
        "description = \"Writes a thing.\"\ntype = \"thing{number}\"\nkind = \"{kind}\"\nmethod = \"{method}\"\n\
         paths = [\"/me/things{number}{object}\"]\nsuccess = {success}\nclouds = [\"global\"]\n\
         settable = [\"categories\", \"description\", \"displayName\", \"level\", \"parts\", \"webUrl\"]\n{PROVENANCE}"
    )
}
