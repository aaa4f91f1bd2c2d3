//! Splits TypeScript into tokens, without comments and white space.

use crate::ReadError;

/// A token of TypeScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// A name, keyword or number; a name with dots is one word.
    Word(&'t str),
    /// The content of a string literal.
    Text(&'t str),
    /// Any other character.
    Mark(char),
}

/// The tokens of a text.
pub(super) struct Tokens<'t> {
    rest: &'t str,
    put_back: Option<Token<'t>>,
    pub(super) line: usize,
}

impl<'t> Tokens<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { rest: text, put_back: None, line: 1 }
    }

    /// Makes a token the next one again.
    pub(super) fn put_back(&mut self, token: Token<'t>) {
        self.put_back = Some(token);
    }

    /// Reads the next token; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Token<'t>>, ReadError> {
        if let Some(token) = self.put_back.take() {
            return Ok(Some(token));
        }
        loop {
            let blanks = self.rest.len() - self.rest.trim_start().len();
            self.take(blanks);
            if self.rest.starts_with("//") {
                self.take(self.rest.find('\n').unwrap_or(self.rest.len()));
            } else if self.rest.starts_with("/*") {
                let end = self.rest.find("*/").ok_or_else(|| self.not_closed("comment"))?;
                self.take(end + 2);
            } else {
                break;
            }
        }
        let Some(first) = self.rest.chars().next() else { return Ok(None) };
        if matches!(first, '"' | '\'' | '`') {
            return self.text(first).map(Some);
        }
        let length = self.rest.find(|letter: char| !is_word(letter)).unwrap_or(self.rest.len());
        if length == 0 {
            self.take(first.len_utf8());
            return Ok(Some(Token::Mark(first)));
        }
        Ok(Some(Token::Word(self.take(length))))
    }

    fn text(&mut self, quote: char) -> Result<Token<'t>, ReadError> {
        let inside = self.rest.get(1..).unwrap_or_default();
        let mut escaped = false;
        let end = inside.find(|letter: char| {
            let ends = letter == quote && !escaped;
            escaped = letter == '\\' && !escaped;
            ends
        });
        let text = end.and_then(|end| inside.get(..end)).filter(|text| quote == '`' || !text.contains('\n'));
        let text = text.ok_or_else(|| self.not_closed("string"))?;
        self.take(text.len() + 2);
        Ok(Token::Text(text))
    }

    fn not_closed(&self, what: &str) -> ReadError {
        ReadError::at(self.line, format!("not TypeScript: this {what} is not closed"))
    }

    fn take(&mut self, length: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$' | '.')
}
