//! What an absolute link is.

use wide::u8x16;

use crate::scan::mask;
use crate::validation::report::LinkFault;

/// What is wrong with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WrongLink {
    /// It is not an absolute link.
    Shape(LinkFault),
    /// It is one, but not to a host by http or https.
    Scheme,
}

/// Checks a link, as UTF-8: it needs a scheme with a colon, and no space or control character anywhere. Readers expect
/// http or https, and then a host.
#[inline]
pub(crate) fn check(text: &[u8]) -> Result<(), WrongLink> {
    let after = text.strip_prefix(b"https://").or_else(|| text.strip_prefix(b"http://"));
    let Some(after) = after else { return check_unusual(text) };
    if has_space_or_control(text) {
        Err(WrongLink::Shape(space_or_control(text)))
    } else if begins_with_host(after) {
        Ok(())
    } else {
        Err(WrongLink::Scheme)
    }
}

/// A link that does not begin as most do.
#[inline(never)]
fn check_unusual(text: &[u8]) -> Result<(), WrongLink> {
    if has_space_or_control(text) {
        return Err(WrongLink::Shape(space_or_control(text)));
    }
    let scheme = scheme(text).ok_or(WrongLink::Shape(LinkFault::NoScheme))?;
    let is_web = scheme.eq_ignore_ascii_case(b"https") || scheme.eq_ignore_ascii_case(b"http");
    let after = text.get(scheme.len() + 1..).and_then(|rest| rest.strip_prefix(b"//"));
    if is_web && after.is_some_and(begins_with_host) { Ok(()) } else { Err(WrongLink::Scheme) }
}

fn begins_with_host(text: &[u8]) -> bool {
    text.first().is_some_and(|first| !matches!(first, b'/' | b'?' | b'#' | b':'))
}

/// Which of the two a text has.
#[cold]
fn space_or_control(text: &[u8]) -> LinkFault {
    let has_control = text.split(|byte| *byte == b' ').any(has_space_or_control);
    if has_control { LinkFault::Control } else { LinkFault::Space }
}

/// The scheme, without its colon.
fn scheme(text: &[u8]) -> Option<&[u8]> {
    let scheme = text.get(..text.iter().position(|byte| *byte == b':')?)?;
    let is_allowed = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    (scheme.first()?.is_ascii_alphabetic() && scheme.iter().all(is_allowed)).then_some(scheme)
}

/// U+0000 to U+0020, or U+007F to U+009F, which UTF-8 writes as C2 80 to C2 9F.
#[inline]
fn has_space_or_control(text: &[u8]) -> bool {
    let mut rest = text;
    let mut found = false;
    while let Some((block, after)) = rest.split_first_chunk() {
        found |= may_have_blank_or_control(*block);
        rest = after;
    }
    let last = text.last_chunk().copied().unwrap_or_else(|| {
        let mut padded = [b'a'; BLOCK];
        padded.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        padded
    });
    if !found && !may_have_blank_or_control(last) {
        return false;
    }
    text.iter().any(|&byte| byte <= b' ' || byte == 0x7F)
        || text.windows(2).any(|pair| matches!(pair, [0xC2, 0x80..=0x9F]))
}

const BLOCK: usize = 16;

#[inline]
fn may_have_blank_or_control(block: [u8; BLOCK]) -> bool {
    let bytes = u8x16::new(block);
    let low = bytes.min(u8x16::splat(b' ')).cmp_eq(bytes);
    let delete = bytes.cmp_eq(u8x16::splat(0x7F));
    let lead = bytes.cmp_eq(u8x16::splat(0xC2));
    // Without vector instructions, `any` of wide 0.7 leaves out a byte.
    mask(low | delete | lead) != 0
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, LinkFault, WrongLink, check, has_space_or_control};

    /// Character by character, as the twin of the wide steps.
    fn twin(text: &str) -> bool {
        text.chars().any(|character| matches!(character, '\0'..=' ' | '\u{7f}'..='\u{9f}'))
    }

    #[test]
    fn blanks_and_controls_are_found_in_every_lane() {
        for character in ('\0'..='\u{101}').chain(['\u{2028}', '\u{80ff}', '\u{1f480}']) {
            for length in 0..=2 * BLOCK + 1 {
                for lane in [0, length / 2, length.saturating_sub(1), length] {
                    let mut text = "a".repeat(length);
                    text.insert(lane, character);
                    assert_eq!(has_space_or_control(text.as_bytes()), twin(&text), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn links_are_checked() {
        for valid in
            ["https://www.chelseafc.com", "HTTP://x", "http://ü", "https://a/©", "https://x/?q=%20#f"]
        {
            assert_eq!(check(valid.as_bytes()), Ok(()), "{valid}");
        }
        for scheme in [
            "mailto:a@b",
            "a+.-1:",
            "ftp://x",
            "h:",
            "httpx://a",
            "http:",
            "https:x",
            "http://",
            "https:///x",
            "http://?q",
            "https://#f",
        ] {
            assert_eq!(check(scheme.as_bytes()), Err(WrongLink::Scheme), "{scheme}");
        }
        let wrong =
            ["", ":", "www.chelseafc.com", "/a:b", "1a:b", "http", "hé:x", "http://a b", "http://a\n"];
        for wrong in wrong.into_iter().chain([
            "http://a\u{7f}",
            "http://\u{80}",
            "mailto:\u{9f}",
            " http://a",
            "\u{a0}a:",
        ]) {
            assert!(matches!(check(wrong.as_bytes()), Err(WrongLink::Shape(_))), "{wrong:?}");
        }
        assert_eq!(check("http://\u{a0}".as_bytes()), Ok(()));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, expected) in [
            ("example.com", LinkFault::NoScheme),
            ("", LinkFault::NoScheme),
            ("https://a b", LinkFault::Space),
            (" example.com", LinkFault::Space),
            ("https://a\tb", LinkFault::Control),
            ("a b\u{85}", LinkFault::Control),
        ] {
            assert_eq!(check(text.as_bytes()), Err(WrongLink::Shape(expected)), "{text:?}");
        }
    }
}
