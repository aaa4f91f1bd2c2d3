//! What operations share: the API version, the national clouds, headers and permissions.

use super::Mistakes;
use super::index::Index;
use super::sets::{self, Sets};
use super::wording::Profile;
use crate::ident;
use crate::model::{Cloud, Described};
use crate::schema::{self, Spanned};
use crate::source::Source;

/// The content of `common.toml`.
#[derive(Default)]
pub(super) struct Common {
    pub(super) version: String,
    pub(super) clouds: Vec<Cloud>,
    pub(super) profile: Option<Profile>,
    pub(super) placeholders: Vec<Described>,
    pub(super) scopes: Vec<Described>,
    pub(super) sets: Sets,
}

pub(super) fn resolve(index: &Index<'_>, mistakes: &mut Mistakes) -> Common {
    let Some((source, file)) = index.common else { return Common::default() };
    let provenance = mistakes.provenance(source, &file.provenance);
    let mut clouds: Vec<Cloud> = Vec::new();
    for row in &file.cloud {
        let row = row.get_ref();
        let rust_name = ident::type_name(row.name.get_ref());
        check_row(source, row, &rust_name, &clouds, mistakes);
        clouds.push(Cloud {
            name: row.name.get_ref().clone(),
            rust_name,
            title: mistakes.text(source, "title", &row.title),
            root: row.root.get_ref().clone(),
            sign_in: row.sign_in.get_ref().clone(),
            provenance: provenance.clone(),
        });
    }
    let scopes = described(source, "scope", &file.scope, mistakes);
    Common {
        version: mistakes.text(source, "version", &file.version),
        clouds,
        profile: file.profile.as_ref().map(|profile| Profile::new(source, profile, mistakes)),
        placeholders: described(source, "placeholder", &file.placeholder, mistakes),
        sets: sets::resolve(source, file, &scopes, mistakes),
        scopes,
    }
}

fn described(
    source: &Source,
    what: &str,
    rows: &[Spanned<schema::Described>],
    mistakes: &mut Mistakes,
) -> Vec<Described> {
    let mut known: Vec<Described> = Vec::new();
    for row in rows.iter().map(Spanned::get_ref) {
        let name = row.name.get_ref();
        if known.iter().any(|earlier| earlier.name == *name) {
            mistakes.add(
                source,
                row.name.span(),
                format!("duplicate {what} \"{name}\""),
                "keep only one of the rows",
            );
        }
        let description = mistakes.text(source, "description", &row.description);
        known.push(Described { name: name.clone(), description });
    }
    known
}

fn check_row(
    source: &Source,
    row: &schema::Cloud,
    rust_name: &str,
    earlier: &[Cloud],
    mistakes: &mut Mistakes,
) {
    let name = row.name.get_ref();
    mistakes.check_name(source, "cloud", &row.name);
    if let Some(other) = earlier.iter().find(|cloud| cloud.rust_name == rust_name) {
        let message = if other.name == *name {
            format!("duplicate cloud \"{name}\"")
        } else {
            format!("clouds \"{}\" and \"{name}\" would both become `{rust_name}` in Rust", other.name)
        };
        mistakes.add(source, row.name.span(), message, "keep only one of the rows");
    }
    for root in [&row.root, &row.sign_in] {
        if !root.get_ref().starts_with("https://") || root.get_ref().ends_with('/') {
            let help = "write https:// and the host, without a slash at the end";
            mistakes.add(source, root.span(), "not a root address", help);
        }
    }
}
