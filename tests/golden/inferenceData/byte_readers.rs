// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct InferenceDataBytes;
impl ByteReader for InferenceDataBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_INFERENCE_DATA;
    const HOLDS_OBJECTS: bool = false;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name);
        match prefix.wrapping_mul(0xF313_037B_1F02_5C1B) >> 61u32 {
            3u64 if scanner.starts_with_at(name, b"confidenceScore\"") => {
                let at = &Location::declared(at, "confidenceScore", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "confidenceScore")?;
                reader
                    .double(
                        scanner,
                        &object_tables::CHECK_INFERENCE_DATA__CONFIDENCE_SCORE,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"userHasVerifiedAccuracy\"") => {
                let at = &Location::declared(at, "userHasVerifiedAccuracy", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "userHasVerifiedAccuracy")?;
                reader
                    .boolean(
                        scanner,
                        &object_tables::CHECK_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
