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
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 62u32 {
            0u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            1u64 if scanner.starts_with_at(position, b"name\"") => Some((0usize, 5usize)),
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
            0usize => reader.string(scanner, &shapes::CHECK_BELL__NAME, at),
            _ => Ok(()),
        }
    }
}
struct CarillonBytes;
impl ByteShape for CarillonBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_CARILLON;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 16u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            3u64 if scanner.starts_with_at(position, b"bells\"") => {
                Some((0usize, 6usize))
            }
            5u64 if scanner.starts_with_at(position, b"largest\"") => {
                Some((1usize, 8usize))
            }
            6u64 if scanner.starts_with_at(position, b"carillons\"") => {
                Some((2usize, 10usize))
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
                        bytes_reader::ObjectOf<BellBytes>,
                    >(scanner, &shapes::CHECK_CARILLON__BELLS, at)
            }
            1usize => {
                reader.object::<BellBytes>(scanner, &shapes::CHECK_CARILLON__LARGEST, at)
            }
            2usize => {
                reader
                    .items::<
                        bytes_reader::ObjectOf<CarillonBytes>,
                    >(scanner, &shapes::CHECK_CARILLON__CARILLONS, at)
            }
            _ => Ok(()),
        }
    }
}
