//! The levels that options give to rules; of several, the last one applies.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, ArgMatches, Args, Command, Error, FromArgMatches};
use msgraph_profile::{Code, Level, Payload, Rules};

use super::names::unknown;

/// In place of a code: every rule that would report warnings.
const WARNINGS: &str = "warnings";

/// The options as clap declares them. [`RuleArguments`] reads their values, with their order.
#[derive(Args)]
#[command(next_help_heading = "Rules")]
struct RuleOptions {
    /// Do not report violations of these rules. If a rule is given several levels, the last one applies. `explain`
    /// lists the codes of all rules; `warnings` are those that would report warnings.
    #[arg(long, value_name = "CODES", value_delimiter = ',', value_parser = SelectionParser, hide_possible_values = true)]
    allow: Vec<Selection>,
    /// Report violations of these rules as warnings, which leave the file valid.
    #[arg(long, value_name = "CODES", value_delimiter = ',', value_parser = SelectionParser, hide_possible_values = true)]
    warn: Vec<Selection>,
    /// Report violations of these rules as errors, which make the file invalid.
    #[arg(long, value_name = "CODES", value_delimiter = ',', value_parser = SelectionParser, hide_possible_values = true)]
    deny: Vec<Selection>,
}

/// What a level is given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Selection {
    Rule(Code),
    Warnings,
}

/// The levels of the command line, in its order.
#[derive(Clone, Debug, Default)]
pub(crate) struct RuleArguments(Vec<(Selection, Level)>);

impl RuleArguments {
    /// Whether a level is given.
    pub(super) fn is_given(&self) -> bool {
        !self.0.is_empty()
    }

    /// The rules for a payload: those given, with these levels.
    pub(crate) fn apply(&self, rules: Rules, payload: Payload) -> Rules {
        self.0.iter().fold(rules, |rules, (selection, level)| match selection {
            Selection::Rule(code) => rules.set(*code, *level),
            Selection::Warnings => {
                let is_warning = |code: &&Code| rules.level(**code, payload) == Level::Warn;
                let warnings: Vec<&Code> = Code::ALL.iter().filter(is_warning).collect();
                warnings.into_iter().fold(rules, |rules, code| rules.set(*code, *level))
            }
        })
    }
}

impl FromArgMatches for RuleArguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let mut levels = Vec::new();
        for level in Level::ALL {
            let option = level.as_str();
            let indices = matches.indices_of(option).into_iter().flatten();
            let selections = matches.get_many::<Selection>(option).into_iter().flatten();
            levels.extend(indices.zip(selections.map(|selection| (*selection, *level))));
        }
        levels.sort_by_key(|(index, _)| *index);
        Ok(Self(levels.into_iter().map(|(_, level)| level).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for RuleArguments {
    fn augment_args(command: Command) -> Command {
        RuleOptions::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        RuleOptions::augment_args_for_update(command)
    }
}

/// Accepts codes whose level can be set, and `warnings`.
#[derive(Clone)]
struct SelectionParser;

impl TypedValueParser for SelectionParser {
    type Value = Selection;

    fn parse_ref(&self, _: &Command, _: Option<&Arg>, value: &OsStr) -> Result<Selection, Error> {
        let name = value.to_string_lossy();
        if name == WARNINGS {
            return Ok(Selection::Warnings);
        }
        let error = |message| Error::raw(ErrorKind::InvalidValue, format!("{message}\n"));
        settable(&name).map(Selection::Rule).map_err(error)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let codes = Code::ALL.iter().filter(|code| !code.is_fixed()).map(|code| code.as_str());
        Some(Box::new(codes.chain([WARNINGS]).map(PossibleValue::new)))
    }
}

/// The rule with a code, unless its level cannot be set.
pub(crate) fn settable(name: &str) -> Result<Code, String> {
    match Code::ALL.iter().find(|code| code.as_str() == name) {
        Some(code) if code.is_fixed() => Err(format!("the level of {code} cannot be changed")),
        Some(code) => Ok(*code),
        None => {
            let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
            Err(unknown("rule", name, &codes, "`msgraph-profile explain` lists the rules"))
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{Args, Command, FromArgMatches};
    use msgraph_profile::{Code, Level, Payload, Rules};

    use super::RuleArguments;

    #[test]
    fn the_last_level_applies() {
        let payload = Payload::CreatePersonInterest;
        for (options, code, level) in [
            ("", Code::LinkScheme, Level::Warn),
            ("--deny link-scheme --allow link-scheme", Code::LinkScheme, Level::Allow),
            ("--allow link-scheme --deny link-scheme", Code::LinkScheme, Level::Deny),
            ("--warn link-shape,null-item --allow null-item", Code::LinkShape, Level::Warn),
            ("--warn link-shape,null-item --allow null-item", Code::NullItem, Level::Allow),
            ("--deny warnings", Code::LinkScheme, Level::Deny),
            ("--deny warnings", Code::LinkShape, Level::Deny),
            ("--deny warnings --warn link-scheme", Code::LinkScheme, Level::Warn),
            ("--warn link-shape --deny warnings", Code::LinkShape, Level::Deny),
            ("--allow link-shape --deny warnings", Code::LinkShape, Level::Allow),
            ("--allow warnings", Code::LinkScheme, Level::Allow),
        ] {
            let command = RuleArguments::augment_args(Command::new("p"));
            let matches =
                command.try_get_matches_from(std::iter::once("p").chain(options.split_whitespace()));
            let arguments = RuleArguments::from_arg_matches(&matches.expect("options")).expect("levels");
            assert_eq!(
                arguments.apply(Rules::DEFAULT, payload).level(code, payload),
                level,
                "{options} {code}"
            );
        }
    }
}
