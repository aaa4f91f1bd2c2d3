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
        const SOUND: u64 = u64::from_le_bytes(*b"sound\"\0\0");
        const KEY: u64 = u64::from_le_bytes(*b"key\"\0\0\0\0");
        const KEY_ID: u64 = u64::from_le_bytes(*b"keyId\"\0\0");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 16u32) == SOUND => Some((0usize, 6usize)),
            word if word & (u64::MAX >> 32u32) == KEY => Some((1usize, 4usize)),
            word if word & (u64::MAX >> 16u32) == KEY_ID => Some((2usize, 6usize)),
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
                        at,
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
