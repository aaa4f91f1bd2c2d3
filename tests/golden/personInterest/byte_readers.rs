// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct PersonInterestBytes;
impl ByteReader for PersonInterestBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_INTEREST;
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
        match prefix.wrapping_mul(0xBD06_D346_62FD_2111) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            2u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__DISPLAY_NAME,
                        at,
                    )?;
            }
            3u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_PERSON_INTEREST__CATEGORIES, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__WEB_URL,
                        at,
                    )?;
            }
            8u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            12u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Location::declared(at, "collaborationTags", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "collaborationTags")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
                        at,
                    )?;
            }
            17u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__DESCRIPTION,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            28u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            31u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_person_interest(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<PersonInterestBytes>(bytes, checker);
}
struct CreatePersonInterestBytes;
impl ByteReader for CreatePersonInterestBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_PERSON_INTEREST;
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
        match prefix.wrapping_mul(0xBD06_D346_62FD_2111) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            2u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__DISPLAY_NAME,
                        at,
                    )?;
            }
            3u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_PERSON_INTEREST__CATEGORIES, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__WEB_URL,
                        at,
                    )?;
            }
            8u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            10u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            12u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Location::declared(at, "collaborationTags", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "collaborationTags")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
                        at,
                    )?;
            }
            17u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__DESCRIPTION,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            28u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            31u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_person_interest(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<CreatePersonInterestBytes>(bytes, checker);
}
struct UpdatePersonInterestBytes;
impl ByteReader for UpdatePersonInterestBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_PERSON_INTEREST;
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
        match prefix.wrapping_mul(0xBD06_D346_62FD_2111) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            2u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__DISPLAY_NAME,
                        at,
                    )?;
            }
            3u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_PERSON_INTEREST__CATEGORIES, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__WEB_URL,
                        at,
                    )?;
            }
            8u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            10u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            12u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Location::declared(at, "collaborationTags", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "collaborationTags")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
                        at,
                    )?;
            }
            17u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_INTEREST__DESCRIPTION,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.refused(scanner, seen, 7usize, at, "source")?;
            }
            26u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            28u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            31u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_person_interest(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<UpdatePersonInterestBytes>(bytes, checker);
}
