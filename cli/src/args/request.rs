//! The arguments of `request`.

use std::ffi::OsString;

use clap::builder::TypedValueParser;
use clap::{Args, ValueEnum};
use msgraph_profile::Payload;
use msgraph_profile::facts::{self, Operation, OperationKind};
use msgraph_profile::request::{Cloud, Query, Root};
use msgraph_profile::text::{most_similar, printable};

use super::names::{Suggested, SuggestedOrFile};
use super::{ConfigArguments, RuleArguments, ShowArguments};
use crate::input::{InputFile, STDIN};

/// The maximum number of characters of an argument that a message repeats.
const MAX_SHOWN: usize = 80;

const EXAMPLES: &str = "\
Examples:
  msgraph-profile request interest.json
  msgraph-profile request create-personInterest --user adele@contoso.com --format curl interest.json
  msgraph-profile request update-personInterest --id 0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f changes.json
  msgraph-profile request list-personInterest --top 5 --select displayName,webUrl
  msgraph-profile request list-personInterest --filter \"displayName eq 'Chess'\"
  msgraph-profile request delete-personInterest --id 0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f
  msgraph-profile request --cloud https://proxy.example/graph --format json interest.json";

/// Print the HTTP request of an operation. Nothing is sent, and no token is needed.
///
/// A file with the body is validated first. Problems go to standard error; no request is printed for an invalid file.
/// Exit status: 0 printed, 1 invalid, 2 usage error, 3 the file could not be read.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct RequestArguments {
    /// The operation: create, update, list, get or delete, a dash and an entity type. If it is omitted, it is that of
    /// --as.
    #[arg(value_name = "OPERATION", value_parser = SuggestedOrFile(operation_names), hide_possible_values = true)]
    first: Option<OsString>,
    /// The file with the body of a create or an update; `-` is standard input.
    #[arg(value_name = "FILE")]
    second: Option<OsString>,
    /// The operation, if OPERATION is omitted.
    #[arg(long = "as", value_name = "OPERATION", default_value = Payload::CreatePersonInterest.as_str(), value_parser = Suggested(operation_names), hide_possible_values = true)]
    operation: String,
    /// The id of the object to update, get or delete.
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,
    /// The owner of the profile, by id or userPrincipalName (default: the signed-in user).
    #[arg(long, value_name = "ID|UPN")]
    pub(crate) user: Option<String>,
    /// The cloud, by name, or the root URL in front of the API version.
    #[arg(long, value_name = "NAME|URL", default_value = Cloud::ALL.first().map_or("", |cloud| cloud.as_str()), value_parser = Suggested(cloud_names).try_map(|text| root(&text)), hide_possible_values = true)]
    pub(crate) cloud: Root,
    /// Also print a request to a cloud that the operation's page does not list.
    #[arg(long)]
    pub(crate) any_cloud: bool,
    /// Output format.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: RequestFormat,
    #[command(flatten)]
    query: QueryArguments,
    #[command(flatten)]
    pub(crate) rules: RuleArguments,
    #[command(flatten)]
    pub(crate) config: ConfigArguments,
    #[command(flatten)]
    pub(crate) show: ShowArguments,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Query options of list and get")]
struct QueryArguments {
    /// Return only objects for which an `OData` expression is true, such as "displayName eq 'Chess'".
    #[arg(long, value_name = "EXPRESSION")]
    filter: Option<String>,
    /// Sort by properties; each can be followed by asc or desc, as in "createdDateTime desc".
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    orderby: Vec<String>,
    /// Return only these properties.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    select: Vec<String>,
    /// Leave out this many objects at the start.
    #[arg(long, value_name = "NUMBER")]
    skip: Option<u32>,
    /// Return at most this many objects.
    #[arg(long, value_name = "NUMBER")]
    top: Option<u32>,
}

/// The output formats of `request`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum RequestFormat {
    /// Request line, headers and body, as in `.http` files; the token is the variable `{{token}}`.
    #[default]
    Http,
    /// A command for sh, bash or zsh (not fish); the token is the environment variable `TOKEN`.
    Curl,
    /// A command for the Microsoft Graph PowerShell SDK, `Invoke-MgGraphRequest`, which has the token of `Connect-MgGraph`.
    Powershell,
    /// One JSON object with method, url, headers and body; the token is `{token}`.
    Json,
}

/// What is requested.
pub(crate) enum Call {
    /// An operation with the body in this file, which is checked as the payload.
    Body { operation: &'static Operation, payload: Payload, file: InputFile },
    /// An operation without a body.
    Bodiless { operation: &'static Operation, query: Query },
}

fn operation_names() -> Vec<&'static str> {
    names().collect()
}

fn cloud_names() -> Vec<&'static str> {
    Cloud::ALL.iter().map(|cloud| cloud.as_str()).collect()
}

