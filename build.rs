//! Generates the model types, the tables of the validator and the JSON Schema documents from `schemas/` into `OUT_DIR`.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use msgraph_profile_codegen::{OutputFile, Source, generate_selected};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=schemas");
    let written = Source::read_dir("schemas").map(|sources| match generate_selected(&sources, is_on) {
        Ok(files) if files.is_empty() => {
            Err(vec!["no entity type is on: switch on a feature such as personInterest, or full".to_owned()])
        }
        Ok(files) => write(&files).map_err(|error| vec![error.to_string()]),
        Err(diagnostics) => Err(diagnostics.iter().map(ToString::to_string).collect()),
    });
    let errors = match written {
        Ok(Ok(())) => return ExitCode::SUCCESS,
        Ok(Err(errors)) => errors,
        Err(error) => vec![error.to_string()],
    };
    for error in errors {
        println!("cargo::error={error}");
    }
    ExitCode::FAILURE
}

/// Whether the cargo feature of an entity type is switched on.
fn is_on(entity_type: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", entity_type.to_uppercase())).is_some()
}

fn write(files: &[OutputFile]) -> io::Result<()> {
    let out_dir = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    let folder = Path::new(&out_dir).join("generated");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for file in files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(path, &file.text)?;
    }
    Ok(())
}
