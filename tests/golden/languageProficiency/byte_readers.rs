// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct LanguageProficiencyBytes;
impl ByteReader for LanguageProficiencyBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_LANGUAGE_PROFICIENCY;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x2BDB_D1A4_E385_43AD) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            1u64 if scanner.starts_with_at(name, b"written\"") => {
                let at = &Location::declared(at, "written", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "written")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__WRITTEN,
                        at,
                    )?;
            }
            2u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"proficiency\"") => {
                let at = &Location::declared(at, "proficiency", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "proficiency")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            15u64 if scanner.starts_with_at(name, b"spoken\"") => {
                let at = &Location::declared(at, "spoken", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "spoken")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__SPOKEN,
                        at,
                    )?;
            }
            16u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__DISPLAY_NAME,
                        at,
                    )?;
            }
            18u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            18u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            19u64 if scanner.starts_with_at(name, b"reading\"") => {
                let at = &Location::declared(at, "reading", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "reading")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__READING,
                        at,
                    )?;
            }
            20u64 if scanner.starts_with_at(name, b"tag\"") => {
                let at = &Location::declared(at, "tag", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "tag")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__TAG,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            29u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            29u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            30u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 16usize, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_language_proficiency(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<LanguageProficiencyBytes>(bytes, checker);
}
struct CreateLanguageProficiencyBytes;
impl ByteReader for CreateLanguageProficiencyBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_LANGUAGE_PROFICIENCY;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x2BDB_D1A4_E385_43AD) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            1u64 if scanner.starts_with_at(name, b"written\"") => {
                let at = &Location::declared(at, "written", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "written")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__WRITTEN,
                        at,
                    )?;
            }
            2u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            4u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"proficiency\"") => {
                let at = &Location::declared(at, "proficiency", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "proficiency")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            15u64 if scanner.starts_with_at(name, b"spoken\"") => {
                let at = &Location::declared(at, "spoken", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "spoken")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__SPOKEN,
                        at,
                    )?;
            }
            16u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__DISPLAY_NAME,
                        at,
                    )?;
            }
            18u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            18u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            19u64 if scanner.starts_with_at(name, b"reading\"") => {
                let at = &Location::declared(at, "reading", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "reading")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__READING,
                        at,
                    )?;
            }
            20u64 if scanner.starts_with_at(name, b"tag\"") => {
                let at = &Location::declared(at, "tag", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "tag")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__TAG,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            29u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            29u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            30u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 16usize, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_language_proficiency(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<CreateLanguageProficiencyBytes>(bytes, checker);
}
struct UpdateLanguageProficiencyBytes;
impl ByteReader for UpdateLanguageProficiencyBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_LANGUAGE_PROFICIENCY;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x2BDB_D1A4_E385_43AD) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            1u64 if scanner.starts_with_at(name, b"written\"") => {
                let at = &Location::declared(at, "written", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "written")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__WRITTEN,
                        at,
                    )?;
            }
            2u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            4u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"proficiency\"") => {
                let at = &Location::declared(at, "proficiency", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "proficiency")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            15u64 if scanner.starts_with_at(name, b"spoken\"") => {
                let at = &Location::declared(at, "spoken", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "spoken")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__SPOKEN,
                        at,
                    )?;
            }
            16u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__DISPLAY_NAME,
                        at,
                    )?;
            }
            18u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            18u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            19u64 if scanner.starts_with_at(name, b"reading\"") => {
                let at = &Location::declared(at, "reading", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "reading")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__READING,
                        at,
                    )?;
            }
            20u64 if scanner.starts_with_at(name, b"tag\"") => {
                let at = &Location::declared(at, "tag", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "tag")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LANGUAGE_PROFICIENCY__TAG,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            29u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            29u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            30u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 16usize, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_language_proficiency(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<UpdateLanguageProficiencyBytes>(bytes, checker);
}
