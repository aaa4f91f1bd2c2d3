//! Reads `$metadata` (OData CSDL in XML) as a stream.

mod events;
mod permissions;
mod walk;

use std::io::BufRead;

use crate::{Declared, ReadError, Schema};
use events::{Events, Next, Vocabulary, cut};
use walk::Walk;

/// Reads what a document declares for the types, enums and collections in the schema.
///
/// Memory does not grow with the document: everything that is not in the schema is skipped, and what is kept is limited.
/// Document type declarations, deep nesting and endless tags are refused, and external entities are never loaded.
///
/// # Errors
///
/// If the document cannot be read, is not well-formed, is not CSDL, or declares nothing that is in the schema; with the
/// line.
pub fn read(input: impl BufRead, schema: &Schema) -> Result<Declared, ReadError> {
    let mut events = Events::new(input)?;
    let mut walk = Walk::new(schema);
    loop {
        match events.next()? {
            Next::Start(element) if walk.is_at_root() => {
                if element.vocabulary != Vocabulary::Edmx || element.name != "Edmx" {
                    let message = format!(
                        "not CSDL of OData 4: the root element is <{}>, not <edmx:Edmx> of http://docs.oasis-open.org/odata/ns/edmx",
                        cut(&element.name)
                    );
                    return Err(ReadError::at(element.line, message));
                }
                walk.start(&element)?;
            }
            Next::Start(element) => walk.start(&element)?,
            Next::End => walk.end(),
            Next::Text(text) => walk.text(&text, events.line())?,
            Next::EndOfFile => return walk.finish(),
        }
    }
}
