//! Steps over JSON text without reading its values; text that is not JSON gives `None` or a meaningless index.

/// The end of the value that starts at an index, however deeply it nests.
pub(crate) fn value_end(source: &[u8], start: usize) -> Option<usize> {
    let mut depth = 0usize;
    let mut index = start;
    loop {
        index = match source.get(index)? {
            b'"' => string_end(source, index)?,
            b'{' | b'[' => {
                depth += 1;
                index + 1
            }
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                index + 1
            }
            b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' => index + 1,
            _ => word_end(source, index),
        };
        if depth == 0 {
            return Some(index);
        }
    }
}

/// The end of the string that starts at an index.
pub(crate) fn string_end(source: &[u8], start: usize) -> Option<usize> {
    let mut index = start + 1;
    loop {
        match source.get(index)? {
            b'"' => return Some(index + 1),
            b'\\' => index += 2,
            _ => index += 1,
        }
    }
}

/// The index of the first byte from `from` on that is not whitespace.
pub(crate) fn skip_whitespace(source: &[u8], from: usize) -> usize {
    let rest = source.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count()
}

/// The end of a number, `true`, `false` or `null`.
fn word_end(source: &[u8], start: usize) -> usize {
    let rest = source.get(start..).unwrap_or_default();
    let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte)).count();
    start + length.max(1)
}
