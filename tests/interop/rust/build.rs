//! Generates types from the JSON Schema documents in `$DOCUMENTS/types/`, one module for each, and a client from
//! `$DOCUMENTS/openapi.json`.

use std::error::Error;
use std::fs::{self, File};
use std::path::Path;
use std::{env, io};

use typify::{TypeSpace, TypeSpaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    let documents = env::var("DOCUMENTS")?;
    let documents = Path::new(&documents);
    println!("cargo::rerun-if-env-changed=DOCUMENTS");
    println!("cargo::rerun-if-changed={}", documents.display());
    let out = env::var("OUT_DIR")?;

    let mut files = fs::read_dir(documents.join("types"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, io::Error>>()?;
    files.sort();
    let mut types = String::new();
    for file in files {
        let module = file.file_stem().and_then(|stem| stem.to_str()).ok_or("a file without a name")?;
        types += &format!("pub mod {module} {{\n{}}}\n", types_of(&file)?);
    }
    fs::write(Path::new(&out).join("types.rs"), types)?;
    fs::write(Path::new(&out).join("client.rs"), client_of(&documents.join("openapi.json"))?)?;
    Ok(())
}

fn types_of(file: &Path) -> Result<String, Box<dyn Error>> {
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    space.add_root_schema(serde_json::from_reader(File::open(file)?)?)?;
    Ok(prettyplease::unparse(&syn::parse2(space.to_stream())?))
}

fn client_of(file: &Path) -> Result<String, Box<dyn Error>> {
    let document = serde_json::from_reader(File::open(file)?)?;
    let tokens = progenitor_impl::Generator::default().generate_tokens(&document)?;
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}