fn names() -> impl Iterator<Item = &'static str> + Clone {
    facts::operations().iter().map(|operation| operation.name)
}

fn root(text: &str) -> Result<Root, String> {
    if let Some(cloud) = Cloud::ALL.iter().find(|cloud| cloud.as_str().eq_ignore_ascii_case(text)) {
        return Ok((*cloud).into());
    }
    text.parse().map_err(|error| format!("expected one of {}, or a URL ({error})", cloud_names().join(", ")))
}

impl RequestArguments {
    /// What is requested, or a message about arguments that do not fit together.
    pub(crate) fn call(&self) -> Result<Call, String> {
        let (operation, file) = self.operation_and_file()?;
        let name = operation.name;
        self.check_id(operation)?;
        let given = self.query.given();
        if operation.query.is_empty() && !given.is_empty() {
            return Err(format!("{name} has no query options: omit {}", given.join(", ")));
        }
        match (operation.payload, file) {
            (Some(payload), Some(file)) => Ok(Call::Body { operation, payload, file }),
            (Some(_), None) => {
                Err(format!("{name} needs FILE, which holds its body ({STDIN} is standard input)"))
            }
            (None, Some(file)) => {
                Err(format!("{name} has no body: omit {}", printable(&file.name, MAX_SHOWN)))
            }
            (None, None) if self.rules.is_given() => {
                Err(format!("{name} has no body to check: omit --allow, --warn and --deny"))
            }
            (None, None) => Ok(Call::Bodiless { operation, query: self.query.query() }),
        }
    }

    /// A single argument is an operation if it is the name of one, and otherwise a file.
    fn operation_and_file(&self) -> Result<(&'static Operation, Option<InputFile>), String> {
        let named = || facts::operation(&self.operation).ok_or_else(|| unknown(&self.operation));
        let Some(first) = self.first.as_ref().map(InputFile::new) else { return Ok((named()?, None)) };
        match (facts::operation(&first.name), self.second.as_ref()) {
            (Some(operation), file) => Ok((operation, file.map(InputFile::new))),
            (None, Some(_)) => Err(unknown(&first.name)),
            (None, None) if !similar(&first.name).is_empty() && !first.path.exists() => {
                Err(unknown(&first.name))
            }
            (None, None) => Ok((named()?, Some(first))),
        }
    }

    fn check_id(&self, operation: &Operation) -> Result<(), String> {
        let name = operation.name;
        match (operation.kind, &self.id) {
            (OperationKind::Create, Some(_)) => {
                Err(format!("--id is not used with {name}: the service assigns the id"))
            }
            (OperationKind::List, Some(_)) => {
                Err(format!("--id is not used with {name}, which returns all objects"))
            }
            (OperationKind::Create | OperationKind::List, None) | (_, Some(_)) => Ok(()),
            (_, None) => Err(format!("{name} needs --id, the id of the object")),
        }
    }
}

fn unknown(name: &str) -> String {
    let shown = printable(name, MAX_SHOWN);
    let help = match similar(name).as_slice() {
        [] => format!("expected {}", operation_form()),
        names => format!("did you mean {}?", names.join(", ")),
    };
    format!("unknown operation \"{shown}\"; {help}")
}

/// The form of the names of operations.
fn operation_form() -> String {
    let kinds: Vec<&str> = OperationKind::ALL.iter().map(|kind| kind.as_str()).collect();
    format!("one of {}, then a dash and an entity type", kinds.join(", "))
}

/// The operations on the entity type with this name, or else the operation with the most similar name.
fn similar(name: &str) -> Vec<&'static str> {
    let on_type = facts::operations().iter().filter(|operation| operation.type_name == name);
    let on_type: Vec<_> = on_type.map(|operation| operation.name).collect();
    if on_type.is_empty() { most_similar(name, names()).into_iter().collect() } else { on_type }
}

impl QueryArguments {
    fn query(&self) -> Query {
        let trimmed = |items: &[String]| items.iter().map(|item| item.trim().to_owned()).collect::<Vec<_>>();
        let query = Query::new().order_by(trimmed(&self.orderby)).select(trimmed(&self.select));
        let query = self.filter.iter().fold(query, Query::filter);
        let query = self.skip.into_iter().fold(query, Query::skip);
        self.top.into_iter().fold(query, Query::top)
    }

    /// The options that are given.
    fn given(&self) -> Vec<&'static str> {
        let options = [
            ("--filter", self.filter.is_some()),
            ("--orderby", !self.orderby.is_empty()),
            ("--select", !self.select.is_empty()),
            ("--skip", self.skip.is_some()),
            ("--top", self.top.is_some()),
        ];
        options.into_iter().filter_map(|(option, is_given)| is_given.then_some(option)).collect()
    }
}
