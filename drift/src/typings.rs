//! Microsoft's TypeScript typings (`@microsoft/microsoft-graph-types-beta`), a second source: they are made from
//! `$metadata` by other tools than ours.
//!
//! They have names, types, null, base types and members of enums. Of numbers, flags, abstract and open types and
//! containment they say nothing. Only their regular form is read, and every other declaration is passed over.

mod tokens;

use std::collections::BTreeSet;
use std::io::Read;

use crate::declared::{Collection, DeclaredProperty};
use crate::{Declared, Notation, Tables, Unreadable};
use tokens::{Token, Tokens};

/// Far more than the typings of all of Graph take.
const MOST_BYTES: u64 = 64 << 20;

/// Reads what a file declares of the types, enums and collections that the tables know.
///
/// # Errors
///
/// Where the file cannot be read, ends inside a declaration, or declares nothing that the tables know; with the line.
pub fn read(input: impl Read, tables: &Tables) -> Result<Declared, Unreadable> {
    let mut bytes = Vec::new();
    input.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Unreadable::whole(format!("not typings: more than {MOST_BYTES} bytes")));
    }
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = String::from_utf8_lossy(before).matches('\n').count() + 1;
        Unreadable::at(line, "not TypeScript: bytes that are no UTF-8")
    })?;
    let mut file = File {
        tokens: Tokens::new(text.trim_start_matches('\u{FEFF}')),
        tables,
        wanted: tables.all().map(|name| Notation::Typings.name(name)).collect(),
        declared: Declared::new(Notation::Typings),
    };
    while let Some(token) = file.tokens.next()? {
        file.declaration(token)?;
    }
    if file.declared.types.is_empty() && file.declared.enums.is_empty() {
        return Err(Unreadable::whole(
            "not Microsoft's typings: none of the types that are compared is declared",
        ));
    }
    Ok(file.declared)
}

struct File<'t> {
    tokens: Tokens<'t>,
    tables: &'t Tables,
    /// The names that are compared, as they stand in typings.
    wanted: BTreeSet<String>,
    declared: Declared,
}

impl<'t> File<'t> {
    /// One declaration at the top of the file; namespaces hold types of other namespaces and are passed over.
    fn declaration(&mut self, first: Token<'t>) -> Result<(), Unreadable> {
        match first {
            Token::Word("export" | "declare") => Ok(()),
            Token::Word("interface") => self.interface(),
            Token::Word("type") => self.alias(),
            other => self.pass(other).map(drop),
        }
    }

    /// `interface ItemFacet extends Entity { … }`
    fn interface(&mut self) -> Result<(), Unreadable> {
        let Some(Token::Word(name)) = self.tokens.next()? else { return Ok(()) };
        let begins = self.tokens.line;
        let mut base = None;
        let mut extends = false;
        loop {
            match self.tokens.next()? {
                Some(Token::Mark('{')) => break,
                Some(Token::Word("extends")) => extends = true,
                Some(Token::Word(word)) if extends && base.is_none() => base = Some(word.to_owned()),
                Some(_) => {}
                None => return Err(ends_inside(name, begins)),
            }
        }
        let compared = self.wanted.contains(name);
        if compared {
            self.declared.types.entry(name.to_owned()).or_default().base = base;
        }
        loop {
            match self.tokens.next()? {
                Some(Token::Mark('}')) => return Ok(()),
                Some(first) => self.member(name, compared, first)?,
                None => return Err(ends_inside(name, begins)),
            }
        }
    }

    /// `displayName?: NullableOption<string>;`
    fn member(&mut self, of: &str, compared: bool, first: Token<'t>) -> Result<(), Unreadable> {
        let (Token::Word(name) | Token::Text(name)) = first else { return self.pass(first).map(drop) };
        let mut next = self.tokens.next()?;
        if next == Some(Token::Mark('?')) {
            next = self.tokens.next()?;
        }
        if next != Some(Token::Mark(':')) {
            return next.map_or(Ok(()), |next| self.pass(next).map(drop));
        }
        let Some(first) = self.tokens.next()? else { return Ok(()) };
        let tokens = self.pass(first)?;
        let (type_text, nullable) = value_type(&tokens);
        if self.tables.has_collection(name) {
            self.declared.collections.push(Collection {
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

    /// `type BodyType = "text" | "html";`
    fn alias(&mut self) -> Result<(), Unreadable> {
        let Some(Token::Word(name)) = self.tokens.next()? else { return Ok(()) };
        let Some(first) = self.tokens.next()? else { return Ok(()) };
        let tokens = self.pass(first)?;
        if self.wanted.contains(name) {
            let members = tokens.iter().filter_map(|token| match token {
                Token::Text(member) => Some(((*member).to_owned(), None)),
                _ => None,
            });
            self.declared.enums.entry(name.to_owned()).or_default().members.extend(members);
        }
        Ok(())
    }

    /// Takes everything up to the end of a declaration: a semicolon, or braces that close.
    fn pass(&mut self, first: Token<'t>) -> Result<Vec<Token<'t>>, Unreadable> {
        let begins = self.tokens.line;
        let mut passed = Vec::new();
        let mut depth = 0_usize;
        let mut upcoming = Some(first);
        while let Some(next) = upcoming {
            match next {
                Token::Mark(';') if depth == 0 => return Ok(passed),
                Token::Mark('{' | '(' | '[') => depth += 1,
                // The brace that closes what the declaration stands in.
                Token::Mark('}') if depth == 0 && !passed.is_empty() => {
                    self.tokens.put_back(next);
                    return Ok(passed);
                }
                Token::Mark('}' | ')' | ']') => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 && next == Token::Mark('}') {
                        return Ok(passed);
                    }
                }
                _ => {}
            }
            passed.push(next);
            upcoming = self.tokens.next()?;
        }
        Err(Unreadable::at(
            self.tokens.line,
            format!("not typings: the file ends inside a declaration that begins on line {begins}"),
        ))
    }
}

/// The type as one text, and whether null is one of its values.
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

fn ends_inside(name: &str, begins: usize) -> Unreadable {
    let message = format!("not typings: the file ends inside interface {name}, which begins here");
    Unreadable::at(begins, message)
}
