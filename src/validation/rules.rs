//! What is checked and how severely: a row for each rule, and a caller's changes to the levels.

mod code;
mod define;
mod example;
mod level;
mod limits;
mod rule;
mod settings;
mod table;

pub use example::RuleExample;
pub use level::Level;
pub use limits::Limits;
pub use rule::RuleInput;
pub(crate) use rule::{ExpectedText, Suggestion};
pub use settings::Rules;
pub use table::Code;
