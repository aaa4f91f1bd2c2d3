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
    match payload {
        Payload::CreatePersonInterest => {
            bytes_reader::read::<CreatePersonInterestBytes>(bytes, checker);
        }
        Payload::UpdatePersonInterest => {
            bytes_reader::read::<UpdatePersonInterestBytes>(bytes, checker);
        }
        Payload::PersonInterest => {
            bytes_reader::read::<PersonInterestBytes>(bytes, checker);
        }
    }
}
struct IdentityBytes;
impl ByteShape for IdentityBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_IDENTITY;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        const DISPLAY_NAME: u64 = u64::from_le_bytes(*b"displayN");
        const ID: u64 = u64::from_le_bytes(*b"id\"\0\0\0\0\0");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            DISPLAY_NAME if scanner.starts_with_at(position + 8usize, b"ame\"") => {
                Some((0usize, 12usize))
            }
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 40u32) == ID => Some((1usize, 3usize)),
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
            0usize => reader.string(scanner, &shapes::CHECK_IDENTITY__DISPLAY_NAME, at),
            1usize => reader.string(scanner, &shapes::CHECK_IDENTITY__ID, at),
            _ => Ok(()),
        }
    }
}
struct IdentitySetBytes;
impl ByteShape for IdentitySetBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_IDENTITY_SET;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        const APPLICATION: u64 = u64::from_le_bytes(*b"applicat");
        const DEVICE: u64 = u64::from_le_bytes(*b"device\"\0");
        const USER: u64 = u64::from_le_bytes(*b"user\"\0\0\0");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            APPLICATION if scanner.starts_with_at(position + 8usize, b"ion\"") => {
                Some((0usize, 12usize))
            }
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 8u32) == DEVICE => Some((1usize, 7usize)),
            word if word & (u64::MAX >> 24u32) == USER => Some((2usize, 5usize)),
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
                    .object::<
                        IdentityBytes,
                    >(scanner, &shapes::CHECK_IDENTITY_SET__APPLICATION, at)
            }
            1usize => {
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &shapes::CHECK_IDENTITY_SET__DEVICE, at)
            }
            2usize => {
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &shapes::CHECK_IDENTITY_SET__USER, at)
            }
            _ => Ok(()),
        }
    }
}
struct InferenceDataBytes;
impl ByteShape for InferenceDataBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_INFERENCE_DATA;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        const CONFIDENCE_SCORE: u64 = u64::from_le_bytes(*b"confiden");
        const USER_HAS_VERIFIED_ACCURACY: u64 = u64::from_le_bytes(*b"userHasV");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            CONFIDENCE_SCORE if scanner
                .starts_with_at(position + 8usize, b"ceScore\"") => {
                Some((0usize, 16usize))
            }
            USER_HAS_VERIFIED_ACCURACY if scanner
                .starts_with_at(position + 8usize, b"erifiedAccuracy\"") => {
                Some((1usize, 24usize))
            }
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
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
                    .double(scanner, &shapes::CHECK_INFERENCE_DATA__CONFIDENCE_SCORE, at)
            }
            1usize => {
                reader
                    .boolean(
                        scanner,
                        &shapes::CHECK_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY,
                        at,
                    )
            }
            _ => Ok(()),
        }
    }
}
struct PersonDataSourceBytes;
impl ByteShape for PersonDataSourceBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_PERSON_DATA_SOURCE;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        const TYPE: u64 = u64::from_le_bytes(*b"type\"\0\0\0");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 24u32) == TYPE => Some((0usize, 5usize)),
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
                    >(scanner, &shapes::CHECK_PERSON_DATA_SOURCE__TYPE, at)
            }
            _ => Ok(()),
        }
    }
}
struct ProfileSourceAnnotationBytes;
impl ByteShape for ProfileSourceAnnotationBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_PROFILE_SOURCE_ANNOTATION;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        const ID: u64 = u64::from_le_bytes(*b"id\"\0\0\0\0\0");
        const IS_DEFAULT_SOURCE: u64 = u64::from_le_bytes(*b"isDefaul");
        const PROPERTIES: u64 = u64::from_le_bytes(*b"properti");
        const SOURCE_ID: u64 = u64::from_le_bytes(*b"sourceId");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            IS_DEFAULT_SOURCE if scanner
                .starts_with_at(position + 8usize, b"tSource\"") => {
                Some((1usize, 16usize))
            }
            PROPERTIES if scanner.starts_with_at(position + 8usize, b"es\"") => {
                Some((2usize, 11usize))
            }
            SOURCE_ID if scanner.starts_with_at(position + 8usize, b"\"") => {
                Some((3usize, 9usize))
            }
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 40u32) == ID => Some((0usize, 3usize)),
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
                    .disputed(
                        scanner,
                        0usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__ID,
                                    at,
                                )
                        },
                    )
            }
            1usize => {
                reader
                    .boolean(
                        scanner,
                        &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE,
                        at,
                    )
            }
            2usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES, at)
            }
            3usize => {
                reader
                    .string(
                        scanner,
                        &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID,
                        at,
                    )
            }
            _ => Ok(()),
        }
    }
}
struct PersonInterestBytes;
impl ByteShape for PersonInterestBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_PERSON_INTEREST;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        const ID: u64 = u64::from_le_bytes(*b"id\"\0\0\0\0\0");
        const ALLOWED_AUDIENCES: u64 = u64::from_le_bytes(*b"allowedA");
        const CREATED_BY: u64 = u64::from_le_bytes(*b"createdB");
        const CREATED_DATE_TIME: u64 = u64::from_le_bytes(*b"createdD");
        const INFERENCE: u64 = u64::from_le_bytes(*b"inferenc");
        const LAST_MODIFIED_BY: u64 = u64::from_le_bytes(*b"lastModi");
        const LAST_MODIFIED_DATE_TIME: u64 = u64::from_le_bytes(*b"lastModi");
        const SOURCE: u64 = u64::from_le_bytes(*b"source\"\0");
        const SOURCES: u64 = u64::from_le_bytes(*b"sources\"");
        const IS_SEARCHABLE: u64 = u64::from_le_bytes(*b"isSearch");
        const CATEGORIES: u64 = u64::from_le_bytes(*b"categori");
        const COLLABORATION_TAGS: u64 = u64::from_le_bytes(*b"collabor");
        const DESCRIPTION: u64 = u64::from_le_bytes(*b"descript");
        const DISPLAY_NAME: u64 = u64::from_le_bytes(*b"displayN");
        const WEB_URL: u64 = u64::from_le_bytes(*b"webUrl\"\0");
        const THUMBNAIL_URL: u64 = u64::from_le_bytes(*b"thumbnai");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            ALLOWED_AUDIENCES if scanner
                .starts_with_at(position + 8usize, b"udiences\"") => {
                Some((1usize, 17usize))
            }
            CREATED_BY if scanner.starts_with_at(position + 8usize, b"y\"") => {
                Some((2usize, 10usize))
            }
            CREATED_DATE_TIME if scanner
                .starts_with_at(position + 8usize, b"ateTime\"") => {
                Some((3usize, 16usize))
            }
            INFERENCE if scanner.starts_with_at(position + 8usize, b"e\"") => {
                Some((4usize, 10usize))
            }
            LAST_MODIFIED_BY if scanner
                .starts_with_at(position + 8usize, b"fiedBy\"") => {
                Some((5usize, 15usize))
            }
            LAST_MODIFIED_DATE_TIME if scanner
                .starts_with_at(position + 8usize, b"fiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            SOURCES => Some((8usize, 8usize)),
            IS_SEARCHABLE if scanner.starts_with_at(position + 8usize, b"able\"") => {
                Some((9usize, 13usize))
            }
            CATEGORIES if scanner.starts_with_at(position + 8usize, b"es\"") => {
                Some((10usize, 11usize))
            }
            COLLABORATION_TAGS if scanner
                .starts_with_at(position + 8usize, b"ationTags\"") => {
                Some((11usize, 18usize))
            }
            DESCRIPTION if scanner.starts_with_at(position + 8usize, b"ion\"") => {
                Some((12usize, 12usize))
            }
            DISPLAY_NAME if scanner.starts_with_at(position + 8usize, b"ame\"") => {
                Some((13usize, 12usize))
            }
            THUMBNAIL_URL if scanner.starts_with_at(position + 8usize, b"lUrl\"") => {
                Some((15usize, 13usize))
            }
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 40u32) == ID => Some((0usize, 3usize)),
            word if word & (u64::MAX >> 8u32) == SOURCE => Some((7usize, 7usize)),
            word if word & (u64::MAX >> 8u32) == WEB_URL => Some((14usize, 7usize)),
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
            0usize => reader.string(scanner, &shapes::CHECK_ENTITY__ID, at),
            1usize => {
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__ALLOWED_AUDIENCES, at)
            }
            2usize => {
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__CREATED_BY, at)
            }
            3usize => {
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__CREATED_DATE_TIME, at)
            }
            4usize => {
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__INFERENCE, at)
            }
            5usize => {
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)
            }
            6usize => {
                reader
                    .text(
                        scanner,
                        &shapes::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )
            }
            7usize => {
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__SOURCE, at)
            }
            8usize => {
                reader
                    .disputed(
                        scanner,
                        8usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .items::<
                                    bytes_reader::ObjectOf<ProfileSourceAnnotationBytes>,
                                >(scanner, &shapes::CHECK_ITEM_FACET__SOURCES, at)
                        },
                    )
            }
            9usize => {
                reader
                    .disputed(
                        scanner,
                        9usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .boolean(
                                    scanner,
                                    &shapes::CHECK_ITEM_FACET__IS_SEARCHABLE,
                                    at,
                                )
                        },
                    )
            }
            10usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__CATEGORIES, at)
            }
            11usize => {
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__COLLABORATION_TAGS, at)
            }
            12usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DESCRIPTION, at)
            }
            13usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DISPLAY_NAME, at)
            }
            14usize => reader.text(scanner, &shapes::CHECK_PERSON_INTEREST__WEB_URL, at),
            15usize => {
                reader
                    .disputed(
                        scanner,
                        15usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_INTEREST__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )
            }
            _ => Ok(()),
        }
    }
}
struct CreatePersonInterestBytes;
impl ByteShape for CreatePersonInterestBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_CREATE_PERSON_INTEREST;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        const ID: u64 = u64::from_le_bytes(*b"id\"\0\0\0\0\0");
        const ALLOWED_AUDIENCES: u64 = u64::from_le_bytes(*b"allowedA");
        const CREATED_BY: u64 = u64::from_le_bytes(*b"createdB");
        const CREATED_DATE_TIME: u64 = u64::from_le_bytes(*b"createdD");
        const INFERENCE: u64 = u64::from_le_bytes(*b"inferenc");
        const LAST_MODIFIED_BY: u64 = u64::from_le_bytes(*b"lastModi");
        const LAST_MODIFIED_DATE_TIME: u64 = u64::from_le_bytes(*b"lastModi");
        const SOURCE: u64 = u64::from_le_bytes(*b"source\"\0");
        const SOURCES: u64 = u64::from_le_bytes(*b"sources\"");
        const IS_SEARCHABLE: u64 = u64::from_le_bytes(*b"isSearch");
        const CATEGORIES: u64 = u64::from_le_bytes(*b"categori");
        const COLLABORATION_TAGS: u64 = u64::from_le_bytes(*b"collabor");
        const DESCRIPTION: u64 = u64::from_le_bytes(*b"descript");
        const DISPLAY_NAME: u64 = u64::from_le_bytes(*b"displayN");
        const WEB_URL: u64 = u64::from_le_bytes(*b"webUrl\"\0");
        const THUMBNAIL_URL: u64 = u64::from_le_bytes(*b"thumbnai");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            ALLOWED_AUDIENCES if scanner
                .starts_with_at(position + 8usize, b"udiences\"") => {
                Some((1usize, 17usize))
            }
            CREATED_BY if scanner.starts_with_at(position + 8usize, b"y\"") => {
                Some((2usize, 10usize))
            }
            CREATED_DATE_TIME if scanner
                .starts_with_at(position + 8usize, b"ateTime\"") => {
                Some((3usize, 16usize))
            }
            INFERENCE if scanner.starts_with_at(position + 8usize, b"e\"") => {
                Some((4usize, 10usize))
            }
            LAST_MODIFIED_BY if scanner
                .starts_with_at(position + 8usize, b"fiedBy\"") => {
                Some((5usize, 15usize))
            }
            LAST_MODIFIED_DATE_TIME if scanner
                .starts_with_at(position + 8usize, b"fiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            SOURCES => Some((8usize, 8usize)),
            IS_SEARCHABLE if scanner.starts_with_at(position + 8usize, b"able\"") => {
                Some((9usize, 13usize))
            }
            CATEGORIES if scanner.starts_with_at(position + 8usize, b"es\"") => {
                Some((10usize, 11usize))
            }
            COLLABORATION_TAGS if scanner
                .starts_with_at(position + 8usize, b"ationTags\"") => {
                Some((11usize, 18usize))
            }
            DESCRIPTION if scanner.starts_with_at(position + 8usize, b"ion\"") => {
                Some((12usize, 12usize))
            }
            DISPLAY_NAME if scanner.starts_with_at(position + 8usize, b"ame\"") => {
                Some((13usize, 12usize))
            }
            THUMBNAIL_URL if scanner.starts_with_at(position + 8usize, b"lUrl\"") => {
                Some((15usize, 13usize))
            }
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 40u32) == ID => Some((0usize, 3usize)),
            word if word & (u64::MAX >> 8u32) == SOURCE => Some((7usize, 7usize)),
            word if word & (u64::MAX >> 8u32) == WEB_URL => Some((14usize, 7usize)),
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
            1usize => {
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__ALLOWED_AUDIENCES, at)
            }
            4usize => {
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__INFERENCE, at)
            }
            7usize => {
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__SOURCE, at)
            }
            8usize => {
                reader
                    .disputed(
                        scanner,
                        8usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .items::<
                                    bytes_reader::ObjectOf<ProfileSourceAnnotationBytes>,
                                >(scanner, &shapes::CHECK_ITEM_FACET__SOURCES, at)
                        },
                    )
            }
            9usize => {
                reader
                    .disputed(
                        scanner,
                        9usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .boolean(
                                    scanner,
                                    &shapes::CHECK_ITEM_FACET__IS_SEARCHABLE,
                                    at,
                                )
                        },
                    )
            }
            10usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__CATEGORIES, at)
            }
            11usize => {
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__COLLABORATION_TAGS, at)
            }
            12usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DESCRIPTION, at)
            }
            13usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DISPLAY_NAME, at)
            }
            14usize => reader.text(scanner, &shapes::CHECK_PERSON_INTEREST__WEB_URL, at),
            15usize => {
                reader
                    .disputed(
                        scanner,
                        15usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_INTEREST__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )
            }
            _ => Ok(()),
        }
    }
}
struct UpdatePersonInterestBytes;
impl ByteShape for UpdatePersonInterestBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_UPDATE_PERSON_INTEREST;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        const ID: u64 = u64::from_le_bytes(*b"id\"\0\0\0\0\0");
        const ALLOWED_AUDIENCES: u64 = u64::from_le_bytes(*b"allowedA");
        const CREATED_BY: u64 = u64::from_le_bytes(*b"createdB");
        const CREATED_DATE_TIME: u64 = u64::from_le_bytes(*b"createdD");
        const INFERENCE: u64 = u64::from_le_bytes(*b"inferenc");
        const LAST_MODIFIED_BY: u64 = u64::from_le_bytes(*b"lastModi");
        const LAST_MODIFIED_DATE_TIME: u64 = u64::from_le_bytes(*b"lastModi");
        const SOURCE: u64 = u64::from_le_bytes(*b"source\"\0");
        const SOURCES: u64 = u64::from_le_bytes(*b"sources\"");
        const IS_SEARCHABLE: u64 = u64::from_le_bytes(*b"isSearch");
        const CATEGORIES: u64 = u64::from_le_bytes(*b"categori");
        const COLLABORATION_TAGS: u64 = u64::from_le_bytes(*b"collabor");
        const DESCRIPTION: u64 = u64::from_le_bytes(*b"descript");
        const DISPLAY_NAME: u64 = u64::from_le_bytes(*b"displayN");
        const WEB_URL: u64 = u64::from_le_bytes(*b"webUrl\"\0");
        const THUMBNAIL_URL: u64 = u64::from_le_bytes(*b"thumbnai");
        const TYPE_ANNOTATION: u64 = u64::from_le_bytes(*b"@odata.t");
        match scanner.eight_bytes_at(position) {
            ALLOWED_AUDIENCES if scanner
                .starts_with_at(position + 8usize, b"udiences\"") => {
                Some((1usize, 17usize))
            }
            CREATED_BY if scanner.starts_with_at(position + 8usize, b"y\"") => {
                Some((2usize, 10usize))
            }
            CREATED_DATE_TIME if scanner
                .starts_with_at(position + 8usize, b"ateTime\"") => {
                Some((3usize, 16usize))
            }
            INFERENCE if scanner.starts_with_at(position + 8usize, b"e\"") => {
                Some((4usize, 10usize))
            }
            LAST_MODIFIED_BY if scanner
                .starts_with_at(position + 8usize, b"fiedBy\"") => {
                Some((5usize, 15usize))
            }
            LAST_MODIFIED_DATE_TIME if scanner
                .starts_with_at(position + 8usize, b"fiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            SOURCES => Some((8usize, 8usize)),
            IS_SEARCHABLE if scanner.starts_with_at(position + 8usize, b"able\"") => {
                Some((9usize, 13usize))
            }
            CATEGORIES if scanner.starts_with_at(position + 8usize, b"es\"") => {
                Some((10usize, 11usize))
            }
            COLLABORATION_TAGS if scanner
                .starts_with_at(position + 8usize, b"ationTags\"") => {
                Some((11usize, 18usize))
            }
            DESCRIPTION if scanner.starts_with_at(position + 8usize, b"ion\"") => {
                Some((12usize, 12usize))
            }
            DISPLAY_NAME if scanner.starts_with_at(position + 8usize, b"ame\"") => {
                Some((13usize, 12usize))
            }
            THUMBNAIL_URL if scanner.starts_with_at(position + 8usize, b"lUrl\"") => {
                Some((15usize, 13usize))
            }
            TYPE_ANNOTATION if scanner.starts_with_at(position + 8usize, b"ype\"") => {
                Some((ANNOTATION, 12usize))
            }
            word if word & (u64::MAX >> 40u32) == ID => Some((0usize, 3usize)),
            word if word & (u64::MAX >> 8u32) == SOURCE => Some((7usize, 7usize)),
            word if word & (u64::MAX >> 8u32) == WEB_URL => Some((14usize, 7usize)),
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
            1usize => {
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__ALLOWED_AUDIENCES, at)
            }
            4usize => {
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__INFERENCE, at)
            }
            8usize => {
                reader
                    .disputed(
                        scanner,
                        8usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .items::<
                                    bytes_reader::ObjectOf<ProfileSourceAnnotationBytes>,
                                >(scanner, &shapes::CHECK_ITEM_FACET__SOURCES, at)
                        },
                    )
            }
            9usize => {
                reader
                    .disputed(
                        scanner,
                        9usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .boolean(
                                    scanner,
                                    &shapes::CHECK_ITEM_FACET__IS_SEARCHABLE,
                                    at,
                                )
                        },
                    )
            }
            10usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__CATEGORIES, at)
            }
            11usize => {
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__COLLABORATION_TAGS, at)
            }
            12usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DESCRIPTION, at)
            }
            13usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DISPLAY_NAME, at)
            }
            14usize => reader.text(scanner, &shapes::CHECK_PERSON_INTEREST__WEB_URL, at),
            15usize => {
                reader
                    .disputed(
                        scanner,
                        15usize,
                        at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_INTEREST__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )
            }
            _ => Ok(()),
        }
    }
}
