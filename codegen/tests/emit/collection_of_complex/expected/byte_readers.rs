// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[allow(unused_imports, reason = "which of them are used depends on the schema")]
use super::items::{Boolean, Double, Int32, ObjectOf, Text};
use super::{ByteReader, Reader, read};
use crate::validation::check::{Checker, Location, SeenNames};
use crate::validation::tables::ObjectTable;
use crate::validation::object_tables;
use crate::payload::Payload;
use crate::scan::{Scanner, Stop};
/// Checks a body as a payload.
pub(crate) fn read_payload(payload: Payload, bytes: &[u8], checker: &mut Checker<'_>) {
    match payload {}
}
struct BellBytes;
impl ByteReader for BellBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_BELL;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 24u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 62u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"name\"") => {
                let at = &Location::declared(at, "name", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "name")?;
                reader.string(scanner, &object_tables::CHECK_BELL__NAME, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct CarillonBytes;
impl ByteReader for CarillonBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CARILLON;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 16u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            3u64 if scanner.starts_with_at(name, b"bells\"") => {
                let at = &Location::declared(at, "bells", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "bells")?;
                reader
                    .items::<
                        ObjectOf<BellBytes>,
                    >(scanner, &object_tables::CHECK_CARILLON__BELLS, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"largest\"") => {
                let at = &Location::declared(at, "largest", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "largest")?;
                reader
                    .object::<
                        BellBytes,
                    >(scanner, &object_tables::CHECK_CARILLON__LARGEST, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"carillons\"") => {
                let at = &Location::declared(at, "carillons", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "carillons")?;
                reader
                    .items::<
                        ObjectOf<CarillonBytes>,
                    >(scanner, &object_tables::CHECK_CARILLON__CARILLONS, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
