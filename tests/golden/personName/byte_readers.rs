// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct PersonNameBytes;
impl ByteReader for PersonNameBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_NAME;
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
        match prefix.wrapping_mul(0xD570_B259_7860_6B73) >> 58u32 {
            2u64 if scanner.starts_with_at(name, b"middle\"") => {
                let at = &Location::declared(at, "middle", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "middle")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__MIDDLE, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            3u64 if scanner.starts_with_at(name, b"last\"") => {
                let at = &Location::declared(at, "last", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "last")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__LAST, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            15u64 if scanner.starts_with_at(name, b"suffix\"") => {
                let at = &Location::declared(at, "suffix", Self::TABLE);
                reader.settable(scanner, seen, 19usize, at, "suffix")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__SUFFIX, at)?;
            }
            24u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_NAME__DISPLAY_NAME,
                        at,
                    )?;
            }
            29u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader.disputed(scanner, 7usize, at)?;
            }
            29u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            32u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            32u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            34u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            39u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            44u64 if scanner.starts_with_at(name, b"first\"") => {
                let at = &Location::declared(at, "first", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "first")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__FIRST, at)?;
            }
            50u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            51u64 if scanner.starts_with_at(name, b"languageTag\"") => {
                let at = &Location::declared(at, "languageTag", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "languageTag")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_NAME__LANGUAGE_TAG,
                        at,
                    )?;
            }
            55u64 if scanner.starts_with_at(name, b"title\"") => {
                let at = &Location::declared(at, "title", Self::TABLE);
                reader.settable(scanner, seen, 20usize, at, "title")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__TITLE, at)?;
            }
            56u64 if scanner.starts_with_at(name, b"initials\"") => {
                let at = &Location::declared(at, "initials", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "initials")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__INITIALS, at)?;
            }
            57u64 if scanner.starts_with_at(name, b"pronunciation\"") => {
                let at = &Location::declared(at, "pronunciation", Self::TABLE);
                reader.settable(scanner, seen, 18usize, at, "pronunciation")?;
                reader
                    .object::<
                        YomiPersonNameBytes,
                    >(scanner, &object_tables::CHECK_PERSON_NAME__PRONUNCIATION, at)?;
            }
            59u64 if scanner.starts_with_at(name, b"maiden\"") => {
                let at = &Location::declared(at, "maiden", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "maiden")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__MAIDEN, at)?;
            }
            62u64 if scanner.starts_with_at(name, b"nickname\"") => {
                let at = &Location::declared(at, "nickname", Self::TABLE);
                reader.settable(scanner, seen, 17usize, at, "nickname")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__NICKNAME, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_person_name(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<PersonNameBytes>(bytes, checker);
}
struct CreatePersonNameBytes;
impl ByteReader for CreatePersonNameBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_PERSON_NAME;
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
        match prefix.wrapping_mul(0xD570_B259_7860_6B73) >> 58u32 {
            2u64 if scanner.starts_with_at(name, b"middle\"") => {
                let at = &Location::declared(at, "middle", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "middle")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__MIDDLE, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            3u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            3u64 if scanner.starts_with_at(name, b"last\"") => {
                let at = &Location::declared(at, "last", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "last")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__LAST, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            15u64 if scanner.starts_with_at(name, b"suffix\"") => {
                let at = &Location::declared(at, "suffix", Self::TABLE);
                reader.settable(scanner, seen, 19usize, at, "suffix")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__SUFFIX, at)?;
            }
            24u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_NAME__DISPLAY_NAME,
                        at,
                    )?;
            }
            29u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader.disputed(scanner, 7usize, at)?;
            }
            29u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            32u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            32u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            34u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            39u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            44u64 if scanner.starts_with_at(name, b"first\"") => {
                let at = &Location::declared(at, "first", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "first")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__FIRST, at)?;
            }
            50u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            51u64 if scanner.starts_with_at(name, b"languageTag\"") => {
                let at = &Location::declared(at, "languageTag", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "languageTag")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_NAME__LANGUAGE_TAG,
                        at,
                    )?;
            }
            55u64 if scanner.starts_with_at(name, b"title\"") => {
                let at = &Location::declared(at, "title", Self::TABLE);
                reader.settable(scanner, seen, 20usize, at, "title")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__TITLE, at)?;
            }
            56u64 if scanner.starts_with_at(name, b"initials\"") => {
                let at = &Location::declared(at, "initials", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "initials")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__INITIALS, at)?;
            }
            57u64 if scanner.starts_with_at(name, b"pronunciation\"") => {
                let at = &Location::declared(at, "pronunciation", Self::TABLE);
                reader.settable(scanner, seen, 18usize, at, "pronunciation")?;
                reader
                    .object::<
                        YomiPersonNameBytes,
                    >(scanner, &object_tables::CHECK_PERSON_NAME__PRONUNCIATION, at)?;
            }
            59u64 if scanner.starts_with_at(name, b"maiden\"") => {
                let at = &Location::declared(at, "maiden", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "maiden")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__MAIDEN, at)?;
            }
            62u64 if scanner.starts_with_at(name, b"nickname\"") => {
                let at = &Location::declared(at, "nickname", Self::TABLE);
                reader.settable(scanner, seen, 17usize, at, "nickname")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__NICKNAME, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_person_name(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<CreatePersonNameBytes>(bytes, checker);
}
struct UpdatePersonNameBytes;
impl ByteReader for UpdatePersonNameBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_PERSON_NAME;
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
        match prefix.wrapping_mul(0xD570_B259_7860_6B73) >> 58u32 {
            2u64 if scanner.starts_with_at(name, b"middle\"") => {
                let at = &Location::declared(at, "middle", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "middle")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__MIDDLE, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            3u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            3u64 if scanner.starts_with_at(name, b"last\"") => {
                let at = &Location::declared(at, "last", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "last")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__LAST, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            15u64 if scanner.starts_with_at(name, b"suffix\"") => {
                let at = &Location::declared(at, "suffix", Self::TABLE);
                reader.settable(scanner, seen, 19usize, at, "suffix")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__SUFFIX, at)?;
            }
            24u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_NAME__DISPLAY_NAME,
                        at,
                    )?;
            }
            29u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader.disputed(scanner, 7usize, at)?;
            }
            29u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            32u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            32u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            34u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            39u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            44u64 if scanner.starts_with_at(name, b"first\"") => {
                let at = &Location::declared(at, "first", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "first")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__FIRST, at)?;
            }
            50u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            51u64 if scanner.starts_with_at(name, b"languageTag\"") => {
                let at = &Location::declared(at, "languageTag", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "languageTag")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_NAME__LANGUAGE_TAG,
                        at,
                    )?;
            }
            55u64 if scanner.starts_with_at(name, b"title\"") => {
                let at = &Location::declared(at, "title", Self::TABLE);
                reader.settable(scanner, seen, 20usize, at, "title")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__TITLE, at)?;
            }
            56u64 if scanner.starts_with_at(name, b"initials\"") => {
                let at = &Location::declared(at, "initials", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "initials")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__INITIALS, at)?;
            }
            57u64 if scanner.starts_with_at(name, b"pronunciation\"") => {
                let at = &Location::declared(at, "pronunciation", Self::TABLE);
                reader.settable(scanner, seen, 18usize, at, "pronunciation")?;
                reader
                    .object::<
                        YomiPersonNameBytes,
                    >(scanner, &object_tables::CHECK_PERSON_NAME__PRONUNCIATION, at)?;
            }
            59u64 if scanner.starts_with_at(name, b"maiden\"") => {
                let at = &Location::declared(at, "maiden", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "maiden")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__MAIDEN, at)?;
            }
            62u64 if scanner.starts_with_at(name, b"nickname\"") => {
                let at = &Location::declared(at, "nickname", Self::TABLE);
                reader.settable(scanner, seen, 17usize, at, "nickname")?;
                reader.string(scanner, &object_tables::CHECK_PERSON_NAME__NICKNAME, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_person_name(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<UpdatePersonNameBytes>(bytes, checker);
}
