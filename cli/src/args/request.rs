//! The command line of `request`.

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

/// Print the HTTP request that sends a file, after checking it. Nothing is sent, and no token is asked for.
///
/// What is wrong in the file goes to standard error, and no request is printed then. Exit status: 0 printed,
/// 1 invalid, 2 wrong usage, 3 the file could not be read.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct RequestArguments {
    /// What the file holds.
    #[arg(long = "as", value_name = "PAYLOAD", default_value = Payload::CreatePersonInterest.as_str(), value_parser = operation())]
    pub(crate) operation: &'static Operation,
    /// The id of the object that an update changes.
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,
    /// Whose profile: an id or a userPrincipalName; the signed-in user's where nothing is said.
    #[arg(long, value_name = "ID|UPN")]
    pub(crate) user: Option<String>,
    /// Where Graph is: the name of a cloud, or an address that the API version stands below.
    #[arg(long, value_name = "NAME|URL", default_value = Cloud::ALL.first().map_or("", |cloud| cloud.as_str()), value_parser = root)]
    pub(crate) cloud: Root,
    /// How to print the request.
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

/// How `request` prints the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum RequestFormat {
    /// Request line, headers and body, as `.http` files have them; the token is the variable `{{token}}`.
    #[default]
    Http,
    /// A command for a POSIX shell; the token is the environment variable `TOKEN`.
    Curl,
    /// One JSON object with method, url, headers and body; the token is `{token}`.
    Json,
}

fn operation() -> impl TypedValueParser<Value = &'static Operation> {
    PossibleValuesParser::new(facts::operations().iter().map(|operation| operation.name))
        .try_map(|name| facts::operation(&name).ok_or("no operation"))
}

fn root(text: &str) -> Result<Root, String> {
    if let Ok(cloud) = text.parse::<Cloud>() {
        return Ok(cloud.into());
    }
    let names: Vec<&str> = Cloud::ALL.iter().map(|cloud| cloud.as_str()).collect();
    text.parse().map_err(|error| format!("neither one of {} nor an address: {error}", names.join(", ")))
}

/// What clap cannot say of options that depend on each other.
pub(super) fn conflict(arguments: &RequestArguments) -> Option<String> {
    let name = arguments.operation.name;
    match (arguments.operation.kind, &arguments.id) {
        (OperationKind::Update, None) => Some(format!("{name} changes an object: say which with --id")),
        (OperationKind::Create, Some(_)) => {
            Some(format!("{name} makes an object, whose id the service chooses: leave --id out"))
        }
        _ => None,
    }
}
