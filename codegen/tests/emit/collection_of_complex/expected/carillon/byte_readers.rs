// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct CarillonBytes;
impl ByteReader for CarillonBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CARILLON;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
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
