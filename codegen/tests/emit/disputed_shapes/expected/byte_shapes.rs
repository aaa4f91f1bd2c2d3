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
        let prefix = scanner.eight_bytes_at(name) << 32u32;
        match prefix.wrapping_mul(0xF313_037B_1F02_5C1B) >> 61u32 {
            0u64 if scanner.starts_with_at(name, b"key\"") => {
                let at = &Path::declared(at, "key", Self::SHAPE);
                reader.settable(scanner, members, 1usize, at, "key")?;
                reader
                    .disputed(
                        scanner,
                        1usize,
                        *at,
                        |reader, scanner, at| {
                            reader.string(scanner, &shapes::CHECK_BELL__KEY, at)
                        },
                    )?;
            }
            1u64 if scanner.starts_with_at(name, b"keyId\"") => {
                let at = &Path::declared(at, "keyId", Self::SHAPE);
                reader.settable(scanner, members, 2usize, at, "keyId")?;
                reader.string(scanner, &shapes::CHECK_BELL__KEY_ID, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"sound\"") => {
                let at = &Path::declared(at, "sound", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "sound")?;
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_BELL__SOUND, at)?;
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
