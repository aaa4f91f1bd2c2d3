//! What is checked and how severely: the rules' codes and levels, and a caller's changes to them.

mod code;
mod level;
mod limits;
mod settings;

pub use code::Code;
pub use level::Level;
pub use limits::Limits;
pub use settings::Rules;
