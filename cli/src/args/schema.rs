//! The arguments of `schema`.

use std::path::PathBuf;

use clap::builder::TypedValueParser;
use clap::{ArgGroup, Args};
use msgraph_profile::json_schema::{self, Dialect, Flavor};

use super::names::Names;
use crate::commands::schema::cli_names;

/// Print the JSON Schema document of a payload, a type or an enum, or write or check all of them.
///
/// The OpenAPI dialects have a single document, `msgraph-profile`, so NAME can be omitted. The names that start with
/// `output` are of what this program prints as JSON, and `config` is its configuration file.
///
/// Exit status: 0 done, 1 files are stale, 2 usage error, 3 a file could not be read or written.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("all").args(["out", "check"])))]
pub(crate) struct SchemaArguments {
    /// The payload, type or enum; or an output of this program, or its configuration.
    #[arg(value_parser = document_name(), required_unless_present_any = ["all", "dialect"], conflicts_with = "all")]
    pub(crate) name: Option<String>,
    /// The dialect.
    #[arg(long, default_value = Dialect::Draft202012.as_str(), value_parser = dialect(), conflicts_with = "all")]
    pub(crate) dialect: Dialect,
    /// What the document is for: `vanilla` for validators, `code` for generators of code, `strict` for tools of language
    /// models (only payloads that create, in 2020-12), `vscode` for Visual Studio Code.
    #[arg(long, default_value = Flavor::Vanilla.as_str(), value_parser = flavor(), conflicts_with = "all")]
    pub(crate) flavor: Flavor,
    /// Write every document, in every dialect and flavor, to this folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Compare every document with the files in this folder, and print the names of those that differ. No file is changed.
    #[arg(long, value_name = "DIR")]
    pub(crate) check: Option<PathBuf>,
    /// Add an `$id` below this URL to each document.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(crate) id_base: Option<String>,
}

fn dialect() -> impl TypedValueParser<Value = Dialect> {
    Names::new("dialect", Dialect::ALL.iter().map(|dialect| dialect.as_str()))
        .try_map(|name| name.parse::<Dialect>())
}

fn flavor() -> impl TypedValueParser<Value = Flavor> {
    Names::new("flavor", Flavor::ALL.iter().map(|flavor| flavor.as_str()))
        .try_map(|name| name.parse::<Flavor>())
}

fn document_name() -> Names {
    let once = [Dialect::Draft202012, Dialect::OpenApi31];
    let documents = json_schema::documents().filter(move |document| once.contains(&document.dialect()));
    Names::new("document", documents.map(|document| document.name()).chain(cli_names()))
}

/// An absolute URL without a query and a fragment.
fn base_url(text: &str) -> Result<String, String> {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
    };
    let is_excluded =
        |letter: char| letter.is_whitespace() || letter.is_control() || "#?<>\"\\^`{|}".contains(letter);
    match text.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) && !rest.is_empty() && !rest.contains(is_excluded) => {
            Ok(text.to_owned())
        }
        _ => Err("expected an absolute URL without a query or fragment".to_owned()),
    }
}
