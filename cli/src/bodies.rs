//! The bodies in a file, and what each of them is validated as.

use std::fmt;
use std::iter;
use std::rc::Rc;

use msgraph_profile::{
    BodyKind, Detection, Element, ElementError, ElementPattern, Payload, Report, Rules, Validator,
    detect_slice, elements,
};

use crate::args::{AsPayload, ValidateArguments};
use crate::config::{Config, ConfigError, Configs};
use crate::input::InputFile;
use crate::text::{counted, escaped};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The most candidates that an error lists.
const MAX_LISTED: usize = 6;

/// Where the bodies of a file are, and how they are validated.
pub(crate) struct Plan<'a> {
    payload: AsPayload,
    config: Option<Rc<Config>>,
    arguments: &'a ValidateArguments,
}

impl<'a> Plan<'a> {
    /// The plan for a file. Options of the command line replace what its configuration says.
    pub(crate) fn new(
        arguments: &'a ValidateArguments,
        file: &InputFile,
        configs: &mut Configs,
    ) -> Result<Self, ConfigError> {
        let (config, payload) = configs.of(file)?;
        Ok(Self { payload: arguments.input.as_payload(payload), config, arguments })
    }

    /// The validator of the file, if what it is does not depend on its bodies.
    pub(crate) fn only_validator(&self) -> Option<Validator> {
        match self.payload {
            AsPayload::Auto => None,
            AsPayload::Payload(payload) => Some(self.validator(payload)),
        }
    }

    /// The bodies in a file, in order; nothing comes after an error of the file.
    pub(crate) fn bodies<'b>(
        &'b self,
        bytes: &'b [u8],
    ) -> Box<dyn Iterator<Item = Result<Body<'b>, NoBody>> + 'b> {
        let pattern = self.pattern(bytes);
        let Some(pattern) = pattern else { return Box::new(iter::once(self.whole(bytes))) };
        // A byte order mark is reported, but hides none of the bodies behind it.
        let mark = bytes.starts_with(BYTE_ORDER_MARK).then(|| Err(ElementError::NotJson.into()));
        let is_marked = mark.is_some();
        let bodies = elements(bytes, &pattern).map(|element| self.element(element?));
        // What else is not JSON is in the same report.
        let is_news =
            move |body: &Result<_, NoBody>| !is_marked || !body.as_ref().is_err_and(NoBody::is_not_json);
        Box::new(mark.into_iter().chain(bodies.filter(is_news)))
    }

    /// Where the bodies are in a file; `None` if it is one itself.
    fn pattern(&self, bytes: &[u8]) -> Option<ElementPattern> {
        match (&self.arguments.input.each, self.payload) {
            (Some(pattern), _) => Some(pattern.clone()),
            // A list or a batch is not a payload, but what it holds is.
            (None, AsPayload::Auto) => detect_slice(bytes).kind().bodies()?.parse().ok(),
            (None, AsPayload::Payload(_)) => None,
        }
    }

    /// The file itself as a body.
    fn whole<'b>(&self, bytes: &'b [u8]) -> Result<Body<'b>, NoBody> {
        match self.payload {
            AsPayload::Payload(payload) => Ok(Body::whole(bytes, self.validator(payload))),
            // The report of the body has a byte order mark as well.
            AsPayload::Auto if !self.syntax(without_mark(bytes)).is_valid() => {
                Err(ElementError::NotJson.into())
            }
            AsPayload::Auto => {
                let (detection, validator) = self.decide(detect_slice(bytes), None)?;
                Ok(Body { detection: Some(detection), ..Body::whole(bytes, validator) })
            }
        }
    }

    fn element<'b>(&self, element: Element<'b>) -> Result<Body<'b>, NoBody> {
        let (detection, validator) = match self.payload {
            AsPayload::Payload(payload) => (None, self.validator(payload)),
            AsPayload::Auto => {
                let (detection, validator) = self.decide(element.detect(), Some(&element))?;
                (Some(detection), validator)
            }
        };
        Ok(Body { text: element.body(), element: Some(element), detection, validator })
    }

    fn decide(
        &self,
        detection: Detection,
        element: Option<&Element<'_>>,
    ) -> Result<(Detection, Validator), NoBody> {
        if let Some(payload) = detection.payload() {
            return Ok((detection, self.validator(payload)));
        }
        let pointer = element.map(|element| element.pointer().to_owned());
        let request = element.and_then(Element::request);
        let request = request.map(|request| format!("{} {}", request.method, request.url));
        Err(NoBody::Undecided(Box::new(Undecided { pointer, request, detection })))
    }

    /// The report of a file that is not JSON.
    pub(crate) fn syntax(&self, bytes: &[u8]) -> Report {
        let payload = match self.payload {
            AsPayload::Payload(payload) => payload,
            AsPayload::Auto => Payload::CreatePersonInterest,
        };
        self.validator(payload).validate_syntax(bytes)
    }

    /// The file with its bodies fixed, and the number of fixes; `None` if nothing is fixed.
    pub(crate) fn fix(&self, bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
        let (bytes, marks) = if self.pattern(bytes).is_some() { without_marks(bytes) } else { (bytes, 0) };
        let (mut text, mut copied, mut count) = (Vec::new(), 0, marks);
        for body in self.bodies(bytes).flatten() {
            let Some(fixed) = body.validator.fix(body.text) else { continue };
            let span = body.element.map_or(0..bytes.len(), |element| element.span());
            text.extend_from_slice(bytes.get(copied..span.start).unwrap_or_default());
            text.extend_from_slice(&fixed.text);
            (copied, count) = (span.end, count + fixed.fixes);
        }
        text.extend_from_slice(bytes.get(copied..).unwrap_or_default());
        (count > 0).then_some((text, count))
    }

    fn validator(&self, payload: Payload) -> Validator {
        let rules = self.config.as_ref().map_or(Rules::DEFAULT, |config| config.apply(Rules::DEFAULT));
        let rules = self.arguments.rules.apply(rules, payload);
        Validator::new(payload).rules(rules).limits(self.arguments.output.limits())
    }
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)
}

