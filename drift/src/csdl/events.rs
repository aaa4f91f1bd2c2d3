//! Reads XML as a stream of elements with their lines, with limits on memory and nesting.

use std::io::{self, BufRead, Chain, Cursor, Read};

use quick_xml::errors::Error;
use quick_xml::events::attributes::AttrError;
use quick_xml::events::{BytesDecl, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::{NsReader, XmlVersion};

use crate::ReadError;

/// The maximum depth of elements, more than any CSDL needs.
const MAX_DEPTH: usize = 64;
/// The maximum number of attributes of an element, more than any CSDL needs; their names are compared pair by pair.
const MAX_ATTRIBUTES: usize = 32;
/// The maximum length of a name or type, more than any CSDL needs.
const MAX_NAME_BYTES: usize = 1024;
/// The maximum length of a tag, text or comment, which is held in memory as a whole.
const MAX_BYTES: usize = 1 << 20;
const EDMX: Namespace<'_> = Namespace(b"http://docs.oasis-open.org/odata/ns/edmx");
const EDM: Namespace<'_> = Namespace(b"http://docs.oasis-open.org/odata/ns/edm");

/// A reader of elements and the text between them.
pub(super) struct Events<R> {
    reader: NsReader<Lines<Chain<Cursor<Vec<u8>>, R>>>,
    buffer: Vec<u8>,
    /// The names and lines of the open elements.
    open: Vec<(String, usize)>,
    has_root: bool,
}

/// One step through the document.
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

/// The namespaces in a CSDL document.
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

    /// A required attribute.
    pub(super) fn require(&self, name: &str) -> Result<&str, ReadError> {
        let missing = || ReadError::at(self.line, format!("<{}> has no {name} attribute", cut(&self.name)));
        let value = self.get(name).filter(|value| !value.is_empty()).ok_or_else(missing)?;
        if value.len() > MAX_NAME_BYTES {
            let message = format!("{name} of <{}> is longer than {MAX_NAME_BYTES} bytes", cut(&self.name));
            return Err(ReadError::at(self.line, message));
        }
        Ok(value)
    }

    /// A Boolean attribute.
    pub(super) fn boolean(&self, name: &str) -> Result<Option<bool>, ReadError> {
        match self.get(name) {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(other) => {
                let message = format!("{name} must be true or false, not {}", cut(other));
                Err(ReadError::at(self.line, message))
            }
        }
    }
}

impl<R: BufRead> Events<R> {
    pub(super) fn new(mut input: R) -> Result<Self, ReadError> {
        let mut head = Vec::new();
        input.by_ref().take(4).read_to_end(&mut head)?;
        refuse_encoding(&head)?;
        let mut reader = NsReader::from_reader(Lines::new(Cursor::new(head).chain(input)));
        reader.config_mut().expand_empty_elements = true;
        Ok(Self { reader, buffer: Vec::new(), open: Vec::new(), has_root: false })
    }

    /// The line that the reader is on.
    pub(super) fn line(&self) -> usize {
        self.reader_ref().line
    }

