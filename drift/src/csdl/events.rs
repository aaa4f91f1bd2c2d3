//! XML as elements with their lines, one by one, within bounds.

use std::io::{self, BufRead, Chain, Cursor, Read};

use quick_xml::errors::Error;
use quick_xml::events::attributes::AttrError;
use quick_xml::events::{BytesDecl, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::{NsReader, XmlVersion};

use crate::Unreadable;

/// Deeper nesting than any CSDL has.
const MOST_DEPTH: usize = 64;
/// More attributes than any element of CSDL has; names are compared pair by pair.
const MOST_ATTRIBUTES: usize = 32;
/// A longer tag, text or comment is not held in memory.
const MOST_BYTES: usize = 1 << 20;
const EDMX: Namespace<'_> = Namespace("http://docs.oasis-open.org/odata/ns/edmx");
const EDM: Namespace<'_> = Namespace("http://docs.oasis-open.org/odata/ns/edm");

/// Elements and the text between them.
pub(super) struct Events<R> {
    reader: NsReader<Lines<Chain<Cursor<Vec<u8>>, R>>>,
    buffer: Vec<u8>,
    /// Names and lines of the elements that are open.
    open: Vec<(String, usize)>,
    begun: bool,
}

/// What comes next.
pub(super) enum Next {
    Start(Element),
    End,
    Text(String),
    EndOfFile,
}

/// A start tag.
pub(super) struct Element {
    pub(super) vocabulary: Vocabulary,
    pub(super) name: String,
    pub(super) line: usize,
    attributes: Vec<(String, String)>,
}

/// The namespaces of an XML document of CSDL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Vocabulary {
    Edmx,
    Edm,
    Other,
}

impl Element {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// An attribute that must be there.
    pub(super) fn demand(&self, name: &str) -> Result<&str, Unreadable> {
        let missing = || Unreadable::at(self.line, format!("<{}> has no attribute {name}", self.name));
        self.get(name).filter(|value| !value.is_empty()).ok_or_else(missing)
    }

    /// An attribute that is `true` or `false`.
    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Unreadable> {
        match self.get(name) {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(other) => {
                let message = format!("{name} is neither true nor false: {}", cut(other));
                Err(Unreadable::at(self.line, message))
            }
        }
    }
}

impl<R: BufRead> Events<R> {
    pub(super) fn new(mut input: R) -> Result<Self, Unreadable> {
        let mut head = Vec::new();
        input.by_ref().take(4).read_to_end(&mut head)?;
        refuse_encoding(&head)?;
        let mut reader = NsReader::from_reader(Lines::new(Cursor::new(head).chain(input)));
        reader.config_mut().expand_empty_elements = true;
        Ok(Self { reader, buffer: Vec::new(), open: Vec::new(), begun: false })
    }

    /// The line that was read last.
    pub(super) fn line(&self) -> usize {
        self.reader_ref().line
    }

    pub(super) fn next(&mut self) -> Result<Next, Unreadable> {
        loop {
            self.buffer.clear();
            self.reader.get_mut().held = 0;
            let read = self.reader.read_resolved_event_into(&mut self.buffer);
            let (vocabulary, event) = match read {
                Ok((namespace, event)) => (vocabulary(&namespace), event.into_owned()),
                Err(error) => return Err(self.explain(&error)),
            };
            match event {
                Event::Start(start) => return self.start(vocabulary, &start).map(Next::Start),
                Event::End(_) => {
                    self.open.pop();
                    return Ok(Next::End);
                }
                Event::Text(text) => {
                    let text = text.xml10_content();
                    let text = text.trim_matches([' ', '\t', '\r', '\n', '\u{FEFF}']);
                    if !text.is_empty() {
                        self.refuse_outside_of_root("text")?;
                        return Ok(Next::Text(text.to_owned()));
                    }
                }
                Event::CData(_) | Event::GeneralRef(_) => self.refuse_outside_of_root("text")?,
                Event::Decl(declaration) => self.check_declaration(&declaration)?,
                Event::DocType(_) => {
                    let message =
                        "a document type declaration, which CSDL never has; it could name other files";
                    return Err(Unreadable::at(self.line(), message));
                }
                Event::Eof => return self.end().map(|()| Next::EndOfFile),
                // Elements without content come as a start and an end.
                Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
            }
        }
    }

    fn start(&mut self, vocabulary: Vocabulary, start: &BytesStart<'_>) -> Result<Element, Unreadable> {
        // The reader stands at the end of the tag, which may take several lines.
        let line = self.line().saturating_sub(start.matches('\n').count());
        let name = start.local_name().into_inner().to_owned();
        if self.open.len() >= MOST_DEPTH {
            return Err(Unreadable::at(line, format!("more than {MOST_DEPTH} elements inside one another")));
        }
        if self.open.is_empty() && self.begun {
            return Err(Unreadable::at(line, format!("a second root element, <{}>", cut(&name))));
        }
        self.begun = true;
        self.open.push((name.clone(), line));
        Ok(Element { vocabulary, attributes: attributes(start, line)?, name, line })
    }

