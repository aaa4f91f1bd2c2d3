//! Text in other encodings of Unicode, as UTF-8.

/// UTF-16 with or without a byte order mark; `None` if it is not valid.
pub(super) fn from_utf16(bytes: &[u8]) -> Option<String> {
    let pairs = bytes.chunks_exact(2);
    let rest = pairs.remainder();
    let is_big = bytes.starts_with(b"\xFE\xFF") || bytes.starts_with(b"\0");
    let units = pairs
        .filter_map(<[u8]>::first_chunk)
        .map(|pair| if is_big { u16::from_be_bytes(*pair) } else { u16::from_le_bytes(*pair) });
    let decoded: Result<String, _> = char::decode_utf16(units).collect();
    decoded.ok().filter(|_| rest.is_empty()).map(without_mark)
}

/// UTF-32 with or without a byte order mark; `None` if it is not valid.
pub(super) fn from_utf32(bytes: &[u8]) -> Option<String> {
    let units = bytes.chunks_exact(4);
    let rest = units.remainder();
    let is_big = bytes.starts_with(b"\0\0");
    let unit = |unit: &[u8; 4]| if is_big { u32::from_be_bytes(*unit) } else { u32::from_le_bytes(*unit) };
    let decoded: Option<String> =
        units.filter_map(<[u8]>::first_chunk).map(|bytes| char::from_u32(unit(bytes))).collect();
    decoded.filter(|_| rest.is_empty()).map(without_mark)
}

fn without_mark(text: String) -> String {
    match text.strip_prefix('\u{FEFF}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::{from_utf16, from_utf32};

    #[test]
    fn both_byte_orders_are_decoded() {
        for text in ["{\"a\": \"日😀\"}", "\u{FEFF}{}"] {
            let plain = Some(text.trim_start_matches('\u{FEFF}').to_owned());
            let (little, big): (Vec<_>, Vec<_>) =
                text.encode_utf16().map(|unit| (unit.to_le_bytes(), unit.to_be_bytes())).unzip();
            assert_eq!(
                (from_utf16(&little.concat()), from_utf16(&big.concat())),
                (plain.clone(), plain.clone())
            );
            let (little, big): (Vec<_>, Vec<_>) =
                text.chars().map(|one| (u32::from(one).to_le_bytes(), u32::from(one).to_be_bytes())).unzip();
            assert_eq!((from_utf32(&little.concat()), from_utf32(&big.concat())), (plain.clone(), plain));
        }
        assert_eq!(from_utf16(b"{\0}"), None);
        assert_eq!(from_utf16(b"\xFF\xFE\0\xD8"), None);
        assert_eq!(from_utf32(b"\xFF\xFE\0\0\0\0\x11\0"), None);
    }
}
