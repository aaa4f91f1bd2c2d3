//! Writes `fuzz/seeds/`: the behaviour cases as documents, and the schema files.

use std::fs;
use std::io::{self, Error};
use std::path::{Path, PathBuf};

use msgraph_profile_codegen::Source;
use serde_json::Value;

fn main() -> io::Result<()> {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut documents = Vec::new();
    for folder in ["cases", "cases-text"] {
        for file in fs::read_dir(fuzz.join("../tests").join(folder))? {
            documents.extend(documents_of(&file?.path())?);
        }
    }
    // Many cases have the same document.
    documents.sort();
    documents.dedup();
    write(&fuzz.join("seeds/bytes"), &documents)?;

    let schemas = Source::read_dir(fuzz.join("../schemas"))?;
    let numbered = (0..=u8::MAX).zip(&schemas);
    let texts = numbered.map(|(index, source)| [&[index], source.text.as_bytes()].concat());
    write(&fuzz.join("seeds/codegen"), &texts.collect::<Vec<_>>())
}

fn documents_of(file: &PathBuf) -> io::Result<Vec<Vec<u8>>> {
    if file.extension().is_none_or(|extension| extension != "json") {
        return Ok(Vec::new());
    }
    let cases: Vec<Value> = serde_json::from_str(&fs::read_to_string(file)?).map_err(Error::other)?;
    let document = |case: &Value| match (case.get("instance"), case.get("text").and_then(Value::as_str)) {
        (Some(instance), _) => Some(instance.to_string().into_bytes()),
        (None, text) => text.map(|text| text.as_bytes().to_vec()),
    };
    Ok(cases.iter().filter_map(document).collect())
}

fn write(folder: &Path, seeds: &[Vec<u8>]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (number, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("{number:04}")), seed)?;
    }
    println!("{}: {} seeds", folder.display(), seeds.len());
    Ok(())
}
