//! The wide steps against a twin that looks at one byte at a time. `wide` has other code for each kind of processor, so
//! the same tests are worth running on another one.

use super::super::block::{BLOCK, Masks, not_plain};

/// The masks of the bytes from `position` on, one byte at a time.
fn twin(bytes: &[u8], position: usize) -> (u32, u32) {
    let rest = bytes.get(position..).unwrap_or_default();
    rest.iter().take(BLOCK).enumerate().fold((0, 0), |(stop, high), (index, byte)| {
        let is_stop = matches!(byte, b'"' | b'\\' | 0..=0x1F);
        (stop | u32::from(is_stop) << index, high | u32::from(!byte.is_ascii()) << index)
    })
}

fn compare(bytes: &[u8], position: usize) {
    let Masks { stop, high } = Masks::at(bytes, position);
    assert_eq!((stop, high), twin(bytes, position), "{bytes:X?} at {position}");
    if let Some(block) = bytes.get(position..).and_then(<[u8]>::first_chunk) {
        assert_eq!(not_plain(block), stop | high, "{bytes:X?} at {position}");
    }
}

#[test]
fn every_byte_is_marked_in_every_lane() {
    for byte in 0..=u8::MAX {
        for other in [b'a', b'"', 0x80] {
            for lane in 0..BLOCK {
                let mut block = [other; BLOCK];
                block[lane] = byte;
                compare(&block, 0);
            }
        }
    }
}

#[test]
fn nothing_is_marked_beyond_the_end() {
    let text: Vec<u8> = (0..=u8::MAX).rev().cycle().step_by(7).take(3 * BLOCK).collect();
    for length in 0..=text.len() {
        for position in 0..=length + 1 {
            compare(&text[..length], position);
        }
    }
}
