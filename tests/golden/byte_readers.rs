// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[allow(unused_imports, reason = "which of them are used depends on the schema")]
use super::items::{Boolean, Double, ObjectOf, Text};
use super::{ByteReader, Reader, read};
use crate::validation::check::{Checker, Location, SeenNames};
use crate::validation::tables::ObjectTable;
use crate::validation::object_tables;
use crate::payload::Payload;
use crate::scan::{Scanner, Stop};
/// Checks a body as a payload.
pub(crate) fn read_payload(payload: Payload, bytes: &[u8], checker: &mut Checker<'_>) {
    match payload {
        Payload::CreatePersonAnnotation => {
            read::<CreatePersonAnnotationBytes>(bytes, checker);
        }
        Payload::CreatePersonInterest => {
            read::<CreatePersonInterestBytes>(bytes, checker);
        }
        Payload::CreateSkillProficiency => {
            read::<CreateSkillProficiencyBytes>(bytes, checker);
        }
        Payload::UpdatePersonAnnotation => {
            read::<UpdatePersonAnnotationBytes>(bytes, checker);
        }
        Payload::UpdatePersonInterest => {
            read::<UpdatePersonInterestBytes>(bytes, checker);
        }
        Payload::UpdateSkillProficiency => {
            read::<UpdateSkillProficiencyBytes>(bytes, checker);
        }
        Payload::PersonAnnotation => {
            read::<PersonAnnotationBytes>(bytes, checker);
        }
        Payload::PersonInterest => {
            read::<PersonInterestBytes>(bytes, checker);
        }
        Payload::SkillProficiency => {
            read::<SkillProficiencyBytes>(bytes, checker);
        }
    }
}
struct IdentityBytes;
impl ByteReader for IdentityBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_IDENTITY;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            3u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "displayName")?;
                reader
                    .string(scanner, &object_tables::CHECK_IDENTITY__DISPLAY_NAME, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_IDENTITY__ID, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct IdentitySetBytes;
impl ByteReader for IdentitySetBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_IDENTITY_SET;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 24u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            0u64 if scanner.starts_with_at(name, b"device\"") => {
                let at = &Location::declared(at, "device", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "device")?;
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &object_tables::CHECK_IDENTITY_SET__DEVICE, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"user\"") => {
                let at = &Location::declared(at, "user", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "user")?;
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &object_tables::CHECK_IDENTITY_SET__USER, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"application\"") => {
                let at = &Location::declared(at, "application", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "application")?;
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &object_tables::CHECK_IDENTITY_SET__APPLICATION, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct InferenceDataBytes;
impl ByteReader for InferenceDataBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_INFERENCE_DATA;
    #[inline(always)]
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
struct ItemBodyBytes;
impl ByteReader for ItemBodyBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_ITEM_BODY;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name);
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            1u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"content\"") => {
                let at = &Location::declared(at, "content", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "content")?;
                reader.string(scanner, &object_tables::CHECK_ITEM_BODY__CONTENT, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"contentType\"") => {
                let at = &Location::declared(at, "contentType", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "contentType")?;
                reader
                    .string(scanner, &object_tables::CHECK_ITEM_BODY__CONTENT_TYPE, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct PersonDataSourceBytes;
impl ByteReader for PersonDataSourceBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_DATA_SOURCE;
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
            2u64 if scanner.starts_with_at(name, b"type\"") => {
                let at = &Location::declared(at, "type", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "type")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_PERSON_DATA_SOURCE__TYPE, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct ProfileSourceAnnotationBytes;
impl ByteReader for ProfileSourceAnnotationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PROFILE_SOURCE_ANNOTATION;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x522E_811F_CD85_0E21) >> 60u32 {
            4u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.disputed(scanner, 0usize, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"isDefaultSource\"") => {
                let at = &Location::declared(at, "isDefaultSource", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "isDefaultSource")?;
                reader
                    .boolean(
                        scanner,
                        &object_tables::CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE,
                        at,
                    )?;
            }
            12u64 if scanner.starts_with_at(name, b"properties\"") => {
                let at = &Location::declared(at, "properties", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "properties")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"sourceId\"") => {
                let at = &Location::declared(at, "sourceId", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "sourceId")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct PersonAnnotationBytes;
impl ByteReader for PersonAnnotationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_ANNOTATION;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 59u32 {
            4u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_ANNOTATION__DISPLAY_NAME,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            11u64 if scanner.starts_with_at(name, b"detail\"") => {
                let at = &Location::declared(at, "detail", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "detail")?;
                reader
                    .object::<
                        ItemBodyBytes,
                    >(scanner, &object_tables::CHECK_PERSON_ANNOTATION__DETAIL, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            19u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            19u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            21u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            22u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
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
            30u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 12usize, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct PersonInterestBytes;
impl ByteReader for PersonInterestBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_INTEREST;
    #[inline(always)]
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
struct SkillProficiencyBytes;
impl ByteReader for SkillProficiencyBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_SKILL_PROFICIENCY;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xB6AC_4C6B_B410_2C0F) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
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
            2u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"proficiency\"") => {
                let at = &Location::declared(at, "proficiency", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "proficiency")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__PROFICIENCY,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            9u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            20u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__WEB_URL,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Location::declared(at, "collaborationTags", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "collaborationTags")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
                        at,
                    )?;
            }
            23u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_SKILL_PROFICIENCY__CATEGORIES, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            26u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct CreatePersonAnnotationBytes;
impl ByteReader for CreatePersonAnnotationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_PERSON_ANNOTATION;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 59u32 {
            4u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_ANNOTATION__DISPLAY_NAME,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            11u64 if scanner.starts_with_at(name, b"detail\"") => {
                let at = &Location::declared(at, "detail", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "detail")?;
                reader
                    .object::<
                        ItemBodyBytes,
                    >(scanner, &object_tables::CHECK_PERSON_ANNOTATION__DETAIL, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            19u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            19u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            21u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            21u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            22u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
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
            30u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 12usize, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct CreatePersonInterestBytes;
impl ByteReader for CreatePersonInterestBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_PERSON_INTEREST;
    #[inline(always)]
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
struct CreateSkillProficiencyBytes;
impl ByteReader for CreateSkillProficiencyBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_SKILL_PROFICIENCY;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xB6AC_4C6B_B410_2C0F) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
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
            2u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"proficiency\"") => {
                let at = &Location::declared(at, "proficiency", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "proficiency")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__PROFICIENCY,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            9u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            20u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__WEB_URL,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Location::declared(at, "collaborationTags", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "collaborationTags")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
                        at,
                    )?;
            }
            23u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_SKILL_PROFICIENCY__CATEGORIES, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            25u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            26u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct UpdatePersonAnnotationBytes;
impl ByteReader for UpdatePersonAnnotationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_PERSON_ANNOTATION;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 59u32 {
            4u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_ANNOTATION__DISPLAY_NAME,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            11u64 if scanner.starts_with_at(name, b"detail\"") => {
                let at = &Location::declared(at, "detail", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "detail")?;
                reader
                    .object::<
                        ItemBodyBytes,
                    >(scanner, &object_tables::CHECK_PERSON_ANNOTATION__DETAIL, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            19u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            19u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            21u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            21u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            22u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
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
            30u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 12usize, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
struct UpdatePersonInterestBytes;
impl ByteReader for UpdatePersonInterestBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_PERSON_INTEREST;
    #[inline(always)]
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
struct UpdateSkillProficiencyBytes;
impl ByteReader for UpdateSkillProficiencyBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_SKILL_PROFICIENCY;
    #[inline(always)]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xB6AC_4C6B_B410_2C0F) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
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
            2u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"proficiency\"") => {
                let at = &Location::declared(at, "proficiency", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "proficiency")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__PROFICIENCY,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.refused(scanner, seen, 7usize, at, "source")?;
            }
            7u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            9u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            20u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__WEB_URL,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Location::declared(at, "collaborationTags", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "collaborationTags")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
                        at,
                    )?;
            }
            23u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_SKILL_PROFICIENCY__CATEGORIES, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            25u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            26u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
