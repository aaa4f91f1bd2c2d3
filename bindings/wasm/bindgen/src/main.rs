//! Writes the JavaScript and the types of a WebAssembly module: `msgraph-profile-wasm-bindgen MODULE FOLDER`.
//!
//! The command of wasm-bindgen would do the same; as a library its version is locked with that of the module.

use std::env::args_os;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<_> = args_os().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("usage: msgraph-profile-wasm-bindgen MODULE FOLDER");
        return ExitCode::from(2);
    };
    let mut bindgen = Bindgen::new();
    let web = bindgen.input_path(module).out_name("module").web(true);
    let written =
        web.and_then(|web| web.remove_name_section(true).remove_producers_section(true).generate(folder));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:?}");
            ExitCode::FAILURE
        }
    }
}
