// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct EducationalActivityDetailBytes;
impl ByteReader for EducationalActivityDetailBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_EDUCATIONAL_ACTIVITY_DETAIL;
    const HOLDS_OBJECTS: bool = false;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 16u32;
        match prefix.wrapping_mul(0x522E_811F_CD85_0E21) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"fieldsOfStudy\"") => {
                let at = &Location::declared(at, "fieldsOfStudy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "fieldsOfStudy")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY_DETAIL__FIELDS_OF_STUDY,
                        at,
                    )?;
            }
            5u64 if scanner.starts_with_at(name, b"awards\"") => {
                let at = &Location::declared(at, "awards", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "awards")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY_DETAIL__AWARDS,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY_DETAIL__DISPLAY_NAME,
                        at,
                    )?;
            }
            18u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY_DETAIL__DESCRIPTION,
                        at,
                    )?;
            }
            19u64 if scanner.starts_with_at(name, b"notes\"") => {
                let at = &Location::declared(at, "notes", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "notes")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY_DETAIL__NOTES,
                        at,
                    )?;
            }
            20u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY_DETAIL__WEB_URL,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"abbreviation\"") => {
                let at = &Location::declared(at, "abbreviation", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "abbreviation")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY_DETAIL__ABBREVIATION,
                        at,
                    )?;
            }
            29u64 if scanner.starts_with_at(name, b"grade\"") => {
                let at = &Location::declared(at, "grade", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "grade")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY_DETAIL__GRADE,
                        at,
                    )?;
            }
            31u64 if scanner.starts_with_at(name, b"activities\"") => {
                let at = &Location::declared(at, "activities", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "activities")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY_DETAIL__ACTIVITIES,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
