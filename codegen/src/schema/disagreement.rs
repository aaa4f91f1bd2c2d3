//! The `[[disagreement]]` rows.

use super::{Spanned, tables};
use crate::vocabulary::{StatementSource, Topic};

tables! {
    /// A point on which sources disagree, and the reading taken.
    struct Disagreement {
        /// The property it is about; if omitted, the subject of the file.
        property: Option<Spanned<String>>,
        /// What the sources disagree about.
        topic: Topic,
        /// The statements of the sources; at least two.
        says: Spanned<Vec<Statement>>,
        /// The reading taken, and why.
        reading: Spanned<String>,
    }

    /// The statement of one source.
    struct Statement {
        /// The source.
        source: StatementSource,
        /// The clouds whose $metadata it is about; empty for the global one.
        clouds: Vec<String> = [],
        /// What the source says.
        text: String,
        /// What $metadata declares, in a form that the drift check compares.
        declares: Option<Spanned<String>>,
    }
}