    fn refuse_outside_of_root(&self, what: &str) -> Result<(), Unreadable> {
        if !self.open.is_empty() {
            return Ok(());
        }
        let place = if self.begun { "after the end of the root element" } else { "before any element" };
        Err(Unreadable::at(self.line(), format!("not CSDL in XML: {what} {place}")))
    }

    fn check_declaration(&self, declaration: &BytesDecl<'_>) -> Result<(), Unreadable> {
        let encoding = match declaration.encoding() {
            None => return Ok(()),
            Some(Ok(encoding)) => encoding,
            Some(Err(error)) => return Err(Unreadable::at(self.line(), attribute_mistake(&error))),
        };
        if ["utf-8", "utf8", "us-ascii"].iter().any(|right| encoding.eq_ignore_ascii_case(right)) {
            return Ok(());
        }
        let message = format!("the encoding is {}: save the file in UTF-8", cut(&encoding));
        Err(Unreadable::at(self.line(), message))
    }

    fn end(&self) -> Result<(), Unreadable> {
        if let Some((name, line)) = self.open.last() {
            let message = format!("the file ends inside <{}>, which begins on line {line}", cut(name));
            return Err(Unreadable::at(self.line(), message));
        }
        if self.begun {
            Ok(())
        } else {
            Err(Unreadable::at(self.line(), "not CSDL: there is no XML element"))
        }
    }

    fn explain(&self, error: &Error) -> Unreadable {
        let message = match error {
            Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                format!("a tag, text or comment of more than {MOST_BYTES} bytes")
            }
            Error::Io(error) => error.to_string(),
            Error::Encoding(_) => "bytes that are no UTF-8".to_owned(),
            error => format!("not well-formed XML: {}", cut(&error.to_string())),
        };
        Unreadable::at(self.line(), message)
    }

    fn reader_ref(&self) -> &Lines<Chain<Cursor<Vec<u8>>, R>> {
        self.reader.get_ref()
    }
}

fn vocabulary(namespace: &ResolveResult<'_>) -> Vocabulary {
    match namespace {
        ResolveResult::Bound(namespace) if *namespace == EDM => Vocabulary::Edm,
        ResolveResult::Bound(namespace) if *namespace == EDMX => Vocabulary::Edmx,
        _ => Vocabulary::Other,
    }
}

/// The attributes without a prefix, with entities resolved.
fn attributes(start: &BytesStart<'_>, line: usize) -> Result<Vec<(String, String)>, Unreadable> {
    let mut attributes = Vec::new();
    for (count, attribute) in start.attributes().enumerate() {
        let attribute = attribute.map_err(|error| Unreadable::at(line, attribute_mistake(&error)))?;
        if count >= MOST_ATTRIBUTES {
            return Err(Unreadable::at(
                line,
                format!("an element with more than {MOST_ATTRIBUTES} attributes"),
            ));
        }
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| {
            let message = format!("an attribute value that is not well-formed: {}", cut(&error.to_string()));
            Unreadable::at(line, message)
        })?;
        let key = attribute.key.into_inner();
        if !key.contains(':') {
            attributes.push((key.to_owned(), value.into_owned()));
        }
    }
    Ok(attributes)
}

fn attribute_mistake(error: &AttrError) -> String {
    match error {
        AttrError::Duplicated(..) => "an element with two attributes of one name".to_owned(),
        error => format!("not well-formed XML: {error}"),
    }
}

fn refuse_encoding(head: &[u8]) -> Result<(), Unreadable> {
    match head {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'<', 0, ..] | [0, b'<', ..] => {
            Err(Unreadable::at(1, "the encoding is UTF-16: save the file in UTF-8"))
        }
        [b'{' | b'[', ..] => Err(Unreadable::at(
            1,
            "not CSDL in XML, but JSON: ask for $metadata with Accept: application/xml",
        )),
        _ => Ok(()),
    }
}

/// The beginning of what a file says, for a message.
pub(super) fn cut(text: &str) -> String {
    const MOST: usize = 80;
    let mut shown: String = text.chars().take(MOST).flat_map(char::escape_debug).collect();
    if text.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown
}

/// Counts lines, and bounds what is held in memory at once.
struct Lines<R> {
    inner: R,
    line: usize,
    /// Bytes since the event began.
    held: usize,
}

impl<R> Lines<R> {
    fn new(inner: R) -> Self {
        Self { inner, line: 1, held: 0 }
    }
}

impl<R: BufRead> Read for Lines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Lines<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.held > MOST_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        if let Ok(bytes) = self.inner.fill_buf() {
            self.line += bytes.iter().take(amount).filter(|byte| **byte == b'\n').count();
        }
        self.held += amount;
        self.inner.consume(amount);
    }
}
