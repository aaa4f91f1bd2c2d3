//! Makes a failing document smaller.

/// The maximum number of tries; documents are small, and each try is quick.
const MAX_TRIES: usize = 3000;

/// Removes pieces, large ones first, as long as the rest `fails`.
pub(crate) fn minimize(bytes: &[u8], fails: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let mut small = bytes.to_vec();
    let (mut size, mut tries) = (small.len().div_ceil(2), 0);
    while size > 0 && tries < MAX_TRIES {
        let (mut start, mut smaller) = (0, false);
        while start < small.len() && tries < MAX_TRIES {
            let end = (start + size).min(small.len());
            let rest = [&small[..start], &small[end..]].concat();
            tries += 1;
            if fails(&rest) {
                (small, smaller) = (rest, true);
            } else {
                start = end;
            }
        }
        if !smaller || size > 1 {
            size = if size == 1 { 0 } else { size.div_ceil(2) };
        }
    }
    small
}
