//! The command `msgraph-profile`: validates, fixes and explains Microsoft Graph profile payloads, and prints their JSON
//! Schema.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(msgraph_profile_cli::run(std::env::args_os().collect()))
}
