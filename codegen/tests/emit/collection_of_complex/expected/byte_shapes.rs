// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::bytes_reader::{self, ByteShape, Reader};
use super::checker::{Checker, Members};
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
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 24u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 62u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"name\"") => {
                let at = &Path::declared(at, "name", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "name")?;
                reader.string(scanner, &shapes::CHECK_BELL__NAME, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
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
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 16u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            3u64 if scanner.starts_with_at(name, b"bells\"") => {
                let at = &Path::declared(at, "bells", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "bells")?;
                reader
                    .items::<
                        bytes_reader::ObjectOf<BellBytes>,
                    >(scanner, &shapes::CHECK_CARILLON__BELLS, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"largest\"") => {
                let at = &Path::declared(at, "largest", Self::SHAPE);
                reader.settable(scanner, members, 1usize, at, "largest")?;
                reader
                    .object::<BellBytes>(scanner, &shapes::CHECK_CARILLON__LARGEST, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"carillons\"") => {
                let at = &Path::declared(at, "carillons", Self::SHAPE);
                reader.settable(scanner, members, 2usize, at, "carillons")?;
                reader
                    .items::<
                        bytes_reader::ObjectOf<CarillonBytes>,
                    >(scanner, &shapes::CHECK_CARILLON__CARILLONS, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
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
