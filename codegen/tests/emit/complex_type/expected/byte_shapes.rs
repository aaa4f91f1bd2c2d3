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
        let prefix = scanner.eight_bytes_at(position) << 24u32;
        match prefix.wrapping_mul(0xF0B3_D8FC_363A_170D) >> 60u32 {
            0u64 if scanner.starts_with_at(position, b"weightInKilograms\"") => {
                Some((2usize, 18usize))
            }
            0u64 if scanner.starts_with_at(position, b"weightIn\"") => {
                Some((3usize, 9usize))
            }
            1u64 if scanner.starts_with_at(position, b"homeUrl\"") => {
                Some((1usize, 8usize))
            }
            2u64 if scanner.starts_with_at(position, b"type\"") => Some((0usize, 5usize)),
            3u64 if scanner.starts_with_at(position, b"isCracked\"") => {
                Some((4usize, 10usize))
            }
            5u64 if scanner.starts_with_at(position, b"cast\"") => Some((5usize, 5usize)),
            9u64 if scanner.starts_with_at(position, b"names\"") => {
                Some((6usize, 6usize))
            }
            14u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
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
            0usize => reader.string(scanner, &shapes::CHECK_BELL__TYPE, at),
            1usize => reader.text(scanner, &shapes::CHECK_BELL__HOME_URL, at),
            2usize => {
                reader.double(scanner, &shapes::CHECK_BELL__WEIGHT_IN_KILOGRAMS, at)
            }
            3usize => reader.string(scanner, &shapes::CHECK_BELL__WEIGHT_IN, at),
            4usize => reader.boolean(scanner, &shapes::CHECK_BELL__IS_CRACKED, at),
            5usize => reader.text(scanner, &shapes::CHECK_BELL__CAST, at),
            6usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_BELL__NAMES, at)
            }
            _ => Ok(()),
        }
    }
}
