//! TypeScript as tokens with their lines; comments and blanks left out.

use crate::Unreadable;

/// A piece of a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// A name, a keyword or a number; names with dots are one word.
    Word(&'t str),
    /// What stands between quotes.
    Text(&'t str),
    /// Any other character.
    Mark(char),
}

/// Splits a text, token by token.
pub(super) struct Tokens<'t> {
    rest: &'t str,
    back: Option<Token<'t>>,
    pub(super) line: usize,
}

impl<'t> Tokens<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { rest: text, back: None, line: 1 }
    }

    /// Hands a token out once more.
    pub(super) fn put_back(&mut self, token: Token<'t>) {
        self.back = Some(token);
    }

    /// The next token; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Token<'t>>, Unreadable> {
        if let Some(token) = self.back.take() {
            return Ok(Some(token));
        }
        loop {
            let blanks = self.rest.len() - self.rest.trim_start().len();
            self.take(blanks);
            if self.rest.starts_with("//") {
                self.take(self.rest.find('\n').unwrap_or(self.rest.len()));
            } else if self.rest.starts_with("/*") {
                let end = self.rest.find("*/").ok_or_else(|| self.never_ends("a comment"))?;
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

    fn text(&mut self, quote: char) -> Result<Token<'t>, Unreadable> {
        let inside = self.rest.get(1..).unwrap_or_default();
        let mut escaped = false;
        let end = inside.find(|letter: char| {
            let ends = letter == quote && !escaped;
            escaped = letter == '\\' && !escaped;
            ends
        });
        let text = end.and_then(|end| inside.get(..end)).filter(|text| quote == '`' || !text.contains('\n'));
        let text = text.ok_or_else(|| self.never_ends("a text in quotes"))?;
        self.take(text.len() + 2);
        Ok(Token::Text(text))
    }

    fn never_ends(&self, what: &str) -> Unreadable {
        Unreadable::at(self.line, format!("not TypeScript: {what} that never ends begins here"))
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
