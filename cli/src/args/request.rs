//! The arguments of `request`.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use msgraph_profile::Payload;
use msgraph_profile::facts::{self, Operation, OperationKind};
use msgraph_profile::request::{Cloud, Root};

use super::{RuleArguments, ShowArguments};

const EXAMPLES: &str = "\
Examples:
  msgraph-profile request interest.json
  msgraph-profile request --user adele@contoso.com --format curl interest.json
  msgraph-profile request --as update-personInterest --id 0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f changes.json
  msgraph-profile request --cloud https://proxy.example/graph --format json interest.json";

/// Validate a file and print the HTTP request that sends it. Nothing is sent, and no token is needed.
///
/// Problems go to standard error; no request is printed for an invalid file. Exit status: 0 printed, 1 invalid,
/// 2 usage error, 3 the file could not be read.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct RequestArguments {
    /// The payload to validate and send the file as.
    #[arg(long = "as", value_name = "PAYLOAD", default_value = Payload::CreatePersonInterest.as_str(), value_parser = operation())]
    pub(crate) operation: &'static Operation,
    /// The id of the object to update.
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,
    /// The owner of the profile, by id or userPrincipalName (default: the signed-in user).
    #[arg(long, value_name = "ID|UPN")]
    pub(crate) user: Option<String>,
    /// The cloud, by name, or the root URL in front of the API version.
    #[arg(long, value_name = "NAME|URL", default_value = Cloud::ALL.first().map_or("", |cloud| cloud.as_str()), value_parser = root)]
    pub(crate) cloud: Root,
    /// Output format.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: RequestFormat,
    #[command(flatten)]
    pub(crate) rules: RuleArguments,
    #[command(flatten)]
    pub(crate) show: ShowArguments,
    /// The file; `-` is standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: String,
}

/// The output formats of `request`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum RequestFormat {
    /// Request line, headers and body, as in `.http` files; the token is the variable `{{token}}`.
    #[default]
    Http,
    /// A command for a POSIX shell; the token is the environment variable `TOKEN`.
    Curl,
    /// One JSON object with method, url, headers and body; the token is `{token}`.
    Json,
}

fn operation() -> impl TypedValueParser<Value = &'static Operation> {
    PossibleValuesParser::new(facts::operations().iter().map(|operation| operation.name))
        .try_map(|name| facts::operation(&name).ok_or("not an operation"))
}

fn root(text: &str) -> Result<Root, String> {
    if let Ok(cloud) = text.parse::<Cloud>() {
        return Ok(cloud.into());
    }
    let names: Vec<&str> = Cloud::ALL.iter().map(|cloud| cloud.as_str()).collect();
    text.parse().map_err(|error| format!("expected one of {}, or a URL ({error})", names.join(", ")))
}

/// Reports options that depend on each other in ways that clap cannot express.
pub(super) fn conflict(arguments: &RequestArguments) -> Option<String> {
    let name = arguments.operation.name;
    match (arguments.operation.kind, &arguments.id) {
        (OperationKind::Update, None) => Some(format!("{name} needs --id, the id of the object to update")),
        (OperationKind::Create, Some(_)) => {
            Some(format!("--id is not used with {name}: the service assigns the id"))
        }
        _ => None,
    }
}
