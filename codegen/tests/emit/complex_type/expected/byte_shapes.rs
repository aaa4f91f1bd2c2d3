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
        match prefix.wrapping_mul(0xF0B3_D8FC_363A_170D) >> 60u32 {
            0u64 if scanner.starts_with_at(name, b"weightInKilograms\"") => {
                let at = &Path::declared(at, "weightInKilograms", Self::SHAPE);
                reader.settable(scanner, members, 2usize, at, "weightInKilograms")?;
                reader.double(scanner, &shapes::CHECK_BELL__WEIGHT_IN_KILOGRAMS, at)?;
            }
            0u64 if scanner.starts_with_at(name, b"weightIn\"") => {
                let at = &Path::declared(at, "weightIn", Self::SHAPE);
                reader.settable(scanner, members, 3usize, at, "weightIn")?;
                reader.string(scanner, &shapes::CHECK_BELL__WEIGHT_IN, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"homeUrl\"") => {
                let at = &Path::declared(at, "homeUrl", Self::SHAPE);
                reader.settable(scanner, members, 1usize, at, "homeUrl")?;
                reader.text(scanner, &shapes::CHECK_BELL__HOME_URL, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"type\"") => {
                let at = &Path::declared(at, "type", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "type")?;
                reader.string(scanner, &shapes::CHECK_BELL__TYPE, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"isCracked\"") => {
                let at = &Path::declared(at, "isCracked", Self::SHAPE);
                reader.settable(scanner, members, 4usize, at, "isCracked")?;
                reader.boolean(scanner, &shapes::CHECK_BELL__IS_CRACKED, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"cast\"") => {
                let at = &Path::declared(at, "cast", Self::SHAPE);
                reader.settable(scanner, members, 5usize, at, "cast")?;
                reader.text(scanner, &shapes::CHECK_BELL__CAST, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"names\"") => {
                let at = &Path::declared(at, "names", Self::SHAPE);
                reader.settable(scanner, members, 6usize, at, "names")?;
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_BELL__NAMES, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
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
