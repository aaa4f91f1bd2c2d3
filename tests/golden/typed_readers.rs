// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::validation::tables::ObjectTable;
use crate::validation::object_tables;
use super::{PropertyReader, TypedObject};
use crate::value::Object;
impl TypedObject for crate::model::types::Identity {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_IDENTITY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "displayName", &self.display_name);
        properties.declared(1usize, "id", &self.id);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::types::IdentitySet {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_IDENTITY_SET;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "application", &self.application);
        properties.declared(1usize, "device", &self.device);
        properties.declared(2usize, "user", &self.user);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::types::InferenceData {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_INFERENCE_DATA;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "confidenceScore", &self.confidence_score);
        properties
            .declared(
                1usize,
                "userHasVerifiedAccuracy",
                &self.user_has_verified_accuracy,
            );
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::types::ItemBody {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_ITEM_BODY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "content", &self.content);
        properties.declared(1usize, "contentType", &self.content_type);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::types::PersonDataSource {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_DATA_SOURCE;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "type", &self.type_);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::types::ProfileSourceAnnotation {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PROFILE_SOURCE_ANNOTATION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "id", &self.id);
        properties.declared(1usize, "isDefaultSource", &self.is_default_source);
        properties.declared(2usize, "properties", &self.properties);
        properties.declared(3usize, "sourceId", &self.source_id);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::types::PersonAnnotation {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_ANNOTATION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "id", &self.id);
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(2usize, "createdBy", &self.created_by);
        properties.declared(3usize, "createdDateTime", &self.created_date_time);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(5usize, "lastModifiedBy", &self.last_modified_by);
        properties
            .declared(6usize, "lastModifiedDateTime", &self.last_modified_date_time);
        properties.declared(7usize, "source", &self.source);
        properties.declared(8usize, "sources", &self.sources);
        properties.declared(9usize, "isSearchable", &self.is_searchable);
        properties.declared(10usize, "detail", &self.detail);
        properties.declared(11usize, "displayName", &self.display_name);
        properties.declared(12usize, "thumbnailUrl", &self.thumbnail_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::types::PersonInterest {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_INTEREST;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "id", &self.id);
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(2usize, "createdBy", &self.created_by);
        properties.declared(3usize, "createdDateTime", &self.created_date_time);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(5usize, "lastModifiedBy", &self.last_modified_by);
        properties
            .declared(6usize, "lastModifiedDateTime", &self.last_modified_date_time);
        properties.declared(7usize, "source", &self.source);
        properties.declared(8usize, "sources", &self.sources);
        properties.declared(9usize, "isSearchable", &self.is_searchable);
        properties.declared(10usize, "categories", &self.categories);
        properties.declared(11usize, "collaborationTags", &self.collaboration_tags);
        properties.declared(12usize, "description", &self.description);
        properties.declared(13usize, "displayName", &self.display_name);
        properties.declared(14usize, "webUrl", &self.web_url);
        properties.declared(15usize, "thumbnailUrl", &self.thumbnail_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::types::SkillProficiency {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_SKILL_PROFICIENCY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "id", &self.id);
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(2usize, "createdBy", &self.created_by);
        properties.declared(3usize, "createdDateTime", &self.created_date_time);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(5usize, "lastModifiedBy", &self.last_modified_by);
        properties
            .declared(6usize, "lastModifiedDateTime", &self.last_modified_date_time);
        properties.declared(7usize, "source", &self.source);
        properties.declared(8usize, "sources", &self.sources);
        properties.declared(9usize, "isSearchable", &self.is_searchable);
        properties.declared(10usize, "categories", &self.categories);
        properties.declared(11usize, "collaborationTags", &self.collaboration_tags);
        properties.declared(12usize, "displayName", &self.display_name);
        properties.declared(13usize, "proficiency", &self.proficiency);
        properties.declared(14usize, "webUrl", &self.web_url);
        properties.declared(15usize, "thumbnailUrl", &self.thumbnail_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::CreatePersonAnnotation {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_PERSON_ANNOTATION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "detail", &self.detail);
        properties.declared(11usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(7usize, "source", &self.source);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::CreatePersonInterest {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_PERSON_INTEREST;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "categories", &self.categories);
        properties.declared(11usize, "collaborationTags", &self.collaboration_tags);
        properties.declared(12usize, "description", &self.description);
        properties.declared(13usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(7usize, "source", &self.source);
        properties.declared(14usize, "webUrl", &self.web_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::CreateSkillProficiency {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_SKILL_PROFICIENCY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "categories", &self.categories);
        properties.declared(11usize, "collaborationTags", &self.collaboration_tags);
        properties.declared(12usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(13usize, "proficiency", &self.proficiency);
        properties.declared(7usize, "source", &self.source);
        properties.declared(14usize, "webUrl", &self.web_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::UpdatePersonAnnotation {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_PERSON_ANNOTATION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "detail", &self.detail);
        properties.declared(11usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::UpdatePersonInterest {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_PERSON_INTEREST;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "categories", &self.categories);
        properties.declared(11usize, "collaborationTags", &self.collaboration_tags);
        properties.declared(12usize, "description", &self.description);
        properties.declared(13usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(14usize, "webUrl", &self.web_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::UpdateSkillProficiency {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_SKILL_PROFICIENCY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "categories", &self.categories);
        properties.declared(11usize, "collaborationTags", &self.collaboration_tags);
        properties.declared(12usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(13usize, "proficiency", &self.proficiency);
        properties.declared(14usize, "webUrl", &self.web_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
