//! The annotations that say whether clients can set a property.

/// The annotations of one property.
#[derive(Clone, Debug, Default)]
pub(super) struct WriteAnnotations {
    /// `Org.OData.Core.V1.Computed`
    pub(super) computed: Option<bool>,
    /// `Org.OData.Core.V1.Permissions`: whether they include writing.
    pub(super) writable: Option<bool>,
}

/// The annotation terms that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    Computed,
    Permissions,
}

impl Term {
    /// The term with a qualified name.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        match name {
            "Org.OData.Core.V1.Computed" => Some(Self::Computed),
            "Org.OData.Core.V1.Permissions" => Some(Self::Permissions),
            _ => None,
        }
    }
}

impl WriteAnnotations {
    /// Adds an annotation; `Computed` without a value is true.
    pub(super) fn add(&mut self, term: Term, value: Option<&str>) {
        match term {
            Term::Computed => self.computed = Some(value != Some("false")),
            Term::Permissions => {
                let writes = |value: &str| {
                    let members = value.split([' ', ',']).filter_map(|member| member.rsplit('/').next());
                    members.into_iter().any(|member| matches!(member, "Write" | "ReadWrite" | "2" | "3"))
                };
                self.writable = value.map(writes).or(self.writable);
            }
        }
    }

    /// Whether only the service sets the property; `None` without annotations.
    pub(super) fn read_only(&self) -> Option<bool> {
        match (self.computed, self.writable) {
            (Some(true), _) | (_, Some(false)) => Some(true),
            (Some(false), _) | (_, Some(true)) => Some(false),
            (None, None) => None,
        }
    }
}
