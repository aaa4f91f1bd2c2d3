//! Lists everything that can be explained.

use msgraph_profile::Code;
use msgraph_profile::facts::{self, OperationKind, Type, TypeKind};

use super::page::Page;
use crate::subject::permissions;

pub(super) fn list() -> Page {
    let mut page = Page::new("list", "Names that can be explained");
    page.text("Case does not matter. A property or a value can also be written alone.");
    page.heading("Rules");
    let rules = Code::ALL.iter().map(|code| vec![code.to_string(), format!("{}.", code.summary())]);
    page.table(&["name", "description"], rules.collect());
    page.heading("Entity types");
    types(&mut page, |ty| ty.kind == TypeKind::Entity);
    page.heading("Operations");
    for kind in OperationKind::ALL {
        let of_kind = facts::operations().iter().filter(|operation| operation.kind == *kind);
        let names: Vec<&str> = of_kind.map(|operation| operation.name).collect();
        page.text(&names.join(", "));
    }
    page.heading("Complex types");
    types(&mut page, |ty| ty.kind != TypeKind::Entity);
    page.heading("Enums");
    let enums = facts::enums().iter().map(|ty| vec![ty.name.to_owned(), ty.description.to_owned()]);
    page.table(&["name", "description"], enums.collect());
    page.heading("Permissions");
    page.text(&permissions().join(", "));
    page.heading("Parts of these");
    if let Some(ty) = facts::types().iter().find(|ty| ty.is_prominent)
        && let Some(property) = ty.properties.iter().find(|property| property.declared_in == ty.name)
    {
        page.item(&format!("a property: {}.{}, or {} alone", ty.name, property.name, property.name));
    }
    if let Some(ty) = facts::enums().first()
        && let Some(member) = ty.members.first()
    {
        page.item(&format!("a value: {}.{}, or {} alone", ty.name, member.name, member.name));
    }
    page.item("a location in a file: FILE:LINE:COLUMN");
    page
}

fn types(page: &mut Page, is_listed: impl Fn(&Type) -> bool) {
    let listed = facts::types().iter().filter(|ty| is_listed(ty));
    page.table(
        &["name", "description"],
        listed.map(|ty| vec![ty.name.to_owned(), ty.description.to_owned()]).collect(),
    );
}
