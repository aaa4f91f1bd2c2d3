// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct ProjectParticipationBytes;
impl ByteReader for ProjectParticipationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PROJECT_PARTICIPATION;
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
        match prefix.wrapping_mul(0xB3D8_E86A_D218_39B7) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 17usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 17usize, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"detail\"") => {
                let at = &Location::declared(at, "detail", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "detail")?;
                reader
                    .object::<
                        PositionDetailBytes,
                    >(scanner, &object_tables::CHECK_PROJECT_PARTICIPATION__DETAIL, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__CATEGORIES,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            9u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__DISPLAY_NAME,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"sponsors\"") => {
                let at = &Location::declared(at, "sponsors", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "sponsors")?;
                reader
                    .items::<
                        ObjectOf<RelatedPersonBytes>,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__SPONSORS,
                        at,
                    )?;
            }
            17u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            18u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            19u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Location::declared(at, "collaborationTags", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "collaborationTags")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__COLLABORATION_TAGS,
                        at,
                    )?;
            }
            19u64 if scanner.starts_with_at(name, b"colleagues\"") => {
                let at = &Location::declared(at, "colleagues", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "colleagues")?;
                reader
                    .items::<
                        ObjectOf<RelatedPersonBytes>,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__COLLEAGUES,
                        at,
                    )?;
            }
            20u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            23u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            24u64 if scanner.starts_with_at(name, b"client\"") => {
                let at = &Location::declared(at, "client", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "client")?;
                reader
                    .object::<
                        CompanyDetailBytes,
                    >(scanner, &object_tables::CHECK_PROJECT_PARTICIPATION__CLIENT, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"id\"") => {
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
pub(crate) fn read_project_participation(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<ProjectParticipationBytes>(bytes, checker);
}
struct CreateProjectParticipationBytes;
impl ByteReader for CreateProjectParticipationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_PROJECT_PARTICIPATION;
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
        match prefix.wrapping_mul(0xB3D8_E86A_D218_39B7) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 17usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 17usize, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"detail\"") => {
                let at = &Location::declared(at, "detail", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "detail")?;
                reader
                    .object::<
                        PositionDetailBytes,
                    >(scanner, &object_tables::CHECK_PROJECT_PARTICIPATION__DETAIL, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__CATEGORIES,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            8u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            9u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            9u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            10u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__DISPLAY_NAME,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"sponsors\"") => {
                let at = &Location::declared(at, "sponsors", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "sponsors")?;
                reader
                    .items::<
                        ObjectOf<RelatedPersonBytes>,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__SPONSORS,
                        at,
                    )?;
            }
            17u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            18u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            19u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Location::declared(at, "collaborationTags", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "collaborationTags")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__COLLABORATION_TAGS,
                        at,
                    )?;
            }
            19u64 if scanner.starts_with_at(name, b"colleagues\"") => {
                let at = &Location::declared(at, "colleagues", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "colleagues")?;
                reader
                    .items::<
                        ObjectOf<RelatedPersonBytes>,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__COLLEAGUES,
                        at,
                    )?;
            }
            20u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            23u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            24u64 if scanner.starts_with_at(name, b"client\"") => {
                let at = &Location::declared(at, "client", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "client")?;
                reader
                    .object::<
                        CompanyDetailBytes,
                    >(scanner, &object_tables::CHECK_PROJECT_PARTICIPATION__CLIENT, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_project_participation(
    bytes: &[u8],
    checker: &mut Checker<'_>,
) {
    read::<CreateProjectParticipationBytes>(bytes, checker);
}
struct UpdateProjectParticipationBytes;
impl ByteReader for UpdateProjectParticipationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_PROJECT_PARTICIPATION;
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
        match prefix.wrapping_mul(0xB3D8_E86A_D218_39B7) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 17usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 17usize, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"detail\"") => {
                let at = &Location::declared(at, "detail", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "detail")?;
                reader
                    .object::<
                        PositionDetailBytes,
                    >(scanner, &object_tables::CHECK_PROJECT_PARTICIPATION__DETAIL, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__CATEGORIES,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            8u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            9u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            9u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            10u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__DISPLAY_NAME,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"sponsors\"") => {
                let at = &Location::declared(at, "sponsors", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "sponsors")?;
                reader
                    .items::<
                        ObjectOf<RelatedPersonBytes>,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__SPONSORS,
                        at,
                    )?;
            }
            17u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.refused(scanner, seen, 7usize, at, "source")?;
            }
            17u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            18u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            19u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Location::declared(at, "collaborationTags", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "collaborationTags")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__COLLABORATION_TAGS,
                        at,
                    )?;
            }
            19u64 if scanner.starts_with_at(name, b"colleagues\"") => {
                let at = &Location::declared(at, "colleagues", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "colleagues")?;
                reader
                    .items::<
                        ObjectOf<RelatedPersonBytes>,
                    >(
                        scanner,
                        &object_tables::CHECK_PROJECT_PARTICIPATION__COLLEAGUES,
                        at,
                    )?;
            }
            20u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            23u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            24u64 if scanner.starts_with_at(name, b"client\"") => {
                let at = &Location::declared(at, "client", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "client")?;
                reader
                    .object::<
                        CompanyDetailBytes,
                    >(scanner, &object_tables::CHECK_PROJECT_PARTICIPATION__CLIENT, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_project_participation(
    bytes: &[u8],
    checker: &mut Checker<'_>,
) {
    read::<UpdateProjectParticipationBytes>(bytes, checker);
}
