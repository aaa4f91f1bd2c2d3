//! The bodies in a file, and what each of them is validated as.

use std::fmt;
use std::iter;

use msgraph_profile::{
    BodyKind, Detection, Element, ElementError, ElementPattern, Payload, Report, Rules, Validator,
    detect_slice, elements,
};

use crate::args::{AsPayload, ValidateArguments};
use crate::text::escaped;

/// The most candidates that an error lists.
const MAX_LISTED: usize = 6;

/// Where the bodies of a file are, and how they are validated.
pub(crate) struct Plan {
    payload: AsPayload,
    each: Option<ElementPattern>,
    rules: Rules,
}

impl Plan {
    pub(crate) fn new(arguments: &ValidateArguments) -> Self {
        let rules = arguments.rules.rules();
        Self { payload: arguments.as_payload(), each: arguments.each.clone(), rules }
    }

    /// The bodies in a file, in order; nothing comes after an error of the file.
    pub(crate) fn bodies<'b>(
        &'b self,
        bytes: &'b [u8],
    ) -> Box<dyn Iterator<Item = Result<Body<'b>, NoBody>> + 'b> {
        let detection = || detect_slice(bytes);
        let pattern = match (&self.each, self.payload) {
            (Some(pattern), _) => Some(pattern.clone()),
            // A list or a batch is not a payload, but what it holds is.
            (None, AsPayload::Auto) => detection().kind().bodies().and_then(|bodies| bodies.parse().ok()),
            (None, AsPayload::Payload(_)) => None,
        };
        let Some(pattern) = pattern else { return Box::new(iter::once(self.whole(bytes))) };
        Box::new(elements(bytes, &pattern).map(|element| self.element(element?)))
    }

    /// The file itself as a body.
    fn whole<'b>(&self, bytes: &'b [u8]) -> Result<Body<'b>, NoBody> {
        match self.payload {
            AsPayload::Payload(payload) => Ok(Body::whole(bytes, self.validator(payload))),
            AsPayload::Auto if !self.syntax(bytes).is_valid() => Err(ElementError::NotJson.into()),
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
        match detection.payload() {
            Some(payload) => {
                let validator = self.validator(payload);
                Ok((detection, validator))
            }
            None => {
                let pointer = element.map(|element| element.pointer().to_owned());
                let request = element.and_then(Element::request);
                let request = request.map(|request| format!("{} {}", request.method, request.url));
                Err(NoBody::Undecided { pointer, request, detection })
            }
        }
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
        let (mut text, mut copied, mut fixes) = (Vec::new(), 0, 0);
        for body in self.bodies(bytes).flatten() {
            let Some(fixed) = body.validator.fix(body.text) else { continue };
            let span = body.element.map_or(0..bytes.len(), |element| element.span());
            text.extend_from_slice(bytes.get(copied..span.start).unwrap_or_default());
            text.extend_from_slice(&fixed.text);
            (copied, fixes) = (span.end, fixes + fixed.fixes);
        }
        text.extend_from_slice(bytes.get(copied..).unwrap_or_default());
        (fixes > 0).then_some((text, fixes))
    }

    fn validator(&self, payload: Payload) -> Validator {
        Validator::new(payload).rules(self.rules.clone())
    }
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

/// Why there is no body to validate.
pub(crate) enum NoBody {
    /// The file is not JSON, or has nothing at the pattern.
    Element(ElementError),
    /// The evidence does not decide for a payload.
    Undecided {
        /// The location, if the body is not the file itself.
        pointer: Option<String>,
        /// The method and URL of the request that the body belongs to.
        request: Option<String>,
        detection: Detection,
    },
}

impl From<ElementError> for NoBody {
    fn from(error: ElementError) -> Self {
        Self::Element(error)
    }
}

impl fmt::Display for NoBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pointer, request, detection) = match self {
            Self::Element(error) => return write!(f, "{error}"),
            Self::Undecided { pointer, request, detection } => (pointer, request, detection),
        };
        if let Some(pointer) = pointer {
            write!(f, "{}: ", escaped(pointer))?;
        }
        let listed: Vec<&str> =
            detection.candidates().iter().take(MAX_LISTED).map(|one| one.as_str()).collect();
        let others = detection.candidates().len() - listed.len();
        match (request, detection.kind()) {
            (Some(request), _) => {
                write!(f, "no known operation is {}; name the payload with `--as`", escaped(request))
            }
            (None, BodyKind::Object) if listed.is_empty() => f.write_str(
                "cannot tell which payload this is, since none has most of its names; name it with `--as`",
            ),
            (None, BodyKind::Object) => {
                write!(f, "cannot tell which payload this is; name it with `--as`: {}", listed.join(", "))?;
                if others > 0 { write!(f, " or {others} others") } else { Ok(()) }
            }
            (None, _) => write!(f, "this is {detection}, not a payload"),
        }
    }
}