/// The text behind its byte order marks, and their number. Each one behind the first hides the bodies.
fn without_marks(mut bytes: &[u8]) -> (&[u8], usize) {
    let mut marks = 0;
    while let Some(rest) = bytes.strip_prefix(BYTE_ORDER_MARK) {
        (bytes, marks) = (rest, marks + 1);
    }
    (bytes, marks)
}

/// A body in a file, or a file that is one.
pub(crate) struct Body<'b> {
    /// The JSON of the body alone.
    pub(crate) text: &'b [u8],
    /// Where it is in the file, if it is not the file itself.
    pub(crate) element: Option<Element<'b>>,
    /// Why it is validated as what it is, if that was left to the evidence.
    pub(crate) detection: Option<Detection>,
    pub(crate) validator: Validator,
}

impl<'b> Body<'b> {
    /// A file that is the body itself.
    pub(crate) fn whole(text: &'b [u8], validator: Validator) -> Self {
        Self { text, element: None, detection: None, validator }
    }

    /// Its report, with the locations and positions of the file.
    pub(crate) fn report(&self) -> Report {
        match &self.element {
            Some(element) => self.validator.validate_element(element),
            None => self.validator.validate_slice(self.text),
        }
    }
}

/// Why a body cannot be validated.
pub(crate) enum NoBody {
    /// The file is not JSON, or has nothing at the pattern.
    Element(ElementError),
    /// The evidence does not decide for a payload.
    Undecided(Box<Undecided>),
}

/// A body whose payload is not known.
pub(crate) struct Undecided {
    /// The location, if the body is not the file itself.
    pointer: Option<String>,
    /// The method and URL of the request that the body belongs to.
    request: Option<String>,
    detection: Detection,
}

impl NoBody {
    /// Whether the file is not JSON.
    pub(crate) fn is_not_json(&self) -> bool {
        matches!(self, Self::Element(ElementError::NotJson))
    }
}

impl From<ElementError> for NoBody {
    fn from(error: ElementError) -> Self {
        Self::Element(error)
    }
}

impl fmt::Display for NoBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element(error) => write!(f, "{error}"),
            Self::Undecided(undecided) => write!(f, "{undecided}"),
        }
    }
}

impl fmt::Display for Undecided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pointer, request, detection } = self;
        if let Some(pointer) = pointer {
            write!(f, "{}: ", escaped(pointer))?;
        }
        if let Some(request) = request {
            return write!(f, "no known operation is {}; name the payload with `--as`", escaped(request));
        }
        if detection.kind() != BodyKind::Object {
            return write!(f, "this is {detection}, which is not a payload");
        }
        let candidates = detection.candidates();
        if candidates.is_empty() {
            return f.write_str(
                "cannot tell which payload this is, since none has most of its names; name it with `--as`",
            );
        }
        let listed: Vec<&str> = candidates.iter().take(MAX_LISTED).map(|one| one.as_str()).collect();
        write!(f, "cannot tell which payload this is; name it with `--as`: {}", listed.join(", "))?;
        match candidates.len() - listed.len() {
            0 => Ok(()),
            others => write!(f, " or {}", counted(others, "other")),
        }
    }
}
