// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::bytes_reader::{self, ByteShape, Reader};
use super::checker::{ANNOTATION, Checker};
use super::path::Path;
use super::shape::Shape;
use super::shapes;
use crate::payload::Payload;
use crate::scan::{Scanner, Stop};
/// Checks a body as a payload.
pub(super) fn read(payload: Payload, bytes: &[u8], checker: &mut Checker<'_>) {
    match payload {}
}
struct BellBytes;
impl ByteShape for BellBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_BELL;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 32u32;
        match prefix.wrapping_mul(0xF313_037B_1F02_5C1B) >> 61u32 {
            0u64 if scanner.starts_with_at(position, b"key\"") => Some((1usize, 4usize)),
            1u64 if scanner.starts_with_at(position, b"keyId\"") => {
                Some((2usize, 6usize))
            }
            5u64 if scanner.starts_with_at(position, b"sound\"") => {
                Some((0usize, 6usize))
            }
            7u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            0usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_BELL__SOUND, at)
            }
            1usize => {
                reader
                    .disputed(
                        scanner,
                        1usize,
                        *at,
                        |reader, scanner, at| {
                            reader.string(scanner, &shapes::CHECK_BELL__KEY, at)
                        },
                    )
            }
            2usize => reader.string(scanner, &shapes::CHECK_BELL__KEY_ID, at),
            _ => Ok(()),
        }
    }
}
