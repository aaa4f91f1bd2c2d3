//! Writes `fuzz/seeds/`: the behaviour cases, the inputs of the command's tests, and the files that others are compared
//! with, each in the form of its target.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Error};
use std::path::{Path, PathBuf};

use msgraph_profile::Payload;
use msgraph_profile_codegen::Source;
use msgraph_profile_fuzz::selector;
use serde_json::Value;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let bodies = bodies(&root)?;
    let with_payload: BTreeSet<Vec<u8>> =
        bodies.iter().map(|(payload, text)| [&[selector(*payload)], text.as_slice()].concat()).collect();
    write("bytes", &with_payload)?;
    write("fix", &with_payload)?;
    let texts: BTreeSet<Vec<u8>> = bodies.into_iter().map(|(_, text)| text).collect();
    let inputs = inputs(&root)?;
    let texts: BTreeSet<Vec<u8>> = texts.iter().chain(&inputs).cloned().collect();
    write("elements", &elements(&texts))?;
    write("responses", &responses(&texts))?;
    write("cli", &files(&root, &inputs)?)?;
    write("drift", &drift(&root)?)?;
    let schemas = Source::read_dir(root.join("schemas"))?;
    let numbered = (0..=u8::MAX).zip(&schemas);
    write("codegen", &numbered.map(|(index, source)| [&[index], source.text.as_bytes()].concat()).collect())
}

/// The documents of the behaviour cases, with their payloads.
fn bodies(root: &Path) -> io::Result<Vec<(Payload, Vec<u8>)>> {
    let mut bodies = Vec::new();
    for case in ["cases", "cases-text"]
        .iter()
        .map(|folder| root.join("tests").join(folder))
        .map(|folder| json(&folder))
    {
        for case in case?.iter().flat_map(|file| file.as_array().into_iter().flatten()) {
            let payload = case["payload"].as_str().and_then(|name| name.parse().ok());
            let text = case.get("instance").map(ToString::to_string);
            let text = text.or_else(|| case["text"].as_str().map(str::to_owned));
            bodies.extend(payload.zip(text.map(String::into_bytes)));
        }
    }
    Ok(bodies)
}

/// The inputs of the command's tests.
fn inputs(root: &Path) -> io::Result<Vec<Vec<u8>>> {
    let sections = json(&root.join("cli/tests/inputs"))?;
    let inputs = sections.iter().flat_map(|section| section["inputs"].as_array().into_iter().flatten());
    Ok(inputs.filter_map(|input| Some(input["text"].as_str()?.as_bytes().to_vec())).collect())
}

/// The JSON files of a folder.
fn json(folder: &Path) -> io::Result<Vec<Value>> {
    let paths: io::Result<Vec<PathBuf>> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect();
    let files = paths?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "json"));
    files.map(|path| serde_json::from_str(&fs::read_to_string(path)?).map_err(Error::other)).collect()
}

fn elements(texts: &BTreeSet<Vec<u8>>) -> BTreeSet<Vec<u8>> {
    let batch: &[u8] = br#"{"requests":[{"id":"1","method":"PATCH","url":"/me/profile/interests/1","body":{"displayName":"a"}}]}"#;
    let fixed =
        [[b"/requests/*/body\n", batch].concat(), b"/a~1b/m~0n/0\n{\"a/b\": {\"m~n\": [1]}}".to_vec()];
    let whole = texts.iter().map(|text| [b"\n", text.as_slice()].concat());
    let listed = texts.iter().map(|text| [b"/value/*\n{ \"value\": [{}, ", text.as_slice(), b"] }"].concat());
    fixed.into_iter().chain(whole).chain(listed).collect()
}

fn responses(texts: &BTreeSet<Vec<u8>>) -> BTreeSet<Vec<u8>> {
    let link = "https://graph.microsoft.com/beta/me/profile/interests?$skiptoken=a";
    let page = format!(
        "\0{link}\n{{ \"@odata.nextLink\": \"{link}\", \"@odata.count\": 1, \"value\": [{{ \"id\": \"1\" }}] }}"
    );
    let batch = r#"{ "responses": [{ "id": "1", "status": 201, "headers": { "Retry-After": 3 }, "body": { "id": "b" } }, { "id": "2", "status": 429, "body": "x" }] }"#;
    let error = r#"{ "error": { "code": "a", "message": "b", "target": "c", "details": [{ "code": "d" }], "innerError": { "code": "e", "request-id": "f", "client-request-id": "g" } } }"#;
    let fixed = [
        page,
        format!("\u{18}7\n{batch}"),
        format!("\u{4}7\n{error}"),
        "\u{4}\n{ \"error\": \"a\", \"error_description\": \"b\" }".to_owned(),
    ];
    let objects = texts.iter().map(|text| [b"\0\n", text.as_slice()].concat());
    fixed.into_iter().map(String::into_bytes).chain(objects).collect()
}

/// Files for the command: configurations after the byte 0, else bodies.
fn files(root: &Path, texts: &[Vec<u8>]) -> io::Result<BTreeSet<Vec<u8>>> {
    let config = "\0rules = { link-shape = \"warn\", null-item = \"allow\" }\n[[files]]\nmatch = \"skills/**/{a,b}*.json\"\nas = \"create-skillProficiency\"\n[[files]]\nmatch = \"*\"\nas = \"auto\"\n";
    let bodies =
        (1_u8..4).flat_map(|selector| texts.iter().map(move |text| [&[selector], text.as_slice()].concat()));
    let example = fs::read(root.join("examples/create-personInterest.mistakes.json"))?;
    let list = [b"\x03{ \"value\": [", example.as_slice(), b"] }"].concat();
    Ok(bodies.chain([config.as_bytes().to_vec(), list]).collect())
}

/// `$metadata` and typings, each read in large and in small parts.
fn drift(root: &Path) -> io::Result<BTreeSet<Vec<u8>>> {
    let mut seeds = BTreeSet::new();
    for (selector, name) in [(0, "metadata.xml"), (1, "typings.d.ts")] {
        let text = fs::read(root.join("drift/tests").join(name))?;
        seeds.extend([selector, 254 + selector].map(|selector| [&[selector], text.as_slice()].concat()));
    }
    Ok(seeds)
}

fn write(target: &str, seeds: &BTreeSet<Vec<u8>>) -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    fs::create_dir_all(&folder)?;
    for (number, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("{number:04}")), seed)?;
    }
    println!("{}: {} seeds", folder.display(), seeds.len());
    Ok(())
}
