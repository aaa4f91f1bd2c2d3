//! A store that is generic over what it keeps: it creates, updates and synchronizes objects of any entity type.

use std::collections::BTreeMap;

use msgraph_profile::operation::{CreateBody, Resource, UpdateBody};
use msgraph_profile::{
    CreatePersonInterest, CreateSkillProficiency, PersonInterest, Report, SkillProficiency,
    UpdatePersonInterest, UpdateSkillProficiency,
};

struct Store<R>(BTreeMap<String, R>);

impl<R: Resource> Store<R> {
    fn create<C: CreateBody<Entity = R>>(&mut self, body: &[u8]) -> Result<&R, Report> {
        let mut object: R = C::from_slice(body)?.into();
        let id = format!("{}-{}", R::PAYLOAD, self.0.len());
        object.id_mut().set(id.as_str());
        Ok(self.0.entry(id).or_insert(object))
    }

    fn update<U: UpdateBody<Entity = R>>(&mut self, id: &str, body: &[u8]) -> Result<Option<&R>, Report> {
        let update = U::from_slice(body)?;
        let Some(object) = self.0.get_mut(id) else { return Ok(None) };
        update.apply_to(object);
        Ok(Some(object))
    }

    /// The updates that make this store's objects those of the other one.
    fn differences<U: UpdateBody<Entity = R>>(&self, other: &Self) -> Vec<(&str, U)> {
        let common = self.0.iter().filter_map(|(id, object)| Some((id.as_str(), object, other.0.get(id)?)));
        let updates = common.map(|(id, object, wanted)| (id, U::changes(object, wanted)));
        updates.filter(|(_, update)| !update.is_empty()).collect()
    }
}

#[test]
fn one_store_keeps_every_type() {
    let mut interests = Store::<PersonInterest>(BTreeMap::new());
    let id = interests.create::<CreatePersonInterest>(br#"{ "displayName": "Chess" }"#).unwrap().id.clone();
    assert_eq!(id, "personInterest-0");
    let before = Store(interests.0.clone());
    let id = id.unwrap_or_default();
    let update = br#"{ "displayName": null, "description": "slow" }"#;
    let updated = interests.update::<UpdatePersonInterest>(&id, update).unwrap().unwrap();
    assert!(updated.display_name.is_null() && updated.description == "slow");
    let differences = before.differences::<UpdatePersonInterest>(&interests);
    let wanted = UpdatePersonInterest::new().clear_display_name().description("slow");
    assert_eq!(differences, [(id.as_str(), wanted)]);

    let mut skills = Store::<SkillProficiency>(BTreeMap::new());
    skills.create::<CreateSkillProficiency>(br#"{ "proficiency": "expert" }"#).unwrap();
    assert!(skills.create::<CreateSkillProficiency>(br#"{ "id": "1" }"#).is_err());
    assert!(skills.update::<UpdateSkillProficiency>("2", b"{}").unwrap().is_none());
}
