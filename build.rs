//! Generates the model types, the tables of the validator and the JSON Schema documents from `schemas/` into `OUT_DIR`.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use msgraph_profile_codegen::{OutputFile, Source, generate};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=schemas");
    let written = Source::read_dir("schemas").map(|sources| match generate(&sources) {
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
