//! The command line of `schema`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Args};
use msgraph_profile::json_schema::{self, Dialect, Flavor};

/// Print the JSON Schema document of a payload, a type or an enum, or write or check all of them.
///
/// In the OpenAPI dialects there is one document, `msgraph-profile`, which need not be named.
///
/// Exit status: 0 done, 1 files are stale, 2 wrong usage, 3 a file could not be read or written.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("all").args(["out", "check"])))]
pub(crate) struct SchemaArguments {
    /// Which one.
    #[arg(value_parser = document_name(), required_unless_present_any = ["all", "dialect"], conflicts_with = "all")]
    pub(crate) name: Option<String>,
    /// In which dialect.
    #[arg(long, default_value = Dialect::Draft202012.as_str(), value_parser = dialect(), conflicts_with = "all")]
    pub(crate) dialect: Dialect,
    /// For every reader, or with what Visual Studio Code has added.
    #[arg(long, default_value = Flavor::Vanilla.as_str(), value_parser = flavor(), conflicts_with = "all")]
    pub(crate) flavor: Flavor,
    /// Write every document, in every dialect and flavor, below this folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Compare every document with the files below this folder, and print the names of those that differ.
    #[arg(long, value_name = "DIR")]
    pub(crate) check: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) id: IdArguments,
}

/// What `$id` says.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub(crate) struct IdArguments {
    /// The address that `$id`s stand below.
    #[arg(long, value_name = "URL", value_parser = address)]
    pub(crate) id_base: Option<String>,
    /// Leave `$id` out.
    #[arg(long)]
    pub(crate) no_id: bool,
}

fn dialect() -> impl TypedValueParser<Value = Dialect> {
    PossibleValuesParser::new(Dialect::ALL.iter().map(|dialect| dialect.as_str()))
        .try_map(|name| name.parse::<Dialect>())
}

fn flavor() -> impl TypedValueParser<Value = Flavor> {
    PossibleValuesParser::new(Flavor::ALL.iter().map(|flavor| flavor.as_str()))
        .try_map(|name| name.parse::<Flavor>())
}

fn document_name() -> PossibleValuesParser {
    let once = [Dialect::Draft202012, Dialect::OpenApi31];
    let documents = json_schema::documents().filter(move |document| once.contains(&document.dialect()));
    PossibleValuesParser::new(documents.map(|document| document.name()))
}

/// An absolute address, without a fragment, for `$id` takes none.
fn address(text: &str) -> Result<String, String> {
    let (scheme, rest) = text.split_once(':').ok_or("not an absolute address")?;
    let named = scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter));
    let plain = !rest.is_empty()
        && !rest.contains(|letter: char| {
            letter.is_whitespace() || letter.is_control() || "#?<>\"\\^`{|}".contains(letter)
        });
    if named && plain {
        Ok(text.to_owned())
    } else {
        Err("not an absolute address without query and fragment".to_owned())
    }
}