    pub(super) fn next(&mut self) -> Result<Next, ReadError> {
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
                    let text = text.xml10_content().map_err(|_| not_utf8(self.line()))?;
                    let text = text.trim_matches([' ', '\t', '\r', '\n', '\u{FEFF}']);
                    if !text.is_empty() {
                        self.refuse_outside_root("text")?;
                        return Ok(Next::Text(text.to_owned()));
                    }
                }
                Event::CData(_) | Event::GeneralRef(_) => self.refuse_outside_root("text")?,
                Event::Decl(declaration) => self.check_declaration(&declaration)?,
                Event::DocType(_) => {
                    let message = "document type declarations are not allowed: they can refer to other files";
                    return Err(ReadError::at(self.line(), message));
                }
                Event::Eof => return self.end().map(|()| Next::EndOfFile),
                // The reader turns an empty element into a start and an end.
                Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
            }
        }
    }

    fn start(&mut self, vocabulary: Vocabulary, start: &BytesStart<'_>) -> Result<Element, ReadError> {
        // The reader is at the end of the tag, which can span several lines.
        let line = self.line().saturating_sub(start.iter().filter(|byte| **byte == b'\n').count());
        let name = utf8(start.local_name().into_inner(), line)?;
        if self.open.len() >= MAX_DEPTH {
            return Err(ReadError::at(line, format!("elements are nested more than {MAX_DEPTH} deep")));
        }
        if self.open.is_empty() && self.has_root {
            return Err(ReadError::at(line, format!("a second root element, <{}>", cut(&name))));
        }
        self.has_root = true;
        self.open.push((name.clone(), line));
        Ok(Element { vocabulary, attributes: attributes(start, line)?, name, line })
    }

    fn refuse_outside_root(&self, what: &str) -> Result<(), ReadError> {
        if !self.open.is_empty() {
            return Ok(());
        }
        let position = if self.has_root { "after the end of the root element" } else { "before any element" };
        Err(ReadError::at(self.line(), format!("not CSDL in XML: {what} {position}")))
    }

    fn check_declaration(&self, declaration: &BytesDecl<'_>) -> Result<(), ReadError> {
        let encoding = match declaration.encoding() {
            None => return Ok(()),
            Some(Ok(encoding)) => encoding,
            Some(Err(error)) => return Err(ReadError::at(self.line(), attribute_message(&error))),
        };
        let encoding = utf8(&encoding, self.line())?;
        if ["utf-8", "utf8", "us-ascii"].iter().any(|name| encoding.eq_ignore_ascii_case(name)) {
            return Ok(());
        }
        let message = format!("unsupported encoding {}: save the file as UTF-8", cut(&encoding));
        Err(ReadError::at(self.line(), message))
    }

    fn end(&self) -> Result<(), ReadError> {
        if let Some((name, line)) = self.open.last() {
            let message = format!("the file ends inside <{}>, which begins on line {line}", cut(name));
            return Err(ReadError::at(self.line(), message));
        }
        if self.has_root {
            Ok(())
        } else {
            Err(ReadError::at(self.line(), "not CSDL: the file has no XML element"))
        }
    }

    fn explain(&self, error: &Error) -> ReadError {
        let message = match error {
            Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                format!("a tag, text or comment is longer than {MAX_BYTES} bytes")
            }
            Error::Io(error) => error.to_string(),
            Error::Encoding(_) => return not_utf8(self.line()),
            error => format!("not well-formed XML: {}", cut(&error.to_string())),
        };
        ReadError::at(self.line(), message)
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

/// The attributes without a prefix, with character references resolved.
fn attributes(start: &BytesStart<'_>, line: usize) -> Result<Vec<(String, String)>, ReadError> {
    let mut attributes = Vec::new();
    for (count, attribute) in start.attributes().enumerate() {
        let attribute = attribute.map_err(|error| ReadError::at(line, attribute_message(&error)))?;
        if count >= MAX_ATTRIBUTES {
            return Err(ReadError::at(line, format!("an element has more than {MAX_ATTRIBUTES} attributes")));
        }
        let not_utf8 = |_| not_utf8(line);
        std::str::from_utf8(&attribute.value).map_err(not_utf8)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| {
            let message = format!("malformed attribute value: {}", cut(&error.to_string()));
            ReadError::at(line, message)
        })?;
        let key = utf8(attribute.key.into_inner(), line)?;
        if !key.contains(':') {
            attributes.push((key, value.into_owned()));
        }
    }
    Ok(attributes)
}

fn utf8(bytes: &[u8], line: usize) -> Result<String, ReadError> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| not_utf8(line))
}

fn not_utf8(line: usize) -> ReadError {
    ReadError::at(line, "invalid UTF-8")
}

fn attribute_message(error: &AttrError) -> String {
    match error {
        AttrError::Duplicated(..) => "an element has the same attribute twice".to_owned(),
        error => format!("not well-formed XML: {error}"),
    }
}

fn refuse_encoding(head: &[u8]) -> Result<(), ReadError> {
    match head {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'<', 0, ..] | [0, b'<', ..] => {
            Err(ReadError::at(1, "unsupported encoding UTF-16: save the file as UTF-8"))
        }
        [b'{' | b'[', ..] => Err(ReadError::at(
            1,
            "this is JSON, not CSDL in XML: request $metadata with Accept: application/xml",
        )),
        _ => Ok(()),
    }
}

/// Shortens and escapes text from a file for a message.
pub(super) fn cut(text: &str) -> String {
    const MAX_CHARACTERS: usize = 80;
    let mut shown: String = text.chars().take(MAX_CHARACTERS).flat_map(char::escape_debug).collect();
    if text.chars().nth(MAX_CHARACTERS).is_some() {
        shown.push('…');
    }
    shown
}

/// Counts lines, and limits the bytes that the reader holds in memory at once.
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
        if self.held > MAX_BYTES {
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
