//! Reads Microsoft's TypeScript typings (`@microsoft/microsoft-graph-types-beta`), a second source that Microsoft's own
//! tools generate from `$metadata`.
//!
//! Typings have names, types, nullability, base types and enum members, but no numbers, flags, abstract or open types, or
//! containment. Only the regular form of Microsoft's typings is read; every other declaration is skipped.

mod tokens;

use std::collections::BTreeSet;
use std::io::Read;

use crate::declared::{DeclaredCollection, DeclaredProperty};
use crate::{Declared, Notation, ReadError, Schema};
use tokens::{Token, Tokens};

/// The maximum size of a file, far more than the typings of all of Graph.
const MAX_BYTES: u64 = 64 << 20;

/// Reads what a file declares for the types, enums and collections in the schema.
///
/// # Errors
///
/// If the file cannot be read, ends inside a declaration, or declares nothing that is in the schema; with the line.
pub fn read(input: impl Read, schema: &Schema) -> Result<Declared, ReadError> {
    let mut bytes = Vec::new();
    input.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::whole_file(format!("not typings: the file is larger than {MAX_BYTES} bytes")));
    }
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = String::from_utf8_lossy(before).matches('\n').count() + 1;
        ReadError::at(line, "not TypeScript: invalid UTF-8")
    })?;
    let mut file = File {
        tokens: Tokens::new(text.trim_start_matches('\u{FEFF}')),
        schema,
        wanted: schema.names().map(|name| Notation::Typings.name(name)).collect(),
        declared: Declared::new(Notation::Typings),
    };
    while let Some(token) = file.tokens.next()? {
        file.declaration(token)?;
    }
    if file.declared.types.is_empty() && file.declared.enums.is_empty() {
        return Err(ReadError::whole_file("not Microsoft's typings: none of the compared types is declared"));
    }
    Ok(file.declared)
}

struct File<'t> {
    tokens: Tokens<'t>,
    schema: &'t Schema,
    /// The compared names as typings write them.
    wanted: BTreeSet<String>,
    declared: Declared,
}

impl<'t> File<'t> {
    /// Reads a declaration at the top of the file. Namespaces hold types of other namespaces and are skipped.
    fn declaration(&mut self, first: Token<'t>) -> Result<(), ReadError> {
        match first {
            Token::Word("export" | "declare") => Ok(()),
            Token::Word("interface") => self.interface(),
            Token::Word("type") => self.alias(),
            other => self.skip(other).map(drop),
        }
    }

    /// Reads `interface ItemFacet extends Entity { … }`, after its first word.
    fn interface(&mut self) -> Result<(), ReadError> {
        let Some(Token::Word(name)) = self.tokens.next()? else { return Ok(()) };
        let first_line = self.tokens.line;
        let mut base = None;
        let mut extends = false;
        loop {
            match self.tokens.next()? {
                Some(Token::Mark('{')) => break,
                Some(Token::Word("extends")) => extends = true,
                Some(Token::Word(word)) if extends && base.is_none() => base = Some(word.to_owned()),
                Some(_) => {}
                None => return Err(ends_inside(name, first_line)),
            }
        }
        let compared = self.wanted.contains(name);
        if compared {
            self.declared.types.entry(name.to_owned()).or_default().base = base;
        }
        loop {
            match self.tokens.next()? {
                Some(Token::Mark('}')) => return Ok(()),
                Some(first) => self.property(name, compared, first)?,
                None => return Err(ends_inside(name, first_line)),
            }
        }
    }

    /// Reads `displayName?: NullableOption<string>;`.
    fn property(&mut self, of: &str, compared: bool, first: Token<'t>) -> Result<(), ReadError> {
        let (Token::Word(name) | Token::Text(name)) = first else { return self.skip(first).map(drop) };
        let mut next = self.tokens.next()?;
        if next == Some(Token::Mark('?')) {
            next = self.tokens.next()?;
        }
        if next != Some(Token::Mark(':')) {
            return next.map_or(Ok(()), |next| self.skip(next).map(drop));
        }
        let Some(first) = self.tokens.next()? else { return Ok(()) };
        let tokens = self.skip(first)?;
        let (type_text, nullable) = value_type(&tokens);
        if self.schema.has_collection(name) {
            self.declared.collections.push(DeclaredCollection {
                holder: of.to_owned(),
                name: name.to_owned(),
                type_text: type_text.clone(),
                contained: None,
            });
        }
        if compared {
            let property = DeclaredProperty {
                name: name.to_owned(),
                type_text,
                nullable: Some(nullable),
                read_only: None,
            };
            self.declared.types.entry(of.to_owned()).or_default().properties.push(property);
        }
        Ok(())
    }

    /// Reads `type BodyType = "text" | "html";`, after its first word.
    fn alias(&mut self) -> Result<(), ReadError> {
        let Some(Token::Word(name)) = self.tokens.next()? else { return Ok(()) };
        let Some(first) = self.tokens.next()? else { return Ok(()) };
        let tokens = self.skip(first)?;
        if self.wanted.contains(name) {
            let members = tokens.iter().filter_map(|token| match token {
                Token::Text(member) => Some(((*member).to_owned(), None)),
                _ => None,
            });
            self.declared.enums.entry(name.to_owned()).or_default().members.extend(members);
        }
        Ok(())
    }

    /// Skips to the end of a declaration, a semicolon or a closing brace, and returns the tokens before it.
    fn skip(&mut self, first: Token<'t>) -> Result<Vec<Token<'t>>, ReadError> {
        let first_line = self.tokens.line;
        let mut skipped = Vec::new();
        let mut depth = 0_usize;
        let mut upcoming = Some(first);
        while let Some(next) = upcoming {
            match next {
                Token::Mark(';') if depth == 0 => return Ok(skipped),
                Token::Mark('{' | '(' | '[') => depth += 1,
                // This brace closes the block around the declaration.
                Token::Mark('}') if depth == 0 && !skipped.is_empty() => {
                    self.tokens.put_back(next);
                    return Ok(skipped);
                }
                Token::Mark('}' | ')' | ']') => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 && next == Token::Mark('}') {
                        return Ok(skipped);
                    }
                }
                _ => {}
            }
            skipped.push(next);
            upcoming = self.tokens.next()?;
        }
        Err(ReadError::at(
            self.tokens.line,
            format!("not typings: the file ends inside a declaration that begins on line {first_line}"),
        ))
    }
}

/// The type as text, and whether null is allowed.
fn value_type(tokens: &[Token<'_>]) -> (String, bool) {
    let wrapped = match tokens {
        [Token::Word("NullableOption"), Token::Mark('<'), inner @ .., Token::Mark('>')]
        | [inner @ .., Token::Mark('|'), Token::Word("null")] => Some(inner),
        _ => None,
    };
    let inner = wrapped.unwrap_or(tokens);
    let text = inner.iter().map(|token| match token {
        Token::Word(word) => (*word).to_owned(),
        Token::Text(text) => format!("\"{text}\""),
        Token::Mark(mark) => mark.to_string(),
    });
    (text.collect(), wrapped.is_some())
}

fn ends_inside(name: &str, line: usize) -> ReadError {
    let message = format!("not typings: the file ends inside interface {name}, which begins here");
    ReadError::at(line, message)
}
