//! `$metadata`: OData's CSDL in XML, read as a stream.

mod events;
mod permissions;
mod walk;

use std::io::BufRead;

use crate::{Declared, Tables, Unreadable};
use events::{Events, Next, Vocabulary, cut};
use walk::Walk;

/// Reads what a document declares of the types, enums and collections that the tables know.
///
/// Memory does not grow with the document: what the tables do not know is passed over. Document types, deep nesting and
/// endless tags are refused, and no entity is looked up.
///
/// # Errors
///
/// Where the document cannot be read, is not well-formed, is no CSDL, or declares nothing that the tables know; with
/// the line.
pub fn read(input: impl BufRead, tables: &Tables) -> Result<Declared, Unreadable> {
    let mut events = Events::new(input)?;
    let mut walk = Walk::new(tables);
    loop {
        match events.next()? {
            Next::Start(element) if walk.is_at_root() => {
                if element.vocabulary != Vocabulary::Edmx || element.name != "Edmx" {
                    let message = format!(
                        "not CSDL of OData 4: the root element is <{}>, not <edmx:Edmx> of http://docs.oasis-open.org/odata/ns/edmx",
                        cut(&element.name)
                    );
                    return Err(Unreadable::at(element.line, message));
                }
                walk.start(&element)?;
            }
            Next::Start(element) => walk.start(&element)?,
            Next::End => walk.end(),
            Next::Text(text) => walk.text(&text),
            Next::EndOfFile => return walk.finish(),
        }
    }
}
