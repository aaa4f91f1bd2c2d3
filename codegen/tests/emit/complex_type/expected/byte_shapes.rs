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
        const TYPE: u64 = u64::from_le_bytes(*b"type\"\0\0\0");
        const HOME_URL: u64 = u64::from_le_bytes(*b"homeUrl\"");
        const WEIGHT_IN_KILOGRAMS: u64 = u64::from_le_bytes(*b"weightIn");
        const WEIGHT_IN: u64 = u64::from_le_bytes(*b"weightIn");
        const IS_CRACKED: u64 = u64::from_le_bytes(*b"isCracke");
        const CAST: u64 = u64::from_le_bytes(*b"cast\"\0\0\0");
        const NAMES: u64 = u64::from_le_bytes(*b"names\"\0\0");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            HOME_URL => Some((1usize, 8usize)),
            WEIGHT_IN_KILOGRAMS if scanner
                .starts_with_at(position + 8usize, b"Kilograms\"") => {
                Some((2usize, 18usize))
            }
            WEIGHT_IN if scanner.starts_with_at(position + 8usize, b"\"") => {
                Some((3usize, 9usize))
            }
            IS_CRACKED if scanner.starts_with_at(position + 8usize, b"d\"") => {
                Some((4usize, 10usize))
            }
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 24u32) == TYPE => Some((0usize, 5usize)),
            word if word & (u64::MAX >> 24u32) == CAST => Some((5usize, 5usize)),
            word if word & (u64::MAX >> 16u32) == NAMES => Some((6usize, 6usize)),
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
