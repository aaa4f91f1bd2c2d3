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
        const NAME: u64 = u64::from_le_bytes(*b"name\"\0\0\0");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 24u32) == NAME => Some((0usize, 5usize)),
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
        const BELLS: u64 = u64::from_le_bytes(*b"bells\"\0\0");
        const LARGEST: u64 = u64::from_le_bytes(*b"largest\"");
        const CARILLONS: u64 = u64::from_le_bytes(*b"carillon");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            LARGEST => Some((1usize, 8usize)),
            CARILLONS if scanner.starts_with_at(position + 8usize, b"s\"") => {
                Some((2usize, 10usize))
            }
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 16u32) == BELLS => Some((0usize, 6usize)),
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
